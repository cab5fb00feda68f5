import { isCancellation } from '@temporalio/workflow';
import type { DisputeHands, WorkOrder } from './hands.ts';
import { atOnce, outside, patiently } from './options.ts';

type Work = (order: WorkOrder) => Promise<void>;

/**
 * Asks at once, and when that fails three times, patiently: for everything that lives in Postgres. What
 * comes back is taken in by `note`, without a further promise in between (docs/adr/0015).
 */
export const atOnceThenPatiently = <Result>(
  ask: (hands: DisputeHands) => Promise<Result>,
  note: (result: Result) => void,
): Promise<void> =>
  ask(atOnce).then(note, (error: unknown) => {
    if (isCancellation(error)) throw error;
    return ask(patiently).then(note);
  });

const nothingToNote = (): void => undefined;

/** Work that a status calls for and that is no decision: done beside the mailbox, never before it. */
export const works = {
  /** Chooses a mediator from the roll of the court. */
  designateMediator: (order) =>
    atOnceThenPatiently((hands) => hands.designateMediator(order), nothingToNote),
  /** Delivers the papers to the registry of the court. */
  handOverToRegistry: (order) => outside().handOverToRegistry(order),
} as const satisfies { readonly [name: string]: Work };

export type WorkName = keyof typeof works;
