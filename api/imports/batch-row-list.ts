import { z } from 'zod';
import { importColumns, isImportColumn, type ImportColumn } from '#domain/import-columns';
import type { ProblemParams } from '#domain/problem-codes';
import { importColumnTitle } from '#i18n/zh-CN/import-template';
import { importProblemText } from '#i18n/zh-CN/import-problems';
import { registrationProblemText } from '#i18n/zh-CN/registration-problems';
import type { Queryable } from '#platform/database';
import type { RowCode } from './row-draft.ts';

export const rowStates = ['READY', 'FAULTY', 'DUPLICATE', 'IMPORTED'] as const;
export type RowState = (typeof rowStates)[number];

const texts = { ...importProblemText, ...registrationProblemText };
const isRowCode = (code: string): code is RowCode => Object.hasOwn(texts, code);

const problem = z.object({
  column: z.string().nullable(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const row = z.object({
  rowNo: z.number(),
  state: z.enum(rowStates),
  given: z.record(z.string(), z.string()).nullable(),
  problems: z.array(problem),
  disputeId: z.string().nullable(),
  takenBack: z.boolean(),
});

/** One row of a batch as the clerk sees it; `given` is what the file says, by column. */
export interface BatchRow {
  readonly rowNo: number;
  readonly state: RowState;
  readonly given: { readonly [C in ImportColumn]?: string };
  readonly problems: readonly {
    readonly column: string | null;
    readonly title: string | null;
    readonly code: string;
    readonly message: string;
  }[];
  readonly disputeId: string | null;
  readonly takenBack: boolean;
}

const messageOf = (code: string, params: ProblemParams): string =>
  isRowCode(code) ? texts[code](params) : code;

const titleOf = (column: string | null): string | null =>
  column !== null && isImportColumn(column) ? importColumnTitle[column] : column;

const givenOf = (given: { readonly [column: string]: string } | null) =>
  Object.fromEntries(
    importColumns.flatMap((column) => {
      const text = given?.[column];
      return text === undefined ? [] : [[column, text]];
    }),
  );

const rowsSql = `
select r.row_no as "rowNo", r.state, r.content -> 'given' as given, r.problems,
       r.dispute_id as "disputeId",
       r.state = 'IMPORTED' and d."end" is not distinct from 'registered-in-error' as "takenBack"
  from import_row r left join dispute d on d.id = r.dispute_id
 where r.batch_id = $1 and r.row_no > $2 and r.state = any($3)
 order by r.row_no
 limit $4`;

/** Rows of a batch in the order of the file, beginning after a row number. */
export const listRows = async (
  db: Queryable,
  batchId: string,
  page: {
    readonly states: readonly RowState[];
    readonly after: number;
    readonly limit: number;
  },
): Promise<readonly BatchRow[]> => {
  const { rows } = await db.query(rowsSql, [batchId, page.after, page.states, page.limit]);
  return z
    .array(row)
    .parse(rows)
    .map((each) => ({
      ...each,
      given: givenOf(each.given),
      problems: each.problems.map(({ column, code, params }) => ({
        column,
        title: titleOf(column),
        code,
        message: messageOf(code, params),
      })),
    }));
};
