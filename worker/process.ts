import { errorFields, type Logger } from '#platform/log';

const PAUSE_MS = 2_000;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Tries until it works, with a line in the log for each failure: for servers that come up later. */
export async function keepTrying<Result>(
  log: Logger,
  act: string,
  work: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      log.warn({ act, ...errorFields(error) }, 'not there yet, trying again');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Resolves at the first SIGTERM or SIGINT; rejects when the work ends by itself with an error. */
export function runUntilAsked(ended: Promise<void>): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
  return Promise.race([asked, ended]);
}
