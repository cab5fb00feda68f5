import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { layGround } from '#prisma/seed/ground';
import { findRunFile, isRunning, readRunFile, type RunFile } from '#stack/run-file';
import { bundleWorkflows } from '#worker/temporal-worker';
import { claimFolder } from './claim-folder.ts';
import { dropDatabase } from './drop-database.ts';

/** Where the servers of this test run are; read by `inject` in a test. */
export interface Servers {
  /** For the application role, on a database that tests may share. */
  readonly databaseUrl: string;
  /** For the role that owns the tables and may make databases. */
  readonly databaseOwnerUrl: string;
  /** A migrated and seeded database nobody is connected to, to be cloned. */
  readonly templateDatabase: string;
  readonly redisUrl: string;
  readonly temporalAddress: string;
  readonly smtpUrl: string;
  readonly mailFolder: string;
  readonly dataFolder: string;
  /** What api and worker would run with. */
  readonly environment: { readonly [name: string]: string };
  /** The workflows, bundled once for all test files. */
  readonly workflowCode: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly servers: Servers;
  }
}

/** Servers that a developer leaves running (`npx tsx stack/up.ts`) are used as they are. */
const STANDING_FOLDER = '.data/dev';
const READY_WITHIN_MS = 480_000;
const LOOK_AGAIN_MS = 100;
const template = `suyuan_template_${process.pid}`;

/** Starts the servers in a process of their own, as an operator would. */
async function startServers(dataFolder: string): Promise<ChildProcess> {
  const args = ['--import', 'tsx', 'stack/up.ts', '--data', dataFolder];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await untilReady(child);
    return child;
  } catch (error) {
    child.kill('SIGTERM');
    throw error;
  }
}

/** Resolves when the servers say so; rejects with what they said when they end or take too long. */
async function untilReady(child: ChildProcessByStdio<null, Readable, null>): Promise<void> {
  const said: string[] = [];
  const enough = AbortSignal.timeout(READY_WITHIN_MS);
  const tell = (chunk: Buffer): void => void said.push(chunk.toString());
  child.stdout.on('data', tell);
  while (!said.join('').includes('\nReady.')) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (hasEnded || enough.aborted)
      throw new Error(`The servers could not be started.\n${said.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** Migrated tables with the ground laid, as the start of every test database of this run. */
async function makeTemplate(ownerUrl: string): Promise<void> {
  await onDatabase(ownerUrl, 'postgres', (client) => clone(client, databaseOf(ownerUrl)));
  await onDatabase(ownerUrl, template, async (client) => {
    await client.query('begin');
    await layGround(client, 'test');
    await client.query('commit');
  });
}

const IN_USE = '55006';

/** A database can be cloned only while nobody is connected; who has just migrated it leaves soon. */
async function clone(client: pg.Client, database: string, tries = 40): Promise<void> {
  try {
    await client.query(`create database ${template} template ${database}`);
  } catch (error) {
    const isInUse = error instanceof Error && 'code' in error && error.code === IN_USE;
    if (!isInUse || tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 250));
    await clone(client, database, tries - 1);
  }
}

const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

async function onDatabase(
  url: string,
  database: string,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const address = new URL(url);
  address.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function provide(project: TestProject, run: RunFile): Promise<void> {
  const bundle = await bundleWorkflows();
  project.provide('servers', {
    databaseUrl: run.databaseUrl,
    databaseOwnerUrl: run.databaseOwnerUrl ?? run.databaseUrl,
    templateDatabase: template,
    redisUrl: run.redisUrl,
    temporalAddress: run.temporalAddress,
    smtpUrl: run.smtpUrl,
    mailFolder: run.mailFolder,
    dataFolder: run.dataFolder,
    environment: run.environment,
    workflowCode: bundle.code,
  });
}

/** The servers of this run, and how to let go of them. */
interface Hold {
  readonly run: RunFile;
  readonly letGo: () => Promise<void>;
}

/** Standing servers where there are any; else servers of this run's own, in a folder nobody else uses. */
async function holdServers(): Promise<Hold> {
  const standing = findRunFile(STANDING_FOLDER);
  if (standing !== undefined && isRunning(standing) && standing.profile === 'test') {
    return { run: standing, letGo: () => Promise.resolve() };
  }
  const { folder, release } = claimFolder();
  const child = await startServers(folder).catch((error: unknown) => {
    release();
    throw error;
  });
  return {
    run: readRunFile(folder),
    letGo: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      release();
    },
  };
}

/** Provides real servers for the whole test run, and stops those it started at its end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { run, letGo } = await holdServers();
  const ownerUrl = run.databaseOwnerUrl ?? run.databaseUrl;
  try {
    await makeTemplate(ownerUrl);
    await provide(project, run);
  } catch (error) {
    await letGo();
    throw error;
  }
  return async () => {
    await onDatabase(ownerUrl, 'postgres', (client) => dropDatabase(client, template));
    await letGo();
  };
}
