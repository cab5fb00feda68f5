import type { CatalogueRow } from './row.ts';

// Written by scripts/write-causes.ts; prettier-ignore keeps one cause on one line.
// prettier-ignore
export const rows: readonly CatalogueRow[] = [
  ['L1-01', null, '人格权纠纷', 'ren ge quan jiu fen'],
  ['L2-01', 'L1-01', '人格权纠纷', 'ren ge quan jiu fen'],
  ['1', 'L2-01', '生命权、身体权、健康权纠纷', 'sheng ming quan shen ti quan jian kang quan jiu fen'],
  ['2', 'L2-01', '姓名权纠纷', 'xing ming quan jiu fen'],
  ['3', 'L2-01', '名称权纠纷', 'ming cheng quan jiu fen'],
  ['4', 'L2-01', '肖像权纠纷', 'xiao xiang quan jiu fen'],
  ['5', 'L2-01', '声音保护纠纷', 'sheng yin bao hu jiu fen'],
  ['6', 'L2-01', '名誉权纠纷', 'ming yu quan jiu fen'],
  ['7', 'L2-01', '荣誉权纠纷', 'rong yu quan jiu fen'],
  ['8', 'L2-01', '隐私权、个人信息保护纠纷', 'yin si quan ge ren xin xi bao hu jiu fen'],
  ['8.1', '8', '隐私权纠纷', 'yin si quan jiu fen'],
  ['8.2', '8', '个人信息保护纠纷', 'ge ren xin xi bao hu jiu fen'],
  ['9', 'L2-01', '婚姻自主权纠纷', 'hun yin zi zhu quan jiu fen'],
  ['10', 'L2-01', '人身自由权纠纷', 'ren shen zi you quan jiu fen'],
  ['11', 'L2-01', '一般人格权纠纷', 'yi ban ren ge quan jiu fen'],
  ['11.1', '11', '平等就业权纠纷', 'ping deng jiu ye quan jiu fen'],
];
