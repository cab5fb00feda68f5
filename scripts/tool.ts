import { StackFailure } from '#stack/failure';

const isMeantForOperators = (error: unknown): error is Error =>
  error instanceof StackFailure ||
  (error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS'));

/**
 * Runs a command-line tool and ends the process with the exit code it hands back. What an operator can
 * put right is told in plain words and ends with 1; a defect of ours is thrown.
 */
export async function runTool(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!isMeantForOperators(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
