import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const bootId = (): string => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
};

// The name of the program stands in brackets and may hold spaces, so counting begins after it.
const STATE_AFTER_NAME = 0;
const START_TIME_AFTER_NAME = 19;

const birthFromProc = (pid: number): string | undefined => {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const isDead = fields[STATE_AFTER_NAME] === 'Z';
  return isDead ? undefined : `${bootId()}:${fields[START_TIME_AFTER_NAME] ?? ''}`;
};

const birthFromPs = (pid: number): string | undefined => {
  try {
    const question = ['-o', 'lstart=', '-p', String(pid)];
    return execFileSync('ps', question, { encoding: 'utf8', stdio: 'pipe' }).trim() || undefined;
  } catch {
    return undefined;
  }
};

/**
 * When this process was born, as text to compare: two processes that had the same number one after
 * the other differ in it. Undefined when no such process lives.
 */
export const birthOf = (pid: number): string | undefined => {
  try {
    return birthFromProc(pid);
  } catch {
    return process.platform === 'linux' ? undefined : birthFromPs(pid);
  }
};

/** Whether `pid` still is the very process whose birth was written down. */
export const isSameProcess = (pid: number, birth: string): boolean => birthOf(pid) === birth;
