import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Pool } from '#platform/database';
import { errorFields, type Logger } from '#platform/log';
import { registryFolders, type RegistryFolders } from './folder-registry.ts';
import { recordReceipt } from './record-receipt.ts';
import { receiptSchema, type Receipt } from './receipt.ts';

const BYTES_MAX = 100_000;
/** A file younger than this may still be written; one is taken when it has been left alone. */
const SETTLED_MS = 200;
const FILES_AT_ONCE = 200;

export interface ReceiptsDeps {
  readonly pool: Pool;
  readonly log: Logger;
  readonly folder: string;
  /** Real epoch milliseconds. */
  readonly now: () => number;
}

/**
 * Takes in the receipts that lie in the inbox: each becomes a command and goes to `done`, or, with the
 * reason beside it, to `rejected`. Hands back how many of each. A file is taken at least once and its
 * command made at most once, whatever dies in between. Rejects when Postgres is away; the files wait.
 */
export async function takeReceipts(
  deps: ReceiptsDeps,
): Promise<{ readonly taken: number; readonly rejected: number }> {
  const folders = await registryFolders(deps.folder);
  const names = (await readdir(folders.inbox)).filter((name) => name.endsWith('.json')).toSorted();
  let taken = 0;
  let rejected = 0;
  for (const name of names.slice(0, FILES_AT_ONCE)) {
    const path = join(folders.inbox, name);
    if (!(await isSettled(path, deps.now()))) continue;
    const reason = await take(deps, path);
    if (reason === null) taken += 1;
    else rejected += 1;
    await putAway(deps, folders, path, reason);
  }
  return { taken, rejected };
}

async function isSettled(path: string, now: number): Promise<boolean> {
  const { mtimeMs } = await stat(path);
  return now - mtimeMs >= SETTLED_MS;
}

/** Null when the receipt was taken in; else why not, in plain words without personal data. */
async function take({ pool }: ReceiptsDeps, path: string): Promise<string | null> {
  const read = await readReceipt(path);
  if (typeof read === 'string') return read;
  const taken = await recordReceipt(pool, read);
  return taken === 'package-unknown' ? 'no such package was handed over for that dispute' : null;
}

async function readReceipt(path: string): Promise<Receipt | string> {
  if ((await stat(path)).size > BYTES_MAX) return `larger than ${BYTES_MAX} bytes`;
  const text = await readFile(path, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  const parsed = receiptSchema.safeParse(json);
  return parsed.success ? parsed.data : z.prettifyError(parsed.error);
}

async function putAway(
  { pool, log }: ReceiptsDeps,
  { done, rejected }: RegistryFolders,
  path: string,
  reason: string | null,
): Promise<void> {
  const name = basename(path);
  const target = join(reason === null ? done : rejected, name);
  if (reason !== null) {
    await writeFile(`${target}.reason.txt`, `${reason}\n`, { mode: 0o600 });
    await raiseAttention(pool, path).catch((error: unknown) => {
      log.error(errorFields(error), 'a rejected receipt could not be reported');
    });
    log.warn({ file: name, code: 'receipt-rejected' }, 'receipt rejected');
  }
  await rename(path, target);
}

const findingSql = `
insert into reconcile_finding (id, court_id, dispute_id, kind, found_at, act)
select gen_random_uuid(), court_id, id, 'receipt-rejected', court_now(), 'left for a clerk'
  from dispute where id = $1`;

/** Tells the court of the dispute, where the receipt names one, that somebody has to look. */
async function raiseAttention(pool: Pool, path: string): Promise<void> {
  const named = z
    .object({ disputeId: z.uuid() })
    .safeParse(await readFile(path, 'utf8').then(JSON.parse, () => null));
  if (named.success) await pool.query(findingSql, [named.data.disputeId]);
}
