import { driveSpeech } from '#i18n/zh-CN/drive';
import { organisations } from '#prisma/seed/organisations';
import type { DrivenDispute } from '#scripts/drive/driven-dispute';
import { todayIn } from '#scripts/drive/view';

const serialIn = (number: string): number => Number(/(\d+)\D*$/.exec(number)?.[1] ?? 0);

/** The number the registry gives: made from the dispute's own, so that no two are the same. */
export const caseNumber = (
  { registered: { number, plan } }: DrivenDispute,
  today: string,
  kind: 'civil' | 'confirmation',
): string => {
  const court = organisations.find(({ id }) => id === plan.courtId)?.casePrefix ?? '';
  return driveSpeech.caseNumber(Number(today.slice(0, 4)), court, kind, serialIn(number));
};

/** The registry's answer is written down once the papers have been handed over. */
export const recordRegistration = async (dispute: DrivenDispute): Promise<void> => {
  await dispute.reaches('handed-over');
  await dispute.act(dispute.clerk, 'record-registration', (view) => ({
    caseNumber: caseNumber(dispute, todayIn(view), 'civil'),
    procedure: dispute.plan.name === 'performed' ? 'summary' : 'ordinary',
    registeredOn: todayIn(view),
  }));
};

/** The clerk checks the papers and offers mediation; on the new track the suit is registered first. */
export const offer = async (dispute: DrivenDispute): Promise<void> => {
  const { track, isSupervised } = dispute.plan;
  if (isSupervised) await ask(dispute);
  const against = await dispute.adviceAgainst();
  await dispute.act(dispute.clerk, 'divert', () => ({
    track,
    mode: 'on-site',
    note: null,
    ...(against.includes(track) && { overrideReason: driveSpeech.overrideReason }),
  }));
  if (track === 'commissioned') await recordRegistration(dispute);
  await dispute.reaches('offered');
};

/** A supervisor asks how things stand, and the clerk tells. */
const ask = async (dispute: DrivenDispute): Promise<void> => {
  await dispute.act(dispute.supervisor, 'order-supervision', (view) => ({
    demand: driveSpeech.demand,
    replyBy: todayIn(view),
  }));
  await dispute.act(dispute.clerk, 'reply-to-order', () => ({ reply: driveSpeech.reply }));
};

/** One side says yes or no to mediation. */
export const answerOffer = async (
  dispute: DrivenDispute,
  side: 'applicant' | 'respondent',
  answer: 'consent' | 'refuse',
): Promise<void> => {
  await dispute.act({ side }, 'answer-offer', () => ({ answer }));
};

/** Mediation is offered and both sides agree to it. */
export const offerAccepted = async (dispute: DrivenDispute): Promise<void> => {
  await offer(dispute);
  await answerOffer(dispute, 'applicant', 'consent');
  await answerOffer(dispute, 'respondent', 'consent');
};
