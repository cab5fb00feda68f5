import { longDate } from '#i18n/zh-CN/dates';
import { dismissalGroundText, rejectionGroundText } from '#i18n/zh-CN/grounds';
import { paperPhrases } from '#i18n/zh-CN/paper-phrases';
import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import { isEverybody } from '#domain/dispute/dispute';
import { dateOf } from '#domain/shared/local-date';
import { agreementTerms, mannerLines } from './lines.ts';
import { contactLines, identityLines, partiesAtLength, partyLines } from './parties.ts';
import { lastDeadline, lastDocument, lastOf, mediatorOf, type PaperRecord } from './record.ts';
import type { Makers } from './said.ts';

/** The agreement that was brought, by number and hash; nothing while none is written. */
const agreementLine = ({ row, state }: PaperRecord): string | null =>
  state.agreement && paperPhrases.agreementOf(row.number, state.agreement.hash);

const termsOfAgreement = (record: PaperRecord): readonly string[] => {
  const document = lastDocument(record, 'mediation-agreement');
  return document === null ? [] : [...agreementTerms(document), ...mannerLines(record, document)];
};

const untilEndOf = (record: PaperRecord, key: DeadlineKey): string | null => {
  const term = lastDeadline(record, key);
  return term && paperPhrases.until(term.dueOn);
};

/** Everybody, once everybody has applied: confirmation is applied for together (CPL205). */
const applicantLines = (record: PaperRecord): readonly string[] =>
  isEverybody(record.state, record.state.confirmation.applied) ? partyLines(record) : [];

/** Papers of judicial confirmation. */
export const confirmationPapers: Makers<
  | 'confirmation-application'
  | 'acceptance-notice'
  | 'confirmation-correction'
  | 'confirmation-ruling'
  | 'dismissal-ruling'
  | 'rejection-ruling'
> = {
  'confirmation-application': (record) => {
    const { row, state } = record;
    const hasApplied = state.confirmation.applied.length > 0;
    if (row.stage !== 'judicial-confirmation' && !hasApplied) return null;
    const effectiveAt = state.agreement?.effectiveAt ?? null;
    return {
      values: {
        applicants: applicantLines(record),
        request: paperPhrases.request,
        agreement: agreementLine(record),
        agreementDate: effectiveAt && longDate(dateOf(effectiveAt)),
        facts: row.facts,
        voluntariness: paperPhrases.voluntariness,
        identities: identityLines(record),
        contacts: contactLines(record),
        proofOfMediation: paperPhrases.mediatedBy(record.mediationBody, mediatorOf(record)),
      },
    };
  },
  'acceptance-notice': (record) => {
    const accepted = lastOf(record, 'application-accepted');
    return accepted === null
      ? null
      : {
          values: {
            confirmationNumber: accepted.event.confirmationNumber,
            applicants: partyLines(record),
            agreement: agreementLine(record),
            term: untilEndOf(record, 'confirmation.review'),
            date: longDate(dateOf(accepted.at)),
          },
        };
  },
  'confirmation-correction': (record) => {
    const required = lastOf(record, 'application-correction-required');
    return required === null
      ? null
      : {
          values: {
            applicants: partyLines(record),
            defects: required.event.items,
            term: untilEndOf(record, 'confirmation.correction'),
            consequence: paperPhrases.applicationCorrectionConsequence,
          },
        };
  },
  'confirmation-ruling': (record) => {
    const confirmed = lastOf(record, 'agreement-confirmed');
    return confirmed === null
      ? null
      : {
          values: {
            confirmationNumber: confirmed.event.rulingNumber,
            parties: partiesAtLength(record),
            terms: termsOfAgreement(record),
            finding: paperPhrases.finding,
            effect: paperPhrases.effect,
            objection: paperPhrases.objection,
          },
        };
  },
  'dismissal-ruling': (record) => {
    const dismissed = lastOf(record, 'application-dismissed')?.event;
    return dismissed === undefined
      ? null
      : {
          values: {
            confirmationNumber: dismissed.rulingNumber,
            parties: partiesAtLength(record),
            ground: dismissalGroundText[dismissed.ground],
            reason: dismissed.explanation,
            remedy: paperPhrases.remedy,
          },
        };
  },
  'rejection-ruling': (record) => {
    const rejected = lastOf(record, 'application-rejected')?.event;
    return rejected === undefined
      ? null
      : {
          values: {
            parties: partiesAtLength(record),
            agreement: agreementLine(record),
            ground: rejectionGroundText[rejected.ground],
            reason: rejected.explanation,
            remedy: paperPhrases.remedy,
          },
        };
  },
};
