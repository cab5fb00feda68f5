import { Table } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import type { Advice } from '#web/client/contract';
import { Wide } from '#web/ui/wide';

const words = screens.advice;

type Body = Advice['bodies'][number];

/** Who could mediate, body by body, in the order in which the designation would choose. */
export const Ranking = ({ bodies }: { readonly bodies: readonly Body[] }) => (
  <>
    <h3>{words.ranking}</h3>
    {bodies.length === 0 ? <p>{words.nobody}</p> : null}
    {bodies.map(({ id, name, mediators }) => (
      <Wide key={id} label={name}>
        <Table
          size="small"
          rowKey="id"
          title={() => name}
          pagination={false}
          dataSource={mediators}
          columns={[
            { title: words.mediator, dataIndex: 'name' },
            {
              title: words.field,
              dataIndex: 'field',
              render: (field: string | null) => field ?? words.noField,
            },
            { title: words.distance, dataIndex: 'distance' },
            {
              title: words.load,
              key: 'load',
              render: (_, { load, loadCap }) => `${load} / ${loadCap}`,
            },
            { title: words.recent, dataIndex: 'recent' },
            {
              title: words.state,
              key: 'state',
              render: (_, { excluded }) => excluded?.text ?? words.free,
            },
          ]}
        />
      </Wide>
    ))}
  </>
);
