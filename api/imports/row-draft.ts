import type { ImportColumn } from '#domain/import-columns';
import type { ImportNoticeCode, ImportRowProblemCode } from '#domain/import-problem-codes';
import type { ProblemParams, RegistrationProblemCode } from '#domain/problem-codes';

export type RowCode = ImportRowProblemCode | ImportNoticeCode | RegistrationProblemCode;

/** What is wrong or noteworthy with a row: where, and what; never the value itself. */
export interface RowProblem {
  /** A column of the template, the name of an unknown field, or null for the row as a whole. */
  readonly column: string | null;
  readonly code: RowCode;
  readonly params: ProblemParams;
}

export type Given = { readonly [C in ImportColumn]?: string };

/** A row as read from any of the formats, by column, before its values are looked at. */
export interface RowDraft {
  readonly rowNo: number;
  readonly given: Given;
  readonly problems: readonly RowProblem[];
  /** Whether a party was not named and stands in under a placeholder. */
  readonly hasPlaceholder: boolean;
}

/** One problem of a row. */
export const rowProblem = (
  column: string | null,
  code: RowCode,
  params: ProblemParams = {},
): RowProblem => ({ column, code, params });
