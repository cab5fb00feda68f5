import { randomUUID } from 'node:crypto';
import { canonicalJson } from '#domain/shared/canonical-json';
import type { Queryable } from '#platform/database';
import { sha256 } from '#platform/hash-chain';
import { commandOf, type Receipt } from './receipt.ts';

/** What became of a receipt: a command waits for the dispute, or it had been taken in before. */
export type ReceiptTaken = 'taken' | 'known' | 'package-unknown';

const sql = `
with package as (
  select court_id, dispute_id from document
   where dispute_id = $1 and type = 'handover-package' and content #>> '{manifest,number}' = $2
)
insert into command (id, court_id, dispute_id, kind, body, body_hash, idempotency_key, actor_key,
                     actor, received_at, next_try_at)
select $3, court_id, dispute_id, $4, $5, $6, $6, 'registry', '{"kind":"registry"}', court_now(),
       clock_timestamp()
  from package
on conflict (actor_key, idempotency_key) do nothing
returning id`;

/**
 * Turns a receipt of the registry into a command, which the relay then submits. The same receipt
 * twice is one command. A receipt for a package that was never made is not taken.
 */
export async function recordReceipt(db: Queryable, receipt: Receipt): Promise<ReceiptTaken> {
  const { disputeId, packageNumber } = receipt;
  const known = await db.query(
    `select from document where dispute_id = $1 and type = 'handover-package'
        and content #>> '{manifest,number}' = $2`,
    [disputeId, packageNumber],
  );
  if (known.rowCount === 0) return 'package-unknown';
  const body = commandOf(receipt);
  const key = sha256(canonicalJson(receipt));
  const values = [disputeId, packageNumber, randomUUID(), body.kind, JSON.stringify(body), key];
  const { rowCount } = await db.query(sql, values);
  return rowCount === 1 ? 'taken' : 'known';
}
