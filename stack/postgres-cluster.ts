import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StackFailure } from './failure.ts';
import type { PostgresPlace } from './postgres-place.ts';
import { runProgram } from './run-program.ts';

const MAJOR_VERSION = '18';

/** The role that may do everything inside our own cluster; nothing runs as it but the set-up. */
export const SUPERUSER = 'postgres';

const giveTo = (path: string, place: PostgresPlace): void => {
  if (place.user !== undefined) chownSync(path, place.user.uid, place.user.gid);
};

const initialise = async (place: PostgresPlace, password: string): Promise<void> => {
  // Made beside its final name and renamed when whole: a cluster cut short never counts as one.
  const unfinished = `${place.dataFolder}.new`;
  const passwordFile = `${place.dataFolder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(unfinished, place);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(passwordFile, place);
  const rules = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256'];
  const who = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`];
  const made = await runProgram(
    join(place.binFolder, 'initdb'),
    [`--pgdata=${unfinished}`, ...rules, ...who],
    { cwd: '/', user: place.user, env: { LC_ALL: 'C.UTF-8' } },
  );
  rmSync(passwordFile, { force: true });
  if (made.code === 0) {
    renameSync(unfinished, place.dataFolder);
    return;
  }
  rmSync(unfinished, { recursive: true, force: true });
  throw new StackFailure({
    what: `A Postgres cluster could not be made in ${place.dataFolder}.`,
    why: made.output,
    todo: 'Put right what it names (often the rights of the folder or a full disk), then start again.',
  });
};

/**
 * Makes sure that a cluster of our version is there: UTF-8, locale C.UTF-8, passwords only. Says
 * whether it was made now. Throws `StackFailure` when there is one that cannot be used.
 */
export const ensureCluster = async (
  place: PostgresPlace,
  password: string,
): Promise<'made' | 'found'> => {
  const versionFile = join(place.dataFolder, 'PG_VERSION');
  if (!existsSync(place.dataFolder)) {
    await initialise(place, password);
    return 'made';
  }
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'none';
  if (version !== MAJOR_VERSION)
    throw new StackFailure({
      what: `The Postgres data in ${place.dataFolder} cannot be used.`,
      why:
        version === 'none'
          ? 'The folder is damaged: its file PG_VERSION is missing.'
          : `They were written by Postgres ${version}; this release runs Postgres ${MAJOR_VERSION}.`,
      todo: 'Put a backup back (docs/operations.md). If the data may go, begin empty with: npm start -- --fresh',
    });
  // Postgres refuses a folder that others may read; a copy or an unpacked backup often is one.
  chmodSync(place.dataFolder, 0o700);
  return 'found';
};
