import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITION } from '#workflows/messages';
import { packageProgram, runToEnd } from './run-program.ts';
import { runTool } from './tool.ts';

const MADE = `.data/histories/edition-${EDITION}`;
const KEPT = `tests/histories/edition-${EDITION}`;
/** Processes name themselves in a history by number and machine, which are nobody's business. */
const IDENTITY = /"\d+@[^"]+"/g;

/**
 * Plays the scenarios on a real server and keeps their histories for tests/replay.test.ts, by the edition
 * of the workflow. A history that is there already is left as it is: what was recorded by earlier code
 * must replay for ever. To record one anew on purpose, delete its file first.
 */
await runTool(async () => {
  const test = ['run', '--project', 'real', 'tests/workflow/histories.test.ts'];
  const { exitCode } = await runToEnd(packageProgram('vitest'), test, true);
  if (exitCode !== 0) return 1;
  await mkdir(KEPT, { recursive: true });
  const known = await readdir(KEPT);
  for (const name of (await readdir(MADE)).filter((each) => !known.includes(each))) {
    const text = await readFile(join(MADE, name), 'utf8');
    await writeFile(join(KEPT, name), text.replaceAll(IDENTITY, '"recorded"'));
    console.log(`${join(KEPT, name)}`);
  }
  return 0;
});
