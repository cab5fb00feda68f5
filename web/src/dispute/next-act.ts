import type { Role } from '#domain/people/person';
import type { DutyKind } from '#domain/stages/table';
import type { Act, DisputeView } from '#web/client/contract';

/** What each task is mostly done by, the later step first. */
const doneBy: { readonly [K in DutyKind]?: readonly Act['command'][] } = {
  'check-intake': ['divert'],
  'submit-correction': ['submit-correction'],
  'await-answers': ['answer-offer'],
  'find-mediator': ['designate-mediator'],
  'answer-designation': ['accept-designation'],
  mediate: ['record-session'],
  'collect-signatures': ['sign-agreement'],
  'apply-for-confirmation': ['apply-for-confirmation'],
  'accept-application': ['accept-application'],
  'supply-correction': ['supply-correction'],
  'review-agreement': ['confirm-agreement', 'record-hearing'],
  'record-registration': ['record-registration', 'record-trial-receipt'],
  'pay-instalment': ['confirm-receipt', 'report-payment'],
  'answer-order': ['reply-to-order'],
  'answer-complaint': ['answer-complaint'],
  'decide-closure': ['approve-closure'],
  'follow-up-overdue': ['reassign', 'order-supervision'],
};

/**
 * The one act that stands out for somebody with this post: by which the first of its tasks is done, or
 * else one of a party's, which may be written down at the counter. Undefined where nothing is waited for.
 */
export const nextAct = ({ tasks, acts }: DisputeView, role: Role): Act | undefined => {
  const own = tasks.filter((task) => task.role === role);
  const parties = tasks.filter((task) => task.role === 'party');
  return [...own, ...parties]
    .flatMap(({ kind }) => doneBy[kind] ?? [])
    .map((command) => acts.find((act) => act.command === command && act.may))
    .find((act) => act !== undefined);
};

/** Acts that have a place of their own on the page, and so no button among the others. */
const hasItsPlace: ReadonlySet<Act['command']> = new Set(['submit-evidence', 'withdraw-evidence']);

/** What is asked by buttons and forms: every act but those with a place of their own. */
export const otherActs = ({ acts }: DisputeView): readonly Act[] =>
  acts.filter(({ command }) => !hasItsPlace.has(command));
