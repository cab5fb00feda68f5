import { Button } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { DisputeItem } from '#web/client/contract';
import { useCourtNow } from '#web/clock/court-clock';
import { Empty } from '#web/ui/empty';
import { Page } from '#web/ui/page';
import { QueryTable } from '#web/ui/query-table';
import { BulkActs, useMayChoose } from './bulk-acts.tsx';
import { disputeColumns } from './columns.tsx';
import { FilterBar } from './filter-bar.tsx';
import { asked, useFilters } from './filters.ts';

const MINUTE_MS = 60_000;

/** Searching and listing disputes: filters in the address, pages by place, acts on the chosen ones. */
export const ListPage = () => {
  const { values, apply } = useFilters();
  const now = useCourtNow(MINUTE_MS);
  const mayChoose = useMayChoose();
  const [chosen, setChosen] = useState<readonly DisputeItem[]>([]);
  return (
    <Page
      title={screens.list.title}
      actions={<Button onClick={() => window.print()}>{screens.print.button}</Button>}
    >
      <FilterBar key={values.q ?? ''} values={values} onApply={apply} />
      <BulkActs chosen={chosen} onDone={() => setChosen([])} />
      <QueryTable<DisputeItem>
        name="disputes"
        filters={values}
        fetchPage={(paging, signal) => api.disputes({ ...asked(values), ...paging }, signal)}
        columns={disputeColumns(now)}
        {...(mayChoose && {
          selection: {
            keys: chosen.map(({ id }) => id),
            onChange: (_, rows) => setChosen(rows),
          },
        })}
        empty={
          <Empty text={screens.list.noHits}>
            <Button onClick={() => apply({})}>{screens.table.clearFilters}</Button>
          </Empty>
        }
      />
    </Page>
  );
};
