/** What can be wrong with one row of an import, beyond what a registration itself is checked for. */
export const importRowProblemCodes = [
  'import-required', // the column must be filled
  'import-text-too-long', // params: max (characters)
  'import-control-character',
  'import-choice-unknown', // params: choices (joined)
  'import-cause-unknown',
  'import-amount-unreadable',
  'import-date-unreadable',
  'import-date-in-the-future',
  'import-identity-lost-digits', // the table program turned the number into 1.1E+17
  'import-formula-not-value', // a formula stands where a value is needed
  'import-cell-error', // the table program shows an error in the cell
  'import-merged-cells',
  'import-hidden-row',
  'import-too-many-cells', // more cells than columns
  'import-line-unreadable', // a line that is not one JSON object
  'import-unknown-field', // column: the name
  'import-bad-encoding',
  'import-applicant-is-respondent',
  'import-repeated-in-file',
  'import-already-imported',
  'import-duplicate-of-open-dispute',
  'import-row-not-registered', // the database refused the row; nothing of it was kept
] as const;
export type ImportRowProblemCode = (typeof importRowProblemCodes)[number];

/** What a row is imported with, once a person has looked at it. */
export const importNoticeCodes = [
  'import-date-from-number', // a day given as a serial number of the table program
] as const;
export type ImportNoticeCode = (typeof importNoticeCodes)[number];

/** Every code of a row that needs words. Why a file is refused is in `problem-codes.ts`. */
export const importProblemCodes = [...importRowProblemCodes, ...importNoticeCodes] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];
