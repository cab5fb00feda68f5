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
