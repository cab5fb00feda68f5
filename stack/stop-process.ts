import { setTimeout as pause } from 'node:timers/promises';
import { isSameProcess } from './identity.ts';

const LOOK_AGAIN_MS = 50;
const AFTER_KILL_MS = 5_000;

/** What must be known of a process to stop it and nothing else. */
export interface Stoppable {
  readonly pid: number;
  readonly birth: string;
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  /** How long it may take to end by itself, in milliseconds; then it is killed. */
  readonly graceMs: number;
}

const endsWithin = async (target: Stoppable, milliseconds: number): Promise<boolean> => {
  const deadline = performance.now() + milliseconds;
  while (performance.now() < deadline) {
    if (!isSameProcess(target.pid, target.birth)) return true;
    await pause(LOOK_AGAIN_MS);
  }
  return !isSameProcess(target.pid, target.birth);
};

const signal = (target: Stoppable, name: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void => {
  if (!isSameProcess(target.pid, target.birth)) return;
  try {
    process.kill(target.pid, name);
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
};

/**
 * Ends one process by its number: asks first, kills after its grace, and does nothing when the
 * number by now belongs to another program. Says whether it had to be killed.
 */
export const stopProcess = async (target: Stoppable): Promise<'ended' | 'killed'> => {
  signal(target, target.stopSignal);
  if (await endsWithin(target, target.graceMs)) return 'ended';
  signal(target, 'SIGKILL');
  await endsWithin(target, AFTER_KILL_MS);
  return 'killed';
};
