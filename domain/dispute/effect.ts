import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Answer, Dispute, Question } from './dispute.ts';
import type { EventKind, EventOf } from './event.ts';

/** What an event changes; whatever it does not name stays as it was. */
export type Change = Partial<Dispute>;
export type Effect<K extends EventKind> = (dispute: Dispute, event: EventOf<K>) => Change;

/** A question with one more answer. */
export const answered = <Q extends Pick<Question, 'answers'>>(question: Q, said: Answer): Q => {
  const { partyId, answer, channel } = said;
  return { ...question, answers: [...question.answers, { partyId, answer, channel }] };
};

type Late = Pick<Dispute, 'lapsed' | 'overdue'>;

/** Nothing has run out. */
export const nothingLate: Late = { lapsed: [], overdue: [] };

/** What has run out and stays late: the deadlines for which `isStill` holds. */
export const lateStill = (
  { lapsed, overdue }: Late,
  isStill: (key: DeadlineKey) => boolean,
): Late => ({
  lapsed: lapsed.filter(isStill),
  overdue: overdue.filter(({ key }) => isStill(key)),
});
