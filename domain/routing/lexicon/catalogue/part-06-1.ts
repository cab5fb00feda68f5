import type { CatalogueRow } from './row.ts';

// Written by scripts/write-causes.ts; prettier-ignore keeps one cause on one line.
// prettier-ignore
export const rows: readonly CatalogueRow[] = [
  ['L1-06', null, '数据、网络虚拟财产纠纷', 'shu ju wang luo xu ni cai chan jiu fen'],
  ['L2-17', 'L1-06', '数据纠纷', 'shu ju jiu fen'],
  ['199', 'L2-17', '数据权属纠纷', 'shu ju quan shu jiu fen'],
  ['200', 'L2-17', '数据合同纠纷', 'shu ju he tong jiu fen'],
  ['201', 'L2-17', '侵害数据权益纠纷', 'qin hai shu ju quan yi jiu fen'],
  ['L2-18', 'L1-06', '网络虚拟财产纠纷', 'wang luo xu ni cai chan jiu fen'],
  ['202', 'L2-18', '网络虚拟财产权属纠纷', 'wang luo xu ni cai chan quan shu jiu fen'],
  ['203', 'L2-18', '网络虚拟财产合同纠纷', 'wang luo xu ni cai chan he tong jiu fen'],
  ['204', 'L2-18', '侵害网络虚拟财产权益纠纷', 'qin hai wang luo xu ni cai chan quan yi jiu fen'],
];
