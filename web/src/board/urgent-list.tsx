import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { DisputeItem } from '#web/client/contract';
import { useCourtNow } from '#web/clock/court-clock';
import { BulkActs, useMayChoose } from '#web/disputes/bulk-acts';
import { disputeColumns } from '#web/disputes/columns';
import { asked, listAddress, type FilterValues } from '#web/disputes/filters';
import { Loaded } from '#web/ui/loaded';
import { RowsTable } from '#web/ui/rows-table';

const words = screens.board;
const SHOWN = 10;
const MINUTE_MS = 60_000;

const lists = {
  overdue: {
    title: words.overdue,
    hint: words.overdueHint,
    none: words.noneOverdue,
    all: words.allOverdue,
    filters: { lamp: 'red', sort: 'due' },
  },
  attention: {
    title: words.attention,
    hint: words.attentionHint,
    none: words.noneAttention,
    all: words.allAttention,
    filters: { attention: 'true', sort: 'due' },
  },
} as const;

interface UrgentListProps {
  readonly kind: keyof typeof lists;
  readonly court: string;
}

/** The first few of a list that must not grow, with what can be done about them right here. */
export const UrgentList = ({ kind, court }: UrgentListProps) => {
  const { title, hint, none, all, filters } = lists[kind];
  const values: FilterValues = { ...filters, court };
  const now = useCourtNow(MINUTE_MS);
  const mayChoose = useMayChoose();
  const [chosen, setChosen] = useState<readonly DisputeItem[]>([]);
  const query = useQuery({
    queryKey: ['disputes', 'urgent', values],
    queryFn: ({ signal }) => api.disputes({ ...asked(values), limit: SHOWN }, signal),
  });
  return (
    <Card size="small" title={<h2>{title}</h2>} extra={<Link to={listAddress(values)}>{all}</Link>}>
      <Loaded query={query}>
        {({ items }) => (
          <div className="stack">
            <p className="quiet">{items.length === 0 ? none : hint}</p>
            {/* Stays while something is chosen: what was done empties the list, and is still to be read. */}
            {items.length + chosen.length === 0 ? null : (
              <BulkActs chosen={chosen} onDone={() => setChosen([])} />
            )}
            {items.length === 0 ? null : (
              <RowsTable<DisputeItem>
                label={title}
                rowKey="id"
                rows={items}
                columns={disputeColumns(now)}
                selection={
                  mayChoose
                    ? {
                        keys: chosen.map(({ id }) => id),
                        onChange: (_, rows) => setChosen(rows),
                      }
                    : undefined
                }
              />
            )}
          </div>
        )}
      </Loaded>
    </Card>
  );
};
