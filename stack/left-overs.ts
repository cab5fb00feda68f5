import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { birthOf, isSameProcess } from './identity.ts';
import type { RunFile } from './run-file.ts';
import { stopProcess } from './stop-process.ts';

const GRACE_MS = 15_000;

const worksIn = (pid: number, folder: string, program: string): boolean => {
  try {
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return name === program && readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    // It ended meanwhile, or is none of this user's business.
    return false;
  }
};

const allProcesses = (): number[] => {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => Number.isInteger(pid) && pid > 0);
  } catch {
    return [];
  }
};

/**
 * Stops what still runs from an earlier start that was killed: processes of this program whose
 * working folder is this very data folder. Finds nothing where the system has no /proc.
 */
export const stopLeftOversIn = async (folder: string, program: string): Promise<number> => {
  const pids = allProcesses().filter((pid) => worksIn(pid, folder, program));
  const stopOne = async (pid: number): Promise<void> => {
    const birth = birthOf(pid);
    if (birth === undefined) return;
    await stopProcess({ pid, birth, stopSignal: 'SIGINT', graceMs: GRACE_MS });
  };
  await Promise.all(pids.map(stopOne));
  return pids.length;
};

/**
 * Stops the processes written down in the `run.json` of a start that was killed, last first. A
 * number that by now belongs to another program is left alone. Says which were stopped.
 */
export const stopLeftOversOf = async (run: RunFile): Promise<readonly string[]> => {
  const living = run.processes.filter((record) => isSameProcess(record.pid, record.birth));
  for (const record of [...living].reverse()) await stopProcess(record);
  return living.map((record) => record.name);
};
