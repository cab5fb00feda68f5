import type { Client } from '@temporalio/client';
import { errorFields, type Logger } from '#platform/log';

const LOOK_EVERY_MS = 1_000;
const ANSWER_WITHIN_MS = 1_000;

/** What this process knows of Temporal, so that a request need not wait for a server that is away. */
interface Watch {
  isAway: boolean;
  isLooking: boolean;
}

const watches = new WeakMap<Client, Watch>();

const watchOf = (temporal: Client): Watch => {
  const known = watches.get(temporal);
  if (known !== undefined) return known;
  const watch = { isAway: false, isLooking: false };
  watches.set(temporal, watch);
  return watch;
};

const answers = async (temporal: Client): Promise<boolean> => {
  try {
    const { namespace } = temporal.options;
    await temporal.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
      temporal.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } catch {
    return false;
  }
};

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LOOK_EVERY_MS).unref();
  });

/** Looks for Temporal until it answers; once it has not answered it counts as away. */
const look = async (temporal: Client, watch: Watch, log: Logger): Promise<void> => {
  watch.isLooking = true;
  while (!(await answers(temporal))) {
    watch.isAway = true;
    log.warn('temporal is away');
    await pause();
  }
  watch.isAway = false;
  watch.isLooking = false;
};

/** Whether Temporal was away when last looked at: then nobody need wait for it. */
export const isEngineAway = (temporal: Client): boolean => watchOf(temporal).isAway;

/**
 * Something went wrong with Temporal: looks for it in the background until it answers. With `atOnce` it
 * counts as away from this moment; else, as when only an answer was late, from the first look in vain.
 */
export const suspectEngine = (temporal: Client, log: Logger, atOnce: boolean): void => {
  const watch = watchOf(temporal);
  watch.isAway ||= atOnce;
  if (watch.isLooking) return;
  look(temporal, watch, log).catch((error: unknown) => {
    watch.isLooking = false;
    log.warn(errorFields(error), 'temporal could not be looked for');
  });
};
