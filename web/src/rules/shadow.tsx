import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { PackShadow } from '#web/client/contract';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';
import { Wide } from '#web/ui/wide';

const words = screens.rules;
type Changed = PackShadow['changed'][number];

const Found = ({ shadow }: { readonly shadow: PackShadow }) => {
  const { examined, changed, movedDates, isWhole } = shadow;
  if (changed.length === 0) return <Empty text={words.noChange(examined)} />;
  return (
    <>
      <p>{words.summary(examined, changed.length, movedDates)}</p>
      <Wide label={words.shadow}>
        <Table<Changed>
          size="small"
          rowKey="disputeId"
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={changed}
          columns={[
            { title: words.number, dataIndex: 'number' },
            { title: words.place, dataIndex: 'place' },
            {
              title: words.difference,
              dataIndex: 'lines',
              render: (lines: Changed['lines']) => (
                <ul className="lines">
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </Wide>
      {isWhole ? null : <p>{words.notWhole}</p>}
    </>
  );
};

/** The shadow run of a proposed switch: every open dispute that would be otherwise. */
export const Shadow = ({ id }: { readonly id: string }) => {
  const query = useQuery({ queryKey: ['packs', 'shadow', id], queryFn: () => api.packShadow(id) });
  return (
    <section className="stack" aria-labelledby={`shadow-${id}`}>
      <h3 id={`shadow-${id}`}>{words.shadow}</h3>
      <p className="quiet">{words.shadowHint}</p>
      <Loaded query={query}>{(shadow) => <Found shadow={shadow} />}</Loaded>
    </section>
  );
};
