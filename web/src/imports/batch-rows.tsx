import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Batch, ImportRow } from '#web/client/contract';
import { Loading } from '#web/ui/loading';
import { ProblemNotice } from '#web/ui/problem-notice';
import { RowsTable } from '#web/ui/rows-table';

const words = screens.imports;
const states = ['FAULTY', 'DUPLICATE', 'READY', 'IMPORTED'] as const;
type Shown = (typeof states)[number] | 'ALL';
const MAY_INCLUDE = 'import-duplicate-of-open-dispute';

interface BatchRowsProps {
  readonly batch: Batch;
  /** Rows that look like an open dispute and are to be registered all the same. */
  readonly include: readonly number[];
  readonly onInclude: (rows: readonly number[]) => void;
}

const Reasons = ({ row }: { readonly row: ImportRow }) => {
  const given: { readonly [column: string]: string | undefined } = row.given;
  return row.problems.length === 0 ? (
    <span className="quiet">{words.noProblem}</span>
  ) : (
    <ul className="lines">
      {row.problems.map(({ column, title, code, message }) => (
        <li key={`${column} ${code}`}>
          {title === null ? null : <strong>{title} </strong>}
          {column === null ? null : <span className="quiet">{given[column]} </span>}
          {message}
        </li>
      ))}
    </ul>
  );
};

const useRows = (batch: Batch, state: Shown) =>
  useInfiniteQuery({
    // Read anew once what was taken back has been decided.
    queryKey: ['imports', batch.id, 'rows', state, batch.takingBack > 0 ? 0 : batch.takenBack],
    queryFn: ({ pageParam }) =>
      api.importRows(batch.id, { after: pageParam, ...(state === 'ALL' ? {} : { state }) }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });

/** The rows of the file with what is wrong with each, by column, and how to put it right. */
export const BatchRows = ({ batch, include, onInclude }: BatchRowsProps) => {
  const [state, setState] = useState<Shown>(batch.faulty > 0 ? 'FAULTY' : 'ALL');
  const rows = useRows(batch, state);
  const mayInclude = (row: ImportRow): boolean =>
    batch.state === 'CHECKED' &&
    row.state === 'DUPLICATE' &&
    row.problems.some(({ code }) => code === MAY_INCLUDE);
  const toggle = (rowNo: number, isIn: boolean): void =>
    onInclude(isIn ? [...include, rowNo] : include.filter((each) => each !== rowNo));
  if (rows.error !== null) return <ProblemNotice error={rows.error} />;
  if (rows.data === undefined) return <Loading />;
  return (
    <div className="stack">
      <Radio.Group
        aria-label={words.state}
        value={state}
        onChange={({ target }) => setState(target.value)}
        options={[
          { value: 'ALL', label: words.all },
          ...states.map((value) => ({ value, label: words.rowState[value] })),
        ]}
      />
      <RowsTable<ImportRow>
        label={batch.fileName}
        rowKey="rowNo"
        rows={rows.data.pages.flatMap(({ items }) => items)}
        columns={[
          { title: words.row, dataIndex: 'rowNo', align: 'right' },
          {
            title: words.state,
            dataIndex: 'state',
            render: (value: ImportRow['state'], { takenBack }) =>
              takenBack ? words.takenBack : words.rowState[value],
          },
          { title: words.reason, key: 'reason', render: (_, row) => <Reasons row={row} /> },
          {
            title: screens.list.name,
            key: 'open',
            render: (_, row) =>
              mayInclude(row) ? (
                <Checkbox
                  checked={include.includes(row.rowNo)}
                  onChange={({ target }) => toggle(row.rowNo, target.checked)}
                >
                  {words.include}
                </Checkbox>
              ) : row.disputeId === null ? null : (
                <Link to={`/disputes/${row.disputeId}`}>{words.openDispute}</Link>
              ),
          },
        ]}
      />
      {rows.hasNextPage ? (
        <Button onClick={() => void rows.fetchNextPage()}>{words.moreRows}</Button>
      ) : null}
    </div>
  );
};
