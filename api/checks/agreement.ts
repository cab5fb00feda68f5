import { findingText } from '#i18n/zh-CN/agreement-check';
import { cite } from '#i18n/zh-CN/statutes';
import { agentOf } from '#domain/dispute/agents';
import { lintAgreement } from '#domain/agreement/lint-agreement';
import type { AgreementDraft, DraftPayment } from '#domain/agreement/rule';
import type { CourtCalendar } from '#domain/calendar/court-calendar';
import { dateOf, isLocalDate } from '#domain/shared/local-date';
import type { DocumentRow, ViewRow } from '#api/disputes/view-row';

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

const paymentOf = (stored: unknown): readonly DraftPayment[] => {
  if (!isRecord(stored)) return [];
  const { payerId, payeeId, amountFen, dueOn } = stored;
  if (typeof amountFen !== 'number' || typeof dueOn !== 'string' || !isLocalDate(dueOn)) return [];
  return [{ payerId: String(payerId), payeeId: String(payeeId), amountFen, dueOn }];
};

/** The newest text of the agreement, or null while there is none. */
export const newestAgreement = ({ documents }: ViewRow): DocumentRow | null =>
  documents?.findLast(({ type }) => type === 'mediation-agreement') ?? null;

/** The terms as they are kept in a document. */
export const draftOf = ({ content }: DocumentRow): AgreementDraft => {
  const kept = isRecord(content) ? content : {};
  const { terms, instalments, performedOnTheSpot } = kept;
  return {
    terms: typeof terms === 'string' ? terms : '',
    instalments: Array.isArray(instalments) ? instalments.flatMap(paymentOf) : [],
    performedOnTheSpot: performedOnTheSpot === true,
  };
};

/** What the check says of the newest text, in words; null while there is none. */
export const viewFindings = (row: ViewRow, calendar: CourtCalendar) => {
  const document = newestAgreement(row);
  if (document === null) return null;
  const parties = row.parties ?? [];
  const signers = parties.map(({ id, guardianName, representative }) => ({
    partyId: id,
    hasGuardian: guardianName !== null,
    representative: representative?.kind ?? null,
    authority: row.state === null ? null : (agentOf(row.state, id)?.authority ?? null),
  }));
  const nameOf = (partyId: string): string => parties.find(({ id }) => id === partyId)?.name ?? '';
  const on = dateOf(document.createdAt);
  return {
    documentHash: document.hash,
    findings: lintAgreement(draftOf(document), { calendar, signers }).map((finding) => ({
      rule: finding.rule,
      weight: finding.weight,
      text: findingText(finding, nameOf),
      basis: { key: finding.basis, text: cite(finding.basis, on) },
    })),
  };
};
