import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';

const ROTATE_ABOVE_BYTES = 20 * 1024 * 1024;
const TAIL_BYTES = 4_000;

/**
 * Opens a log for appending; one that has grown beyond 20 MB is put aside as `<file>.1` first.
 * Returns the descriptor, which the caller closes.
 */
export const openLog = (file: string): number => {
  if (existsSync(file) && statSync(file).size > ROTATE_ABOVE_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
};

/** Closes a descriptor of `openLog`. */
export const closeLog = (descriptor: number): void => closeSync(descriptor);

/** The last lines of a log, for a message about what went wrong. */
export const lastLines = (file: string, count: number): string => {
  try {
    const text = readFileSync(file, 'utf8').slice(-TAIL_BYTES).trimEnd();
    return text.split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
};
