import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const FOLDERS = 8;

/**
 * Takes a data folder for the servers of this test run that no other run of this checkout uses:
 * `.data/test`, or `.data/test-2` while the first is taken, and so on. A folder whose taker has died is
 * free again. Throws when eight runs go on at once.
 */
export function claimFolder(): { readonly folder: string; readonly release: () => void } {
  mkdirSync('.data', { recursive: true });
  for (let number = 1; number <= FOLDERS; number += 1) {
    const folder = number === 1 ? '.data/test' : `.data/test-${number}`;
    const claim = `${folder}.claim`;
    if (takes(claim)) return { folder, release: () => rmSync(claim, { force: true }) };
  }
  throw new Error(`${FOLDERS} test runs have taken all data folders for tests`);
}

function takes(claim: string): boolean {
  if (writes(claim)) return true;
  if (isAlive(Number(readFileSync(claim, 'utf8')))) return false;
  rmSync(claim, { force: true });
  return writes(claim);
}

/** Whether the claim was written by us: a file that is there already is left as it is. */
function writes(claim: string): boolean {
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
