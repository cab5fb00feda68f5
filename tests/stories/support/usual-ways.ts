import type { OpenDispute } from '#tests/api/support/counter';
import { hashOf, type CourtDays } from './court-days.ts';

export const accept = { kind: 'accept-designation', disclosure: 'nothing-to-disclose' } as const;
export const consent = { kind: 'answer-offer', answer: 'consent' } as const;
export const divert = (track: 'entrusted' | 'commissioned') =>
  ({ kind: 'divert', track, mode: 'on-site' }) as const;

/** Offered, and consented to by both; gives the dispute as soon as a mediator has been found. */
export async function designated(days: CourtDays): Promise<OpenDispute> {
  const dispute = await days.opened();
  await days.staff('clerk', dispute, divert('entrusted'));
  await days.both(dispute, consent);
  await days.reaches(dispute, 'court-mediation/designated');
  return dispute;
}

/** The same, accepted at once; gives the mediator's login as well. */
export async function mediating(
  days: CourtDays,
): Promise<{ dispute: OpenDispute; mediator: string }> {
  const dispute = await designated(days);
  const mediator = await days.mediatorOf(dispute);
  await days.staff(mediator, dispute, accept);
  return { dispute, mediator };
}

/** A payment by the respondent: in fen, by a court day. */
export const payment = ({ applicant, respondent }: OpenDispute, dueOn: string) => ({
  payerId: respondent,
  payeeId: applicant,
  amountFen: 1_000_000,
  dueOn,
});

export const terms = '被申请人于约定日前一次性偿还一万元，双方再无争议。';

/** The agreement is written down. */
export async function drafted(
  days: CourtDays,
  dispute: OpenDispute,
  mediator: string,
  dueOn: string,
): Promise<string> {
  await days.staff(mediator, dispute, {
    kind: 'record-agreement',
    terms,
    instalments: [payment(dispute, dueOn)],
    performedOnTheSpot: false,
  });
  return hashOf(await days.shown(dispute), 'mediation-agreement');
}

/** The agreement is written down and signed by both. */
export async function agreed(
  days: CourtDays,
  dispute: OpenDispute,
  mediator: string,
  dueOn: string,
): Promise<void> {
  const documentHash = await drafted(days, dispute, mediator, dueOn);
  await days.both(dispute, { kind: 'sign-agreement', documentHash });
}

/** Both apply, both are heard, and the agreement is confirmed. */
export async function confirmed(
  days: CourtDays,
  dispute: OpenDispute,
  number = '（2026）澜0101民特3号',
): Promise<void> {
  const { applicant, respondent } = dispute;
  await days.both(dispute, { kind: 'apply-for-confirmation' });
  await days.staff('judge', dispute, { kind: 'accept-application', confirmationNumber: number });
  await days.staff('judge', dispute, {
    kind: 'record-hearing',
    present: [applicant, respondent],
    record: '双方到场，均表示自愿。',
  });
  await days.staff('judge', dispute, { kind: 'confirm-agreement', rulingNumber: number });
}
