import { ConfigError } from '#platform/config';
import { StackFailure } from './failure.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Stop = () => Promise<void>;

/** Whether the message alone says what to put right, so that a stack trace would only hide it. */
const isForOperator = (error: unknown): error is Error =>
  error instanceof StackFailure ||
  error instanceof ConfigError ||
  (error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS'));

/**
 * Runs the work of a stack program: prints failures in plain words and exits with code 1, and on
 * Ctrl-C (or SIGTERM, or a closed terminal) stops whatever the work has announced so far and exits
 * with code 0. Further signals while stopping are ignored: a terminal sends one to npm and to us.
 */
export const runUntilStopped = async (
  work: (announce: (stop: Stop) => void) => Promise<void>,
): Promise<void> => {
  let stop: Stop | undefined;
  let stopping = false;
  const end = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    process.stdout.write('\nStopping what was started ...\n');
    await stop?.();
    process.stdout.write('Everything is stopped. The data are kept.\n');
    process.exit(0);
  };
  for (const signal of SIGNALS) process.on(signal, () => void end());
  try {
    await work((announced) => {
      stop = announced;
    });
  } catch (error) {
    // While stopping, what is being started fails because of that.
    if (stopping) return;
    await stop?.();
    if (!isForOperator(error)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exit(1);
  }
};
