import type { Pool } from '#platform/database';
import { clerkMustAct, clerkTaskIsOver } from '#notifications/clerk-task';
import type { Letter } from './letter.ts';

/** How a message ended. The words are those of the columns `state` and `result`. */
export type Ending = 'sent' | 'refused' | 'unknown' | 'failed' | 'not-sent';

export interface Outcome {
  readonly ending: Ending;
  readonly providerId: string | null;
  /** A short code, without personal data. */
  readonly detail: string | null;
  readonly subject: string;
  readonly text: string;
}

/** A message that has no way to its recipient leaves the outbox as cancelled: nothing was tried. */
const stateOf: { readonly [E in Ending]: string } = {
  sent: 'SENT',
  refused: 'REFUSED',
  unknown: 'UNKNOWN',
  failed: 'FAILED',
  'not-sent': 'CANCELLED',
};

/** A court without text messages that has sent the same by mail need not reach the party otherwise. */
const REACHED_BY_MAIL = `$5 = 'not-sent' AND channel = 'sms' AND EXISTS (
        SELECT FROM notification_outbox mail
         WHERE mail.court_id = done.court_id AND mail.month = done.month
           AND mail.dispute_id = done.dispute_id AND mail.seq = done.seq
           AND mail.template = done.template AND mail.channel = 'email'
           AND mail.recipient_id = done.recipient_id)`;

const RECORD = `
  WITH done AS (
    UPDATE notification_outbox
       SET state = $4, last_error = $7, done_at = clock_timestamp(), in_doubt = false
     WHERE court_id = $1 AND month = $2 AND id = $3 AND state = 'SENDING'
    RETURNING *),
  told AS (
    INSERT INTO notification (id, court_id, month, outbox_id, dispute_id, channel, recipient_kind,
                              recipient_id, subject, text, result, provider_id, detail, created_at)
    SELECT id, court_id, month, id, dispute_id, channel, recipient_kind, recipient_id, $8, $9, $5, $6, $7,
           court_now()
      FROM done
    ON CONFLICT (court_id, month, id) DO UPDATE
      SET subject = excluded.subject, text = excluded.text, result = excluded.result,
          provider_id = excluded.provider_id, detail = excluded.detail,
          delivery = NULL, delivered_at = NULL, created_at = excluded.created_at),${clerkTaskIsOver('superseded', "$5 = 'sent'")},${clerkMustAct(`$5 <> 'sent' AND NOT (${REACHED_BY_MAIL})`)}
  SELECT count(*) AS recorded FROM done`;

/**
 * Ends a row that this sender has taken: the receipt, and for a legal message that did not reach a
 * party the clerk's task and a message to the clerks, in one statement. False when the row is not
 * this sender's any more, because a sweep has meanwhile given it up as unknown.
 */
export const recordOutcome = async (
  pool: Pool,
  letter: Letter,
  outcome: Outcome,
): Promise<boolean> => {
  const { ending, providerId, detail, subject, text } = outcome;
  const { rows } = await pool.query<{ recorded: number }>({
    name: 'record-outcome',
    text: RECORD,
    values: [
      letter.courtId,
      letter.month,
      letter.outboxId,
      stateOf[ending],
      ending,
      providerId,
      detail,
      subject,
      text,
    ],
  });
  return rows[0]?.recorded === 1;
};

const GIVE_BACK = `
  UPDATE notification_outbox
     SET state = 'QUEUED', last_error = $4, in_doubt = $5, queued_at = clock_timestamp()
   WHERE court_id = $1 AND month = $2 AND id = $3 AND state = 'SENDING'`;

/**
 * Gives a row back to the queue, because it will be tried again: it certainly was not sent, or it is
 * in doubt and may be looked into.
 */
export const giveBack = async (
  pool: Pool,
  letter: Letter,
  { reason, inDoubt }: { readonly reason: string; readonly inDoubt: boolean },
): Promise<void> => {
  const values = [letter.courtId, letter.month, letter.outboxId, reason, inDoubt];
  await pool.query({ name: 'give-back', text: GIVE_BACK, values });
};

const CALL_OFF = `
  UPDATE notification_outbox
     SET state = 'CANCELLED', last_error = 'no-longer-wanted', done_at = clock_timestamp()
   WHERE court_id = $1 AND month = $2 AND id = $3 AND state = 'SENDING'`;

/** Ends a row that the course of the dispute has made pointless; nobody is told anything. */
export const callOff = async (pool: Pool, letter: Letter): Promise<void> => {
  const values = [letter.courtId, letter.month, letter.outboxId];
  await pool.query({ name: 'call-off', text: CALL_OFF, values });
};
