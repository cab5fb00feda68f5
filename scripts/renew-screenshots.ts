import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StackFailure } from '#stack/failure';
import { packageProgram, runToEnd } from './run-program.ts';
import { runTool } from './tool.ts';

const TAKEN = '.data/screenshots';
const KEPT = 'docs/screenshots';
const LARGEST_BYTES = 200 * 1024;

/** The pictures of the README, by the names under which the browser tests take them. */
const pictures = {
  'board.png': 'staff-readme-board.png',
  'deadline.png': 'staff-readme-deadline.png',
  'phone.png': 'party-readme-phone.png',
};

const keep = async (name: string, taken: string): Promise<void> => {
  const from = join(TAKEN, taken);
  const { size } = await stat(from);
  if (size > LARGEST_BYTES)
    throw new StackFailure({
      what: `${name} was not renewed.`,
      why: `${from} has ${size} bytes, and a picture in the repository at most ${LARGEST_BYTES}.`,
      todo: 'Let its test take a smaller part of the page.',
    });
  await copyFile(from, join(KEPT, name));
};

/** Takes the pictures of the README anew, by the browser tests that show what is on them. */
const main = async (): Promise<number> => {
  const tests = ['tests/browser/tour', 'tests/browser/journeys'];
  const { exitCode } = await runToEnd(packageProgram('vitest'), ['run', ...tests], true);
  if (exitCode !== 0) return 1;
  await mkdir(KEPT, { recursive: true });
  for (const [name, taken] of Object.entries(pictures)) await keep(name, taken);
  return 0;
};

await runTool(main);
