import { join } from 'node:path';
import { StackFailure } from './failure.ts';
import { checkoutFolder } from './layout.ts';
import type { Stack } from './provision.ts';
import { runProgram } from './run-program.ts';

const LINES_SHOWN = 8;

/** From the first line that names an error; without any, the last lines. */
const reasonIn = (output: string): string => {
  const lines = output.split('\n');
  const first = lines.findIndex((line) => /^\s*\w*error: /i.test(line));
  return (first < 0 ? lines.slice(-LINES_SHOWN) : lines.slice(first, first + LINES_SHOWN)).join(
    '\n    ',
  );
};

/**
 * Runs prisma/seed, which adds what its database lacks for its profile and changes nothing twice.
 * Throws `StackFailure` when it fails.
 */
export const seedDatabase = async (stack: Stack): Promise<void> => {
  const step = stack.progress.step('seed');
  try {
    step.note('adding reference data and demo people');
    const script = join(checkoutFolder, 'prisma/seed/index.ts');
    const { code, output } = await runProgram(process.execPath, ['--import', 'tsx', script], {
      cwd: checkoutFolder,
      env: { ...stack.environment, DATABASE_OWNER_URL: stack.databaseOwnerUrl },
      onLine: (line) => step.note(line),
    });
    if (code === 0) {
      step.done(output.split('\n').at(-1) ?? '');
      return;
    }
    throw new StackFailure({
      what: 'The database could not be filled with its first data.',
      why: reasonIn(output),
      todo: 'Put right what it names, then start again: seeding goes on where it stopped.',
    });
  } finally {
    step.failed();
  }
};
