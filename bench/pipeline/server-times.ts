import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of the kernel in a second; the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Processor time used so far, in seconds, by those who take part in a measurement. */
export interface ProcessorTimes {
  readonly worker: number;
  readonly temporal: number;
  readonly postgres: number;
  readonly client: number;
}

interface Stat {
  readonly parent: number;
  /** Of the process itself. */
  readonly own: number;
  /** Of children that have ended. */
  readonly ended: number;
}

/** Reads /proc/<pid>/stat; null when the process is gone. Fields are counted behind the name's bracket. */
const statOf = (pid: number): Stat | null => {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = (at: number): number => Number(fields[at] ?? 0) / TICKS_PER_SECOND;
  return {
    parent: Number(fields[1] ?? 0),
    own: ticks(11) + ticks(12),
    ended: ticks(13) + ticks(14),
  };
};

const pids = (): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid));

/** A process with the children it has and had: Postgres is one process for each connection. */
const familyTime = (pid: number): number => {
  const parent = statOf(pid);
  const children = pids()
    .map(statOf)
    .filter((stat) => stat?.parent === pid)
    .reduce((sum, stat) => sum + (stat?.own ?? 0), 0);
  return (parent?.own ?? 0) + (parent?.ended ?? 0) + children;
};

/** Who is measured, by process number; the client is this process. */
export interface Measured {
  readonly worker: number;
  readonly temporal: number;
  readonly postgres: number;
}

/** The processor time used so far; all zero where there is no /proc to read it from. */
export const processorTimes = ({ worker, temporal, postgres }: Measured): ProcessorTimes => {
  const { user, system } = process.cpuUsage();
  return {
    worker: statOf(worker)?.own ?? 0,
    temporal: statOf(temporal)?.own ?? 0,
    postgres: statOf(postgres) === null ? 0 : familyTime(postgres),
    client: (user + system) / 1_000_000,
  };
};

/** What was used between two readings. */
export const between = (before: ProcessorTimes, after: ProcessorTimes): ProcessorTimes => ({
  worker: after.worker - before.worker,
  temporal: after.temporal - before.temporal,
  postgres: after.postgres - before.postgres,
  client: after.client - before.client,
});
