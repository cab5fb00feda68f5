import { errorFields, type Logger } from '#platform/log';

const PAUSE_AFTER_FAILURE_MAX_MS = 5_000;

/** A job that is done again and again until it is told to stop. */
export interface Loop {
  /** Stops after the round under way, if there is one. */
  readonly stop: () => Promise<void>;
}

/**
 * Does a job in rounds. A round that answers `more` is followed by the next at once, any other after
 * the pause (milliseconds of real time). A round that fails is logged and followed by the next, after a
 * pause that doubles with each failure up to five seconds.
 */
export function keepDoing(
  name: string,
  pauseMs: number,
  log: Logger,
  round: () => Promise<'more' | 'done'>,
): Loop {
  let isStopped = false;
  let wake = (): void => undefined;
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const attempt = (): Promise<'more' | 'done' | 'failed'> =>
    round().catch((error: unknown) => {
      log.warn({ act: name, ...errorFields(error) }, 'a round failed');
      return 'failed';
    });
  const run = async (): Promise<void> => {
    let failures = 0;
    while (!isStopped) {
      const went = await attempt();
      failures = went === 'failed' ? failures + 1 : 0;
      const longest = Math.max(pauseMs, PAUSE_AFTER_FAILURE_MAX_MS);
      if (went !== 'more' && !isStopped) await pause(Math.min(pauseMs * 2 ** failures, longest));
    }
  };
  const running = run();
  return {
    stop: () => {
      isStopped = true;
      wake();
      return running;
    },
  };
}
