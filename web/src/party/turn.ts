import { parseInstant } from '#domain/shared/instant-text';
import { dateOf } from '#domain/shared/local-date';
import { dateWithWeekday, longDate } from '#i18n/zh-CN/dates';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import { waitingText, type WaitingText } from '#i18n/zh-CN/party-progress';
import { actOf, type PartyAct, type PartyTask, type PartyView } from './view.ts';

/** Whose turn it is, as the reader is told it. */
export type Turn =
  | {
      readonly kind: 'mine';
      readonly what: string;
      readonly hint: string;
      /** The screen on which it is done; null where this link is only for reading. */
      readonly place: string | null;
      readonly dueAt: string | null;
    }
  | { readonly kind: 'others'; readonly waiting: WaitingText; readonly dueAt: string | null }
  | { readonly kind: 'over'; readonly name: string; readonly meaning: string };

/** On which screen each thing a party can be asked for is done. */
const placeOf: { readonly [K in PartyTask['kind']]?: string } = {
  'answer-offer': 'notice',
  'answer-extension': 'act/sign-extension',
  'answer-transfer': 'act/answer-transfer',
  'answer-disclosure': 'act/answer-disclosure',
  'answer-appraisal': 'act/answer-appraisal',
  'show-authority': 'act/show-authority',
  'sign-statement': 'act/sign-statement',
  'object-to-order': 'act/object-to-order',
  'decline-suit': 'act/decline-suit',
  'sign-agreement': 'sign',
  'sign-facts': 'facts',
  'apply-for-confirmation': 'act/apply-for-confirmation',
  'pay-instalment': 'payments',
  'choose-enforcement': 'act/apply-for-enforcement',
};

/** Asked of whichever party can do it, so that nobody in particular has it as a task. */
const askedOfAny: readonly PartyAct['command'][] = ['submit-correction', 'supply-correction'];

/** Acts that only the party who brought the dispute has a use for. */
const ofApplicants: ReadonlySet<PartyAct['command']> = new Set([
  'withdraw',
  'withdraw-suit',
  'submit-correction',
]);

/** Whether an act makes sense for the reader's side of the dispute; the court decides in any case. */
export const isForMe = (view: PartyView, { command }: PartyAct): boolean =>
  !ofApplicants.has(command) ||
  view.parties.some(({ id, role }) => id === view.me && role === 'applicant');

const waitingOf = ({ stage, status }: PartyView): WaitingText => {
  const known: { readonly [name: string]: WaitingText } = waitingText[stage.id];
  return known[status.id] ?? { who: stage.name, text: stage.hint };
};

/** Whose turn it is now, what is to be done and until when; from tasks, acts and status alone. */
export const turnOf = (view: PartyView): Turn => {
  if (view.end !== null) return { kind: 'over', name: view.end.name, meaning: view.end.meaning };
  const dueAt = view.nextDue?.dueAt ?? null;
  for (const { kind, name: what, hint, dueAt: until } of view.tasks) {
    const known = placeOf[kind];
    if (known === undefined) continue;
    const place = view.purpose === 'act' ? known : null;
    return { kind: 'mine', what, hint, place, dueAt: until };
  }
  const asked = askedOfAny
    .map((command) => actOf(view, command))
    .find((act) => act !== null && act.may && isForMe(view, act));
  if (asked)
    return {
      kind: 'mine',
      what: asked.label,
      hint: asked.hint,
      place: `act/${asked.command}`,
      dueAt,
    };
  return { kind: 'others', waiting: waitingOf(view), dueAt };
};

/** Which of the five plain steps the dispute has reached, 1 to 5. */
export const stepOf = ({ stage, timeline }: PartyView): 1 | 2 | 3 | 4 | 5 => {
  const isAsked = timeline.some(({ kind }) => kind === 'offer-made' || kind === 'filing-demanded');
  switch (stage.id) {
    case 'intake':
      return 1;
    case 'diversion':
      return 2;
    case 'court-mediation':
    case 'lawyer-mediation':
      return 3;
    case 'filing':
      // A suit that is registered first is still on its way to the question.
      return isAsked ? 4 : 1;
    case 'judicial-confirmation':
      return 4;
    case 'fulfilment':
    case 'closed':
      return 5;
  }
};

const stagesOfStep: { readonly [step: number]: readonly PartyView['visited'][number][] } = {
  2: ['diversion'],
  3: ['court-mediation', 'lawyer-mediation'],
  4: ['judicial-confirmation', 'filing'],
  5: ['fulfilment'],
};

/** Whether a step behind the present one was never taken, such as mediation after a refusal. */
export const isPassedBy = (view: PartyView, step: number): boolean => {
  const isBehind = step < stepOf(view) || (view.end !== null && step === stepOf(view));
  const stages = stagesOfStep[step];
  if (!isBehind || stages === undefined || view.end?.id === 'performed') return false;
  return !stages.some((stage) => view.visited.includes(stage));
};

/** A moment of the API as the last day on which something can be done. */
export const dayText = (text: string): string => {
  const moment = parseInstant(text);
  return moment === null ? text : dateWithWeekday(dateOf(moment));
};

/** The same day without its day of the week, for the middle of a sentence. */
export const shortDayText = (text: string): string => {
  const moment = parseInstant(text);
  return moment === null ? text : longDate(dateOf(moment));
};

/** The day of the deadline that runs now, with a mark when it rests on an unpublished calendar. */
export const untilText = (view: PartyView, dueAt: string): string => {
  const running = view.deadlines.find(
    (deadline) => deadline.ending === null && deadline.dueAt === dueAt,
  );
  const mark = running?.provisional ? `（${partyScreens.progress.estimated}）` : '';
  return `${dayText(dueAt)}${mark}`;
};
