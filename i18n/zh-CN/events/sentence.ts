import type { EventKind, EventOf } from '#domain/dispute/event';
import type { Names } from './names.ts';

/** The sentences of a timeline for these events; each says who did what, in the past tense. */
export type Sentences<K extends EventKind> = {
  readonly [E in K]: (event: EventOf<E>, names: Names) => string;
};
