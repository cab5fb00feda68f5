import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { reasonOf, StackFailure } from './failure.ts';

const NEEDED_MEGABYTES = 500;
const MEGABYTE = 1024 * 1024;

/**
 * Makes the data folder and makes sure that it can be written and has room. Throws `StackFailure`
 * when it cannot, or when less than 500 MB are free.
 */
export const prepareDataFolder = (
  folder: string,
  freeMegabytes: (folder: string) => number = freeMegabytesOf,
): void => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StackFailure({
      what: `The data folder ${folder} cannot be written.`,
      why: reasonOf(error),
      todo: 'Give this user the right to write there, or start from a checkout of your own.',
    });
  }
  const free = freeMegabytes(folder);
  if (free >= NEEDED_MEGABYTES) return;
  throw new StackFailure({
    what: `There is too little room on the disk of ${folder}.`,
    why: `${Math.floor(free)} MB are free; the databases need at least ${NEEDED_MEGABYTES} MB to start safely.`,
    todo: 'Free some room on that disk, then start again. Nothing was started.',
  });
};

const freeMegabytesOf = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / MEGABYTE;
};
