import type { Basis } from '#domain/statutes/index';

/** What every paper of one kind must say, by the rule that says so. */
export interface PaperSchema {
  readonly basis: Basis;
  /** Everything it must say, in the order in which it stands in the paper. */
  readonly fields: readonly string[];
  /** Those of the fields that only come about by signing, so that the paper has to be made before. */
  readonly signed: readonly string[];
}

const paper = <const F extends readonly string[], const S extends readonly string[] = readonly []>(
  basis: Basis,
  said: F,
  ...signed: S
) => ({ basis, fields: [...said, ...signed], signed }) as const;

/**
 * The required content of the papers of the procedure (law.md §6). A ruling not to register a suit is
 * not among them: it is written where the suit is, in the court's own registry, and only its number and
 * its reason come back into the record.
 */
export const paperSchemas = {
  'filing-receipt': paper('la.receipt', ['disputeNumber', 'submitter', 'materials', 'receivedOn']),
  'correction-notice': paper('la.correction', ['defects', 'term', 'consequence']),
  'mediation-notice': paper(
    'zx.explanation',
    [
      ...(['parties', 'track', 'term', 'rights', 'rightToRefuse', 'cost', 'mode'] as const),
      ...(['choiceOfMediator', 'shamWarning'] as const),
    ],
    'signedAt',
  ),
  'service-address': paper(
    'jy.service-address',
    ['recipient', 'address', 'phone', 'eService', 'consequence'],
    'signedAt',
  ),
  'entrustment-letter': paper(
    'ty.receipt-starts-the-clock',
    [
      ...(['disputeNumber', 'parties', 'contacts', 'cause', 'claims', 'materials'] as const),
      ...(['mediator', 'term', 'date'] as const),
    ],
    'receivedAt',
  ),
  disclosure: paper('zx.disclosure', ['mediator', 'answers'], 'decisionOfParties'),
  'recusal-decision': paper('ty.recusal', ['mediator', 'ground', 'finding', 'date']),
  'session-record': paper(
    'zx.session-record',
    ['time', 'place', 'present', 'record'],
    'signedByAll',
  ),
  'undisputed-facts': paper('wz.undisputed-facts', ['parties', 'factsOrIssues'], 'signedByAll'),
  'mediation-agreement': paper(
    'rt.written-agreement',
    ['parties', 'mainFacts', 'terms', 'manner', 'term', 'mediator'],
    'signedByAll',
  ),
  'failure-report': paper('zx.failure-report', ['facts', 'ground', 'reason', 'materials']),
  'extension-consent': paper(
    'ty.extension-by-consent',
    ['oldEnd', 'newEnd', 'reason'],
    'signedByAll',
  ),
  'confirmation-application': paper('ji.confirmation.papers', [
    ...(['applicants', 'request', 'agreement', 'agreementDate', 'facts', 'voluntariness'] as const),
    ...(['identities', 'contacts', 'proofOfMediation'] as const),
  ]),
  'acceptance-notice': paper('qr.acceptance', [
    ...(['confirmationNumber', 'applicants', 'agreement', 'term', 'date'] as const),
  ]),
  'confirmation-correction': paper('policy.correction.confirmation-days', [
    ...(['applicants', 'defects', 'term', 'consequence'] as const),
  ]),
  'confirmation-ruling': paper('cpl.confirmation.ruling', [
    ...(['confirmationNumber', 'parties', 'terms', 'finding', 'effect', 'objection'] as const),
  ]),
  'dismissal-ruling': paper('ji.confirmation.dismissal-grounds', [
    ...(['confirmationNumber', 'parties', 'ground', 'reason', 'remedy'] as const),
  ]),
  'rejection-ruling': paper('ji.confirmation.not-accepted', [
    ...(['parties', 'agreement', 'ground', 'reason', 'remedy'] as const),
  ]),
  'handover-package': paper('policy.sealed-zone', [
    ...(['track', 'parties', 'claims', 'facts', 'cause', 'termUsed', 'limitation'] as const),
    ...(['documents', 'addressOfTheOtherSide'] as const),
  ]),
  'mediation-file': paper('rt.records', [
    ...(['intakeRecord', 'rightsNotice', 'identities', 'sessionRecords', 'outcome'] as const),
  ]),
} as const satisfies { readonly [type: string]: PaperSchema };

export type PaperType = keyof typeof paperSchemas;
/** The name of a field that some paper must have. */
export type PaperField = (typeof paperSchemas)[PaperType]['fields'][number];
/** The fields of one kind of paper, with what is known for each. */
export type PaperValues<T extends PaperType, V = unknown> = {
  readonly [F in (typeof paperSchemas)[T]['fields'][number]]: V;
};

/** Every kind of paper, in the order of the procedure. */
export const paperTypes = Object.keys(paperSchemas).filter(isPaperType);

/** Whether a text names a kind of paper. */
export function isPaperType(text: string): text is PaperType {
  return Object.hasOwn(paperSchemas, text);
}

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

/** Whether a field only comes about when people sign the paper. */
export function isSigned(type: PaperType, field: PaperField): boolean {
  const { signed }: PaperSchema = paperSchemas[type];
  return signed.includes(field);
}

/**
 * The fields without which a paper of this kind cannot be made. A signature is not among them: nobody
 * can sign what has not been made, so the paper is made with its place left open.
 */
export function hinderingFields<T extends PaperType>(
  type: T,
  values: PaperValues<T>,
): readonly PaperField[] {
  return missingFields(type, values).filter((field) => !isSigned(type, field));
}
