/** Changes whenever a column is added, taken away or given another meaning. */
export const IMPORT_TEMPLATE_VERSION = 1;

/** The columns of the intake template, in their order; one row is one dispute. */
export const importColumns = [
  'externalKey',
  'cause',
  'amount',
  'claims',
  'facts',
  'applicantKind',
  'applicantName',
  'applicantIdentityType',
  'applicantIdentityNumber',
  'applicantPhone',
  'applicantEmail',
  'applicantAddress',
  'applicantGuardian',
  'respondentKind',
  'respondentName',
  'respondentIdentityType',
  'respondentIdentityNumber',
  'respondentPhone',
  'respondentEmail',
  'respondentAddress',
  'respondentGuardian',
  'eventDate',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Columns that every row must fill; the others may stay empty, but the header names them all. */
export const requiredImportColumns = [
  'cause',
  'claims',
  'applicantName',
  'respondentName',
] as const satisfies readonly ImportColumn[];

/** The longest text of each column, in characters. */
export const importColumnLimits = {
  externalKey: 100,
  cause: 100,
  amount: 40,
  claims: 10_000,
  facts: 20_000,
  applicantKind: 20,
  applicantName: 200,
  applicantIdentityType: 20,
  applicantIdentityNumber: 60,
  applicantPhone: 40,
  applicantEmail: 254,
  applicantAddress: 300,
  applicantGuardian: 200,
  respondentKind: 20,
  respondentName: 200,
  respondentIdentityType: 20,
  respondentIdentityNumber: 60,
  respondentPhone: 40,
  respondentEmail: 254,
  respondentAddress: 300,
  respondentGuardian: 200,
  eventDate: 40,
} as const satisfies { readonly [C in ImportColumn]: number };

/** Whether a text is the id of a column. */
export const isImportColumn = (text: string): text is ImportColumn =>
  importColumns.some((column) => column === text);
