import { longDate } from '#i18n/zh-CN/dates';
import { paperPhrases } from '#i18n/zh-CN/paper-phrases';
import { termOf } from '#domain/deadlines/mediation-rules';
import { isEverybody } from '#domain/dispute/dispute';
import { trialFile } from '#domain/dispute/trial-file';
import { dateOf } from '#domain/shared/local-date';
import { packById } from '#domain/tracks/packs';
import { draftOf } from '#api/checks/agreement';
import type { DocumentRow } from '#api/disputes/view-row';
import { lastDeadline, nameOf, type PaperRecord } from './record.ts';
import type { SignedBy } from './said.ts';

/** Texts that take effect only when everybody has signed them, and are drafts until then. */
const draftable = ['undisputed-facts', 'mediation-agreement'];

/**
 * The texts of the dispute by name, version and hash. A draft of an agreement or of facts that not
 * everybody has signed is left out, as it is out of the hand-over (I4).
 */
export const documentLines = ({ row, state }: PaperRecord): readonly string[] => {
  const { undisputedFacts, agreement } = trialFile(state);
  return (row.documents ?? [])
    .filter(
      ({ type, hash }) => !draftable.includes(type) || [undisputedFacts, agreement].includes(hash),
    )
    .map(({ type, version, hash }) => paperPhrases.documentOf(type, version, hash));
};

/** What has been handed in and written so far. */
export const materialLines = (record: PaperRecord): readonly string[] => [
  paperPhrases.registeredTexts,
  ...documentLines(record),
];

/** From when until when the mediation lasts; before it has begun, for how long it will. */
export const termLine = (record: PaperRecord): string => {
  const term = lastDeadline(record, 'mediation.term');
  return term === null
    ? paperPhrases.fromAcceptance(termOf(record.state, packById(record.row.packId)).length)
    : paperPhrases.periodUntil(dateOf(term.startedAt), term.dueOn);
};

/** Who has signed a text, and when. */
export const signersOf = ({ signatures }: DocumentRow): readonly SignedBy[] =>
  signatures.map(({ partyId, signedAt: at }) => ({ partyId, at }));

/** The day of the last signature, once every party has signed; else null. */
export const everybodySigned = (
  { state }: PaperRecord,
  signedBy: readonly SignedBy[],
): string | null => {
  if (
    !isEverybody(
      state,
      signedBy.map(({ partyId }) => partyId),
    )
  )
    return null;
  const last = signedBy.reduce((latest, { at }) => (at > latest ? at : latest), state.receivedAt);
  return longDate(dateOf(last));
};

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** A list of texts in what is kept of a document. */
export const listIn = ({ content }: DocumentRow, name: string): readonly string[] => {
  const list: unknown = isRecord(content) ? content[name] : null;
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
};

/** One text in what is kept of a document, or null. */
export const textIn = ({ content }: DocumentRow, name: string): string | null => {
  const text: unknown = isRecord(content) ? content[name] : null;
  return typeof text === 'string' ? text : null;
};

/** The terms of an agreement with what of the claims it settles. */
export const agreementTerms = (document: DocumentRow): readonly string[] => {
  const settled = listIn(document, 'settled');
  const open = listIn(document, 'open');
  return [
    ...draftOf(document).terms.split('\n'),
    ...(settled.length > 0 ? [paperPhrases.settled(settled)] : []),
    ...(open.length > 0 ? [paperPhrases.open(open)] : []),
  ].filter((line) => line.trim() !== '');
};

/** How an agreement is performed: on the spot, or by which payments. */
export const mannerLines = (record: PaperRecord, document: DocumentRow): readonly string[] => {
  const { instalments, performedOnTheSpot } = draftOf(document);
  if (performedOnTheSpot) return [paperPhrases.fulfilled];
  return instalments.map(({ payerId, payeeId, dueOn, amountFen }) =>
    paperPhrases.payment(nameOf(record, payerId), nameOf(record, payeeId), dueOn, amountFen),
  );
};

/** Until when an agreement is performed; null while it does not say. */
export const performedBy = (document: DocumentRow): string | null => {
  const { instalments, performedOnTheSpot } = draftOf(document);
  if (performedOnTheSpot) return paperPhrases.fulfilled;
  const last = instalments
    .map(({ dueOn }) => dueOn)
    .toSorted()
    .at(-1);
  return last === undefined ? null : paperPhrases.lastPayment(last);
};
