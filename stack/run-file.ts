import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StackFailure } from './failure.ts';
import { isSameProcess } from './identity.ts';

/** Where the embedded stack keeps its data when nothing else is said. */
export const DEFAULT_DATA_FOLDER = '.data';

const processSchema = z.object({
  name: z.string(),
  pid: z.number().int().positive(),
  birth: z.string(),
  port: z.number().int(),
  log: z.string(),
  stopSignal: z.enum(['SIGINT', 'SIGTERM']),
  graceMs: z.number(),
});

const runFileSchema = z.object({
  profile: z.enum(['production', 'training', 'demo', 'test']),
  address: z.string(),
  temporalUi: z.string(),
  databaseUrl: z.string(),
  databaseOwnerUrl: z.string().optional(),
  redisUrl: z.string(),
  temporalAddress: z.string(),
  smtpUrl: z.string(),
  mailFolder: z.string(),
  dataFolder: z.string(),
  startedAt: z.string(),
  /** The process that started all the others and stops them again. */
  starter: z.object({ pid: z.number().int().positive(), birth: z.string() }),
  /** What api and worker run with: for tools that join the running system. */
  environment: z.record(z.string(), z.string()),
  processes: z.array(processSchema),
});

/** What `run.json` tells about a stack: addresses, secrets for tools, and every process. */
export type RunFile = z.infer<typeof runFileSchema>;

/** One process of a running stack, as written down. */
export type ProcessRecord = z.infer<typeof processSchema>;

const fileIn = (dataFolder: string): string => join(resolve(dataFolder), 'run.json');

/** Writes `run.json` in one step, readable by this user only, for it holds passwords. */
export const writeRunFile = (run: RunFile): void => {
  const file = fileIn(run.dataFolder);
  writeFileSync(`${file}.new`, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
};

/** Removes `run.json` after everything in it was stopped. */
export const removeRunFile = (dataFolder: string): void =>
  rmSync(fileIn(dataFolder), { force: true });

/** What `run.json` says, living or not; undefined when there is none or it cannot be read. */
export const findRunFile = (dataFolder: string): RunFile | undefined => {
  try {
    return runFileSchema.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
  } catch {
    return undefined;
  }
};

/** Whether the process that started this stack still lives. */
export const isRunning = (run: RunFile): boolean =>
  isSameProcess(run.starter.pid, run.starter.birth);

/**
 * The running stack of this checkout, for tools that work beside it. Throws `StackFailure` when
 * none is running.
 */
export const readRunFile = (dataFolder: string = DEFAULT_DATA_FOLDER): RunFile => {
  const run = findRunFile(dataFolder);
  if (run !== undefined && isRunning(run)) return run;
  throw new StackFailure({
    what: 'No running system was found.',
    why: `${fileIn(dataFolder)} ${run === undefined ? 'does not exist or cannot be read' : 'is left over from a system that has ended'}.`,
    todo: 'Start it with npm start and leave that window open, then try again.',
  });
};
