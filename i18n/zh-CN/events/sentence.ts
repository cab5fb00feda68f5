import type { EventKind, EventOf } from '#domain/dispute/event';
import type { Names } from './names.ts';

/** The sentences of a timeline for these events; each says who did what, in the past tense. */
export type Sentences<K extends EventKind> = {
  readonly [E in K]: (event: EventOf<E>, names: Names) => string;
};

/** The reason somebody gave, as a sentence of its own; nothing where none was given. */
export const because = (reason: string | null | undefined): string =>
  reason ? `理由：${reason.replace(/。$/, '')}。` : '';
