import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { StackFailure } from './failure.ts';
import { outsideFolder } from './postgres-place.ts';
import type { Progress } from './progress.ts';
import { takeOver } from './take-over.ts';

// By name: the data folder also holds programs obtained once, and the data of tests.
const DATA = [
  'postgres',
  'postgres.new',
  'redis',
  'temporal',
  'mail',
  'registry',
  'log',
  'run.json',
  'ports.json',
  'secrets.json',
] as const;

const confirmed = async (dataFolder: string): Promise<boolean> => {
  if (process.stdin.isTTY !== true)
    throw new StackFailure({
      what: 'Nothing was deleted.',
      why: '--fresh asks before it deletes all data, and there is nobody to ask here.',
      todo: 'Run npm start -- --fresh in a terminal, or add --yes.',
    });
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question = `Delete all disputes, people and messages in ${dataFolder}? Type yes: `;
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
};

/**
 * Deletes the data of one stack after asking (unless `yes`), never the programs in .data/bin.
 * Throws `StackFailure` when the stack is running or nobody agreed.
 */
export const beginFresh = async (
  dataFolder: string,
  options: { readonly yes: boolean; readonly progress: Progress },
): Promise<void> => {
  if (!existsSync(dataFolder)) return;
  await takeOver(dataFolder, options.progress);
  if (!options.yes && !(await confirmed(dataFolder)))
    throw new StackFailure({
      what: 'Nothing was deleted.',
      why: 'The answer was not yes.',
      todo: 'Start without --fresh to go on with the data that are there.',
    });
  for (const name of DATA) rmSync(join(dataFolder, name), { recursive: true, force: true });
  rmSync(outsideFolder(dataFolder), { recursive: true, force: true });
  options.progress.line(`fresh      the data in ${dataFolder} were deleted`);
};
