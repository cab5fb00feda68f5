import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StackContext } from './context.ts';
import { reasonOf, StackFailure } from './failure.ts';
import { stopLeftOversIn } from './left-overs.ts';
import { ensureCluster, SUPERUSER } from './postgres-cluster.ts';
import { type PostgresPlace, postgresPlace } from './postgres-place.ts';
import {
  answers,
  APPLICATION_ROLE,
  assertChineseSearch,
  DATABASE,
  OWNER_ROLE,
  setUpCluster,
} from './postgres-setup.ts';
import type { Program } from './program.ts';
import type { Step } from './progress.ts';

/** The database as the application sees it, and as migrations do (where those may run). */
export interface DatabaseAddress {
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string | undefined;
}

// Names and numbers of parties stand in the values of statements and in the details of errors:
// neither may reach a log.
const QUIET_ABOUT_PEOPLE = ['log_error_verbosity=terse', 'log_min_error_statement=panic'];

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=256MB',
  'shared_preload_libraries=pg_stat_statements',
  'fsync=on',
  'synchronous_commit=on',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  ...QUIET_ABOUT_PEOPLE,
];

const address = (role: string, password: string, port: number, database: string): string =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;

const postgresProgram = (place: PostgresPlace, port: number, superuserUrl: string): Program => ({
  name: 'postgres',
  command: join(place.binFolder, 'postgres'),
  args: [
    '-D',
    place.dataFolder,
    '-p',
    String(port),
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
  ],
  cwd: place.dataFolder,
  env: { LC_ALL: 'C.UTF-8', PATH: '/usr/bin:/bin' },
  user: place.user,
  port,
  // The fast shutdown: open transactions are rolled back, connections closed, data flushed.
  stopSignal: 'SIGINT',
  graceMs: 20_000,
  // A cluster that was killed replays its log first.
  readyWithinMs: 120_000,
  todo: `If it says the data are damaged, put a backup back (docs/operations.md) or begin empty with: npm start -- --fresh`,
  prepare: async () => {
    await stopLeftOversIn(place.dataFolder, 'postgres');
    // Whatever process its lock names, it is none of ours any more: another program may have got
    // the number of a Postgres that was killed, and Postgres would then refuse to start.
    rmSync(join(place.dataFolder, 'postmaster.pid'), { force: true });
  },
  isReady: () => answers(superuserUrl),
});

const useGiven = async (
  databaseUrl: string,
  ownerUrl: string | undefined,
  step: Step,
): Promise<DatabaseAddress> => {
  try {
    await answers(databaseUrl);
  } catch (error) {
    throw new StackFailure({
      what: 'The Postgres named by DATABASE_URL does not answer.',
      why: reasonOf(error),
      todo: 'Start it or correct DATABASE_URL; without that variable a Postgres of our own is used.',
    });
  }
  await assertChineseSearch(databaseUrl);
  step.done('the server named by DATABASE_URL');
  return { databaseUrl, databaseOwnerUrl: ownerUrl };
};

const startOwn = async (context: StackContext, step: Step): Promise<DatabaseAddress> => {
  const { secrets, ports, dataFolder } = context;
  const place = await postgresPlace(dataFolder);
  if (place.movedBecause !== undefined)
    context.progress.line(
      `postgres   data go to ${place.dataFolder}, because ${place.movedBecause}`,
    );
  step.note('making a cluster');
  const cluster = await ensureCluster(place, secrets.postgresSuperuser);
  step.note('waiting until it answers');
  const superuserUrl = address(SUPERUSER, secrets.postgresSuperuser, ports.postgres, 'postgres');
  await context.processes.start(postgresProgram(place, ports.postgres, superuserUrl));
  await setUpCluster({
    superuserUrl,
    ownerPassword: secrets.databaseOwner,
    applicationPassword: secrets.databaseApplication,
    ownerMayCreateDatabases: context.profile === 'test',
  });
  const databaseUrl = address(
    APPLICATION_ROLE,
    secrets.databaseApplication,
    ports.postgres,
    DATABASE,
  );
  await assertChineseSearch(databaseUrl);
  const as = place.user === undefined ? '' : ` as user ${place.user.name}`;
  step.done(
    `127.0.0.1:${ports.postgres}, PostgreSQL 18 from npm${as}, because DATABASE_URL is not set; cluster ${cluster}`,
  );
  const databaseOwnerUrl = address(OWNER_ROLE, secrets.databaseOwner, ports.postgres, DATABASE);
  return { databaseUrl, databaseOwnerUrl };
};

/**
 * Provides Postgres: the one named by DATABASE_URL, or one of our own with its data in the data
 * folder. Throws `StackFailure` when neither works.
 */
export const providePostgres = async (context: StackContext): Promise<DatabaseAddress> => {
  const step = context.progress.step('postgres');
  const { DATABASE_URL, DATABASE_OWNER_URL } = context.given;
  try {
    return DATABASE_URL === undefined
      ? await startOwn(context, step)
      : await useGiven(DATABASE_URL, DATABASE_OWNER_URL, step);
  } finally {
    step.failed();
  }
};
