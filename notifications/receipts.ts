import type { Pool, Queryable } from '#platform/database';
import { clerkMustAct, clerkTaskIsOver } from './clerk-task.ts';

/** Where a message is in the outbox. */
interface Place {
  readonly courtId: string;
  readonly month: number;
  readonly outboxId: string;
}

/** What a provider says of one message; `at` is the provider's time in epoch milliseconds. */
export interface Receipt {
  /** The key under which the message was handed over. */
  readonly key: string;
  readonly state: 'accepted' | 'delivered' | 'undelivered';
  readonly providerId: string | null;
  /** A short code, without personal data. */
  readonly detail: string | null;
  readonly at: number;
}

const STORE = `
  WITH place AS (
    SELECT court_id, month, id FROM notification_outbox
     WHERE channel = 'sms' AND id = $1 AND $2 <= round),
  kept AS (
    INSERT INTO delivery_receipt (outbox_id, round, state, court_id, month, provider_id, detail, at, received_at)
    SELECT id, $2, $3, court_id, month, $4, $5, to_timestamp($6 / 1000.0), court_now() FROM place
    ON CONFLICT DO NOTHING)
  SELECT court_id AS "courtId", month, id AS "outboxId" FROM place`;

/** The first thirty-six signs are the row; the round follows when it is not the first. */
const keyShape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:-([1-9]\d{0,5}))?$/;

/**
 * Keeps a receipt; the same one again changes nothing. Gives the place of its message, or null when
 * the court has handed over no such message.
 */
export const storeReceipt = async (db: Queryable, receipt: Receipt): Promise<Place | null> => {
  const { key, state, providerId, detail, at } = receipt;
  const [, outboxId, round = '1'] = keyShape.exec(key) ?? [];
  if (outboxId === undefined) return null;
  const values = [outboxId, Number(round), state, providerId, detail, at];
  const { rows } = await db.query<Place>({ name: 'store-receipt', text: STORE, values });
  return rows[0] ?? null;
};

/**
 * The receipt that counts: that it arrived, whichever round that was; else that this round did not; else
 * that it was taken.
 */
const COUNTING = `
  SELECT r.state, r.provider_id, r.detail, r.at
    FROM delivery_receipt r
   WHERE r.outbox_id = o.id AND (r.state = 'delivered' OR r.round = o.round)
   ORDER BY CASE r.state WHEN 'delivered' THEN 0 WHEN 'undelivered' THEN 1 ELSE 2 END, r.at DESC
   LIMIT 1`;

const EARLY = `
  SELECT r.provider_id AS "providerId"
    FROM notification_outbox o CROSS JOIN LATERAL (${COUNTING}) AS r
   WHERE o.court_id = $1 AND o.month = $2 AND o.id = $3`;

/** A receipt for a message whose sender does not know what became of it; null when there is none. */
export const earlyReceipt = async (
  pool: Pool,
  { courtId, month, outboxId }: Place,
): Promise<{ readonly providerId: string | null } | null> => {
  const values = [courtId, month, outboxId];
  const { rows } = await pool.query<{ providerId: string | null }>(EARLY, values);
  return rows[0] ?? null;
};

/** A row under way is left to its sender, who looks for receipts as soon as it has stored the outcome. */
const APPLY = `
  WITH known AS (
    SELECT o.court_id, o.month, o.id, r.*
      FROM notification_outbox o CROSS JOIN LATERAL (${COUNTING}) AS r
     WHERE o.court_id = $1 AND o.month = $2 AND o.id = $3
       AND o.state IN ('SENT', 'UNKNOWN', 'FAILED', 'REFUSED')
     FOR UPDATE OF o),
  done AS (
    UPDATE notification_outbox o
       SET state = CASE known.state WHEN 'undelivered' THEN 'REFUSED' ELSE 'SENT' END,
           last_error = CASE known.state WHEN 'undelivered' THEN 'undelivered' || coalesce('-' || known.detail, '') END,
           in_doubt = false
      FROM known
     WHERE o.court_id = known.court_id AND o.month = known.month AND o.id = known.id
    RETURNING o.*),
  told AS (
    UPDATE notification n
       SET result = CASE known.state WHEN 'undelivered' THEN 'refused' ELSE 'sent' END,
           detail = done.last_error, provider_id = coalesce(known.provider_id, n.provider_id),
           delivery = nullif(known.state, 'accepted'),
           delivered_at = CASE WHEN known.state <> 'accepted' THEN known.at END
      FROM known JOIN done ON done.id = known.id
     WHERE n.court_id = known.court_id AND n.month = known.month AND n.id = known.id),
${clerkTaskIsOver('superseded', "done.state = 'SENT'")},
${clerkMustAct("done.state = 'REFUSED'")}
  SELECT count(*) FROM done`;

/**
 * Lets the receipts of a message have their effect: delivered, it is settled and the clerk's task is
 * over; undelivered, it has been refused and a legal one becomes a clerk's task. Safe to repeat.
 */
export const applyReceipts = async (
  db: Queryable,
  { courtId, month, outboxId }: Place,
): Promise<void> => {
  await db.query({ name: 'apply-receipts', text: APPLY, values: [courtId, month, outboxId] });
};
