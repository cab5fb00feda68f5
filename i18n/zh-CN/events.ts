import type { Event, EventKind, EventOf } from '#domain/dispute/event';
import { confirmationSentences } from './events/confirmation.ts';
import { courseSentences } from './events/course.ts';
import { filingAndFulfilmentSentences } from './events/filing-and-fulfilment.ts';
import { intakeSentences } from './events/intake.ts';
import { mediationSentences, signingSentences } from './events/mediation.ts';
import type { Names } from './events/names.ts';
import type { Sentences } from './events/sentence.ts';
import { wayOutSentences } from './events/ways-out.ts';
import { turnSentences } from './events/turns.ts';
import { supervisionSentences } from './events/supervision.ts';

export type { Names } from './events/names.ts';

const sentences: Sentences<EventKind> = {
  ...courseSentences,
  ...intakeSentences,
  ...mediationSentences,
  ...signingSentences,
  ...turnSentences,
  ...confirmationSentences,
  ...filingAndFulfilmentSentences,
  ...wayOutSentences,
  ...supervisionSentences,
};

/** One event as a sentence of the timeline. */
export function eventSentence(event: Event, names: Names): string {
  return sentenceOf(event.kind, event, names);
}

function sentenceOf<K extends EventKind>(kind: K, event: Event, names: Names): string {
  if (!isOf(kind, event)) throw new Error(`an event ${event.kind} is none of ${kind}`);
  return sentences[kind](event, names);
}

function isOf<K extends EventKind>(kind: K, event: Event): event is Event & EventOf<K> {
  return event.kind === kind;
}
