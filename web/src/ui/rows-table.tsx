import { Checkbox, Table, type TableColumnsType } from 'antd';
import { isValidElement, type Key, type ReactNode } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { useNarrow } from './use-narrow.ts';
import { Wide } from './wide.tsx';

export interface Selection<T> {
  readonly keys: readonly Key[];
  readonly onChange: (keys: readonly Key[], rows: readonly T[]) => void;
}

interface RowsTableProps<T> {
  /** Names the table for those who do not see it. */
  readonly label: string;
  readonly rowKey: keyof T & string;
  readonly rows: readonly T[];
  readonly columns: TableColumnsType<T>;
  readonly empty?: ReactNode;
  readonly selection?: Selection<T> | undefined;
}

const keyOf = <T,>(row: T, rowKey: keyof T & string): string => String(row[rowKey]);

type Column<T> = TableColumnsType<T>[number];

const isNode = (cell: unknown): cell is ReactNode =>
  typeof cell !== 'object' || cell === null || isValidElement(cell) || Symbol.iterator in cell;

/** What stands in a cell; the cells of a group of columns, which no table here has, stay away. */
const cellOf = <T extends object>(column: Column<T>, row: T, index: number): ReactNode => {
  if ('children' in column) return null;
  const { dataIndex, render } = column;
  const value: unknown = typeof dataIndex === 'string' ? Reflect.get(row, dataIndex) : undefined;
  const cell: unknown = render === undefined ? value : render(value, row, index);
  return isNode(cell) ? cell : null;
};

const nameOf = <T,>({ title }: Column<T>): string => (typeof title === 'string' ? title : '');

/** The rows one below the other, each cell under the name of its column: for the screen of a phone. */
const Cards = <T extends object>(props: RowsTableProps<T>) => {
  const { label, rowKey, rows, columns, empty, selection } = props;
  const toggle = (row: T, isIn: boolean): void => {
    const chosen = rows.filter((each) =>
      each === row ? isIn : selection?.keys.includes(keyOf(each, rowKey)),
    );
    selection?.onChange(
      chosen.map((each) => keyOf(each, rowKey)),
      chosen,
    );
  };
  if (rows.length === 0) return <div className="card-row">{empty}</div>;
  return (
    <ul className="bare lines" aria-label={label}>
      {rows.map((row, index) => (
        <li key={keyOf(row, rowKey)} className="card-row">
          {selection === undefined ? null : (
            <Checkbox
              checked={selection.keys.includes(keyOf(row, rowKey))}
              onChange={({ target }) => toggle(row, target.checked)}
            >
              {screens.table.choose}
            </Checkbox>
          )}
          <dl className="facts">
            {columns.map((column) => (
              <div key={nameOf(column)} className="pair">
                <dt>{nameOf(column)}</dt>
                <dd>{cellOf(column, row, index)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
};

/** A table that can be read everywhere: at a desk in columns, on a phone row by row. */
export const RowsTable = <T extends object>(props: RowsTableProps<T>) => {
  const isNarrow = useNarrow();
  const { label, rowKey, rows, columns, empty, selection } = props;
  if (isNarrow) return <Cards {...props} />;
  return (
    <Wide label={label}>
      <Table<T>
        size="small"
        rowKey={rowKey}
        pagination={false}
        dataSource={[...rows]}
        columns={columns}
        {...(empty !== undefined && { locale: { emptyText: empty } })}
        {...(selection && {
          rowSelection: {
            selectedRowKeys: [...selection.keys],
            onChange: selection.onChange,
            preserveSelectedRowKeys: true,
          },
        })}
      />
    </Wide>
  );
};
