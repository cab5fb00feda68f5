import { driveSpeech } from '#i18n/zh-CN/drive';
import type { Actor, DrivenDispute } from '#scripts/drive/driven-dispute';
import { mediatorLogin } from '#scripts/drive/staff';
import { daysAfter, hashOf, hoursAfter, todayIn } from '#scripts/drive/view';

const INSTALMENT_FEN = 250_000;
const EXTENSION_DAYS = 10;

/** Whoever was designated accepts. Gives that mediator. */
export const mediatorAccepts = async (dispute: DrivenDispute): Promise<Actor> => {
  const { mediator } = await dispute.reaches('designated');
  if (mediator === null) throw new Error('designated, but nobody');
  const actor = { login: mediatorLogin(mediator.name, dispute.plan.courtId) };
  await dispute.act(actor, 'accept-designation', () => ({
    disclosure: 'nothing-to-disclose',
    disclosed: null,
  }));
  return actor;
};

/** Both sides are called, come, and what was said is written down. */
export const session = async (dispute: DrivenDispute, mediator: Actor): Promise<void> => {
  await dispute.act(mediator, 'schedule-session', (view) => ({
    at: hoursAfter(view, 3),
    mode: 'on-site',
    place: driveSpeech.place,
  }));
  await dispute.act(mediator, 'record-session', ({ parties }) => ({
    present: parties.map(({ id }) => id),
    record: driveSpeech.sessionRecord,
  }));
};

/** What was agreed is written down, and both sides sign the text they have read. */
export const agree = async (
  dispute: DrivenDispute,
  mediator: Actor,
  onTheSpot: boolean,
): Promise<void> => {
  const { applicant, respondent } = dispute.registered.sides;
  await dispute.act(mediator, 'record-agreement', (view) => ({
    terms: onTheSpot ? driveSpeech.termsOnTheSpot : driveSpeech.terms,
    performedOnTheSpot: onTheSpot,
    instalments: (onTheSpot ? [] : [150, 180]).map((days) => ({
      payerId: respondent.partyId,
      payeeId: applicant.partyId,
      amountFen: INSTALMENT_FEN,
      dueOn: daysAfter(todayIn(view), days),
    })),
  }));
  await dispute.bothAct('sign-agreement', (view) => ({
    documentHash: hashOf(view, 'mediation-agreement'),
  }));
};

/** No agreement: what is not in dispute is signed apart, and mediation ends. */
export const fail = async (dispute: DrivenDispute, mediator: Actor): Promise<void> => {
  const { facts, issues } = driveSpeech;
  await dispute.act(mediator, 'propose-facts', () => ({ facts, issues }));
  await dispute.bothAct('sign-facts', (view) => ({
    documentHash: hashOf(view, 'undisputed-facts'),
  }));
  await dispute.act(mediator, 'record-failure', () => ({
    ground: 'divergent',
    report: driveSpeech.failureReport,
  }));
};

/** Both sides sign for more time. */
export const extend = async (dispute: DrivenDispute, mediator: Actor): Promise<void> => {
  await dispute.act(mediator, 'propose-extension', () => ({
    days: EXTENSION_DAYS,
    reason: driveSpeech.extensionReason,
  }));
  await dispute.bothAct('sign-extension');
};

/** Both sides agree that a lawyer goes on; a lawyer is found and accepts. Gives the lawyer. */
export const transfer = async (dispute: DrivenDispute, mediator: Actor): Promise<Actor> => {
  await dispute.act(mediator, 'propose-transfer', () => ({ reason: driveSpeech.transferReason }));
  await dispute.bothAct('answer-transfer', () => ({ answer: 'consent' }));
  return mediatorAccepts(dispute);
};
