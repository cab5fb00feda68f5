import { Table } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import type { Packs } from '#web/client/contract';
import { Wide } from '#web/ui/wide';

const words = screens.rules;

/** One rule pack, folded: what it offers, how long its periods are, and on what basis. */
export const PackText = ({ pack }: { readonly pack: Packs['packs'][number] }) => (
  <details>
    <summary>
      {pack.title}{' '}
      <span className="quiet">{words.effective(pack.effectiveFrom, pack.effectiveTo)}</span>
    </summary>
    <p>{words.tracks(pack.tracks)}</p>
    <Wide label={pack.title}>
      <Table
        size="small"
        rowKey="name"
        pagination={false}
        dataSource={pack.lines}
        columns={[
          { title: words.rule, dataIndex: 'name' },
          { title: words.value, dataIndex: 'value' },
          { title: words.basis, dataIndex: 'basis' },
        ]}
      />
    </Wide>
  </details>
);
