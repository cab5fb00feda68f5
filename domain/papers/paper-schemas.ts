import type { Basis } from '#domain/statutes/index';

/** What every paper of one kind must say, by the rule that says so. */
export interface PaperSchema {
  readonly basis: Basis;
  readonly fields: readonly string[];
}

const paper = <const F extends readonly string[]>(basis: Basis, ...fields: F) =>
  ({ basis, fields }) as const;

/** The required content of the papers of the procedure (law.md §6). */
export const paperSchemas = {
  'filing-receipt': paper('la.receipt', 'disputeNumber', 'submitter', 'materials', 'receivedOn'),
  'correction-notice': paper('la.correction', 'defects', 'term', 'consequence'),
  'mediation-notice': paper(
    'zx.explanation',
    ...(['parties', 'track', 'term', 'rights', 'rightToRefuse', 'cost', 'mode'] as const),
    ...(['choiceOfMediator', 'shamWarning', 'signedAt'] as const),
  ),
  'service-address': paper(
    'jy.service-address',
    ...(['recipient', 'address', 'phone', 'eService', 'consequence', 'signedAt'] as const),
  ),
  'entrustment-letter': paper(
    'ty.receipt-starts-the-clock',
    ...(['disputeNumber', 'parties', 'contacts', 'cause', 'claims', 'materials'] as const),
    ...(['mediator', 'term', 'date', 'receivedAt'] as const),
  ),
  disclosure: paper('zx.disclosure', 'mediator', 'answers', 'decisionOfParties'),
  'session-record': paper('zx.session-record', 'time', 'place', 'present', 'record'),
  'undisputed-facts': paper('wz.undisputed-facts', 'parties', 'factsOrIssues', 'signedByAll'),
  'mediation-agreement': paper(
    'rt.written-agreement',
    ...(['parties', 'mainFacts', 'terms', 'manner', 'term', 'mediator', 'signedByAll'] as const),
  ),
  'failure-report': paper('zx.failure-report', 'facts', 'ground', 'reason', 'materials'),
  'extension-consent': paper(
    'ty.extension-by-consent',
    'oldEnd',
    'newEnd',
    'reason',
    'signedByAll',
  ),
  'confirmation-application': paper(
    'ji.confirmation.papers',
    ...(['applicants', 'request', 'agreement', 'agreementDate', 'facts'] as const),
    ...(['identities', 'contacts', 'proofOfMediation'] as const),
  ),
  'confirmation-ruling': paper(
    'cpl.confirmation.ruling',
    ...(['confirmationNumber', 'parties', 'terms', 'finding', 'effect', 'objection'] as const),
  ),
  'handover-package': paper(
    'policy.sealed-zone',
    ...(['track', 'parties', 'claims', 'facts', 'cause', 'termUsed', 'limitation'] as const),
    ...(['documents', 'addressOfTheOtherSide'] as const),
  ),
} as const satisfies { readonly [type: string]: PaperSchema };

export type PaperType = keyof typeof paperSchemas;
/** The name of a field that some paper must have. */
export type PaperField = (typeof paperSchemas)[PaperType]['fields'][number];
/** The fields of one kind of paper, with what is known for each. */
export type PaperValues<T extends PaperType> = {
  readonly [F in (typeof paperSchemas)[T]['fields'][number]]: unknown;
};

/** Whether a value says something: text that is not blank, a list that is not empty, a yes. */
const isSaid = (value: unknown): boolean => {
  if (value === null || value === undefined || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : true;
};

/** The fields that a paper of this kind still lacks, in the order in which they stand in it. */
export function missingFields<T extends PaperType>(
  type: T,
  values: PaperValues<T>,
): readonly PaperField[] {
  const known = new Map<string, unknown>(Object.entries(values));
  return paperSchemas[type].fields.filter((field) => !isSaid(known.get(field)));
}
