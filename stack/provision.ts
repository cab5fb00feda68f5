import { resolve } from 'node:path';
import { type GivenEnvironment, parseGiven, processEnvironment } from '#platform/config';
import type { Profile, StackContext } from './context.ts';
import { prepareDataFolder } from './disk.ts';
import { type MailSink, startMailSink } from './mail-sink.ts';
import { applyMigrations } from './migrate.ts';
import { choosePorts } from './ports.ts';
import { type DatabaseAddress, providePostgres } from './postgres.ts';
import { ProcessGroup } from './processes.ts';
import { type Progress, silentProgress, terminalProgress } from './progress.ts';
import { provideRedis } from './redis.ts';
import { type ProcessRecord, removeRunFile, type RunFile } from './run-file.ts';
import { RunRecord } from './run-record.ts';
import { stackSecrets } from './secrets.ts';
import { mailFolderOf, refuseIncompleteSettings, stackEnvironment } from './stack-environment.ts';
import { takeOver } from './take-over.ts';
import { provideTemporal, type TemporalAddress } from './temporal.ts';

/** What to provision and where. */
export interface ProvisionOptions {
  readonly profile: Profile;
  /** Where data, logs and secrets go, for example `.data`; made when it is not there. */
  readonly dataFolder: string;
  /** Say nothing; failures are still thrown. */
  readonly quiet?: boolean;
  /** Servers and settings to use as they are, named by the starter instead of the environment. */
  readonly given?: GivenEnvironment;
  /** Start again whatever ends by accident. */
  readonly keepAlive?: boolean;
  /** Told at once how to stop what is being started, for a Ctrl-C in the middle. */
  readonly onStop?: (stop: () => Promise<void>) => void;
}

/** Running servers with a migrated database, and everything needed to use and to stop them. */
export interface Stack {
  readonly profile: Profile;
  /** Absolute path. */
  readonly dataFolder: string;
  /** For the application role. */
  readonly databaseUrl: string;
  /** For the role that owns the tables; the application's where the operator named no other. */
  readonly databaseOwnerUrl: string;
  readonly redisUrl: string;
  readonly temporalAddress: string;
  /** Empty when the Temporal server is not ours. */
  readonly temporalUi: string;
  readonly smtpUrl: string;
  readonly mailFolder: string;
  /** Where the api will listen on this machine. */
  readonly address: string;
  /** The full environment for api and worker, without what else this process has in its own. */
  readonly environment: Readonly<Record<string, string>>;
  readonly processes: ProcessGroup;
  readonly progress: Progress;
  /** Stops everything that was started, in reverse order. May be called more than once. */
  stop(): Promise<void>;
}

interface Servers {
  readonly database: DatabaseAddress;
  readonly redisUrl: string;
  readonly temporal: TemporalAddress;
}

/** Tests never touch a server that the environment names: its data may be real. */
const givenFor = (profile: Profile): GivenEnvironment =>
  profile === 'test' ? {} : parseGiven(processEnvironment());

const startSink = async (context: StackContext): Promise<MailSink | undefined> => {
  const { given, dataFolder, ports, profile } = context;
  const wanted = given.SMTP_URL === undefined && (profile === 'demo' || profile === 'test');
  return wanted ? startMailSink(mailFolderOf(dataFolder), ports.mail) : undefined;
};

const startServers = async (context: StackContext): Promise<Servers> => {
  const starts = [
    providePostgres(context),
    provideRedis(context),
    provideTemporal(context),
  ] as const;
  // All are awaited even when one fails, so that nothing is still starting while we stop.
  await Promise.allSettled(starts);
  const [database, redisUrl, temporal] = await Promise.all(starts);
  return { database, redisUrl, temporal };
};

const migrate = async (database: DatabaseAddress, progress: Progress): Promise<void> => {
  const step = progress.step('migrations');
  try {
    if (database.databaseOwnerUrl === undefined) {
      step.done('not applied, because DATABASE_OWNER_URL is not set beside DATABASE_URL');
      return;
    }
    step.note('applying');
    const applied = await applyMigrations(database.databaseOwnerUrl);
    step.done(applied.length === 0 ? 'nothing new' : `applied ${applied.join(', ')}`);
  } finally {
    step.failed();
  }
};

const prepareContext = async (
  options: ProvisionOptions,
  progress: Progress,
): Promise<{ context: StackContext; record: RunRecord }> => {
  const dataFolder = resolve(options.dataFolder);
  prepareDataFolder(dataFolder);
  await takeOver(dataFolder, progress);
  const record = new RunRecord(options.profile, dataFolder);
  const processes = new ProcessGroup(dataFolder, {
    changed: (records: readonly ProcessRecord[]) => record.update({ processes: [...records] }),
    said: (text) => progress.line(text),
  });
  const context: StackContext = {
    profile: options.profile,
    dataFolder,
    given: options.given ?? givenFor(options.profile),
    ports: await choosePorts(dataFolder),
    secrets: stackSecrets(dataFolder),
    processes,
    progress,
  };
  return { context, record };
};

const stackOf = (
  context: StackContext,
  { database, redisUrl, temporal }: Servers,
  mail: MailSink | undefined,
): Omit<Stack, 'stop'> => {
  const environment = stackEnvironment(context, {
    databaseUrl: database.databaseUrl,
    redisUrl,
    temporalAddress: temporal.temporalAddress,
    mailSinkUrl: mail?.url,
  });
  return {
    profile: context.profile,
    dataFolder: context.dataFolder,
    databaseUrl: database.databaseUrl,
    databaseOwnerUrl: database.databaseOwnerUrl ?? database.databaseUrl,
    redisUrl,
    ...temporal,
    smtpUrl: environment['SMTP_URL'] ?? '',
    mailFolder: mail === undefined ? '' : mailFolderOf(context.dataFolder),
    address: `http://127.0.0.1:${environment['PORT'] ?? ''}`,
    environment,
    processes: context.processes,
    progress: context.progress,
  };
};

const runFileOf = (stack: Omit<Stack, 'stop'>): Partial<RunFile> => ({
  address: stack.address,
  temporalUi: stack.temporalUi,
  databaseUrl: stack.databaseUrl,
  databaseOwnerUrl: stack.databaseOwnerUrl,
  redisUrl: stack.redisUrl,
  temporalAddress: stack.temporalAddress,
  smtpUrl: stack.smtpUrl,
  mailFolder: stack.mailFolder,
  environment: { ...stack.environment },
});

/**
 * Provides Postgres, Redis, Temporal and, in demo and test, a mail sink: all at once, each from
 * the environment or started here; then applies the migrations and writes `run.json`. Throws
 * `StackFailure` when something cannot be had, after stopping whatever was started.
 */
export const provision = async (options: ProvisionOptions): Promise<Stack> => {
  const progress = options.quiet === true ? silentProgress() : terminalProgress();
  const { context, record } = await prepareContext(options, progress);
  let mail: MailSink | undefined;
  const stop = async (): Promise<void> => {
    await context.processes.stopAll();
    await mail?.stop();
    mail = undefined;
    removeRunFile(context.dataFolder);
  };
  options.onStop?.(stop);
  try {
    refuseIncompleteSettings(context);
    mail = await startSink(context);
    const servers = await startServers(context);
    await migrate(servers.database, progress);
    const stack = stackOf(context, servers, mail);
    record.update(runFileOf(stack));
    if (options.keepAlive === true) context.processes.keepAlive();
    return { ...stack, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
