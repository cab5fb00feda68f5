import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import { runningDeadline, type Dispute } from '#domain/dispute/dispute';
import type { EventKind, EventOf } from '#domain/dispute/event';
import type { Instant } from '#domain/shared/instant';
import type { Recipient } from './notice.ts';
import type { NoticeParams, NoticeTemplate } from './template.ts';

/** One event in its surroundings: the dispute before the input that caused it, and after all of it. */
export interface Scene<K extends EventKind> {
  readonly event: EventOf<K>;
  readonly at: Instant;
  readonly before: Dispute | null;
  readonly dispute: Dispute;
}

/** One line of the table: what is sent, to whom, with what, and whether the law asks for it. */
export interface Line<K extends EventKind> {
  readonly send: NoticeTemplate;
  readonly to: (scene: Scene<K>) => readonly Recipient[];
  readonly legal: boolean;
  readonly with?: (scene: Scene<K>) => NoticeParams;
  readonly when?: (scene: Scene<K>) => boolean;
}

/** The lines of one event, or the reason why nobody is told of it by a message. */
export type Entry<K extends EventKind> = readonly Line<K>[] | { readonly silent: string };

/** A part of the table. */
export type Lines = { readonly [K in EventKind]?: Entry<K> };

/** Says that an event sends nothing, and why nobody is left in the dark by that. */
export const silent = (why: string) => ({ silent: why }) as const;

export const toldByWhatFollows = silent('what follows from it is told when it follows');
export const seenInTheTaskList = silent('whoever must act on it has it in the task list');

/** Why the dispute is with the registry now, and by when it has to be handed over there. */
export const wayOnOf = (dispute: Dispute): NoticeParams => ({
  ...(dispute.filingPurpose ? { purpose: dispute.filingPurpose } : {}),
  ...until(dispute, 'filing.handover'),
});

/** The last day of a running deadline, ready to be told; nothing when it does not run. */
export const until = (dispute: Dispute, key: DeadlineKey, instance = 0): NoticeParams => {
  const running = runningDeadline(dispute, key, instance);
  return running ? { dueOn: running.dueOn } : {};
};
