import { readFile } from 'node:fs/promises';
import { ONE_TIME_HOURS } from '#api/users/one-time-password';
import { establishText } from '#i18n/zh-CN/establish';
import { establish, NotEstablished, type Established } from './establish/establish.ts';
import {
  readFoundingFile,
  type FoundingFile,
  type FoundingProblem,
} from './establish/founding-file.ts';
import { surroundings, withPool } from './surroundings.ts';
import { runTool } from './tool.ts';

const refuse = (problems: readonly FoundingProblem[]): number => {
  console.error(establishText.nothingWritten);
  for (const { path, message } of problems) console.error(establishText.problem(path, message));
  return 1;
};

const tell = ({ added, already, passwords }: Established, { administrators }: FoundingFile) => {
  if (added.length > 0) console.log(establishText.added(added.length, added.join('、')));
  if (already.length > 0) console.log(establishText.already(already.length, already.join('、')));
  if (passwords.length === 0) return;
  console.log(establishText.passwords(ONE_TIME_HOURS));
  for (const { login, oneTimePassword } of passwords) {
    console.log(establishText.password(login, oneTimePassword));
  }
  const courts = administrators.map(({ court }) => court);
  const isAlone = courts.some((court) => courts.filter((each) => each === court).length === 1);
  if (isAlone) console.log(establishText.onlyOne);
};

// npm run establish -- <file>: the organisations and the first administrators of a new system.
await runTool(async () => {
  const [name] = process.argv.slice(2);
  if (name === undefined) {
    console.error(establishText.usage);
    return 1;
  }
  const content = await readFile(name, 'utf8').catch(() => null);
  if (content === null) {
    console.error(establishText.unreadable(name));
    return 1;
  }
  const read = readFoundingFile(content);
  if ('problems' in read) return refuse(read.problems);
  try {
    tell(await withPool(surroundings(), (pool) => establish(pool, read.file)), read.file);
    return 0;
  } catch (error) {
    if (!(error instanceof NotEstablished)) throw error;
    return refuse(error.problems);
  }
});
