import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Select, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import type { Page } from '#web/client/contract';
import { Empty } from './empty.tsx';
import { Loading } from './loading.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { RowsTable, type Selection } from './rows-table.tsx';

const pageSizes = [20, 50, 100];
const USUAL_SIZE = 20;

interface QueryTableProps<T> {
  /** Names the list; with the filters it is the key under which its pages are kept. */
  readonly name: string;
  readonly filters: { readonly [name: string]: unknown };
  readonly fetchPage: (
    paging: { readonly cursor: string | undefined; readonly limit: number },
    signal: AbortSignal,
  ) => Promise<Page<T>>;
  readonly columns: TableColumnsType<T>;
  readonly empty: ReactNode;
  readonly selection?: Selection<T>;
}

/** How many pages lie before this one, as the history of the browser remembers it. */
const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : 0;

const usePaging = () => {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const depth = depthOf(useLocation().state);
  const size = Number(search.get('limit') ?? USUAL_SIZE);
  const limit = pageSizes.includes(size) ? size : USUAL_SIZE;
  const turn = (cursor: string): void =>
    setSearch(
      (before) => {
        before.set('cursor', cursor);
        return before;
      },
      { state: { depth: depth + 1 } },
    );
  const resize = (next: number): void =>
    setSearch((before) => {
      before.delete('cursor');
      before.set('limit', String(next));
      return before;
    });
  const back = (): void => void navigate(-1);
  return { cursor: search.get('cursor') ?? undefined, limit, depth, turn, back, resize };
};

const Pager = ({
  paging,
  next,
}: {
  readonly paging: ReturnType<typeof usePaging>;
  readonly next: string | null;
}) => (
  <div className="row no-print">
    <Button disabled={paging.depth === 0} onClick={paging.back}>
      {screens.table.previous}
    </Button>
    <Button disabled={next === null} onClick={() => next !== null && paging.turn(next)}>
      {screens.table.next}
    </Button>
    <Select
      aria-label={screens.table.pageSizeLabel}
      value={paging.limit}
      onChange={paging.resize}
      options={pageSizes.map((size) => ({ value: size, label: screens.table.pageSize(size) }))}
    />
  </div>
);

/**
 * A list page by page: where it stands is in the address, so that back, reload and a link show the
 * same rows. Nothing is counted; the next page begins where this one ended.
 */
export const QueryTable = <T extends { readonly id: string }>({
  name,
  filters,
  fetchPage,
  columns,
  empty,
  selection,
}: QueryTableProps<T>) => {
  const paging = usePaging();
  const { cursor, limit } = paging;
  const { data, error, refetch } = useQuery({
    queryKey: [name, filters, cursor, limit],
    queryFn: ({ signal }) => fetchPage({ cursor, limit }, signal),
    placeholderData: keepPreviousData,
  });
  if (data === undefined)
    return error === null ? (
      <Loading />
    ) : (
      <ProblemNotice error={error} onRetry={() => void refetch()} />
    );
  return (
    <div className="stack">
      {error === null ? null : <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <RowsTable<T>
        label={screens.table.label}
        rowKey="id"
        rows={data.items}
        columns={columns}
        empty={typeof empty === 'string' ? <Empty text={empty} /> : empty}
        selection={selection}
      />
      {paging.depth === 0 && data.next === null && data.items.length <= USUAL_SIZE ? null : (
        <Pager paging={paging} next={data.next} />
      )}
    </div>
  );
};
