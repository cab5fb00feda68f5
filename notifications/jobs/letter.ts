import type { Dispute } from '#domain/dispute/dispute';
import type { NoticeParams, NoticeTemplate } from '#domain/notices/template';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';
import type { ChannelId } from '#notifications/channels/channel';
import type { NotificationJob } from '#notifications/queue';

/** A row of the outbox with everything needed to write it out and send it, as of this moment. */
export interface Letter extends NotificationJob {
  readonly disputeId: string;
  readonly seq: number;
  readonly template: NoticeTemplate;
  readonly channel: ChannelId;
  readonly recipientKind: 'party' | 'user' | 'role';
  readonly recipientId: string;
  readonly legal: boolean;
  readonly params: NoticeParams;
  /** Tries so far, this one included. */
  readonly attempts: number;
  /** Whether an earlier try may have reached the other side. */
  readonly inDoubt: boolean;
  /** Counts up when a person lets the message go out once more. */
  readonly round: number;
  readonly dispute: Dispute | null;
  readonly cause: string;
  readonly number: string;
  readonly court: string;
  readonly recipient: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly mediator: string | null;
  readonly place: string | null;
  /** The moment of loading, by the court clock. */
  readonly now: Instant;
}

const WITH_NAMES = `
  SELECT o.id AS "outboxId", o.court_id AS "courtId", o.month, o.dispute_id AS "disputeId", o.seq,
         o.template, o.channel, o.recipient_kind AS "recipientKind",
         o.recipient_id AS "recipientId", o.legal, o.params, o.attempts,
         o.in_doubt AS "inDoubt", o.round,
         d.state AS dispute, d.cause_name AS cause, d.number,
         coalesce(court.name, '') AS court,
         coalesce(p.name, u.name) AS recipient, coalesce(p.email, u.email) AS email,
         p.phone,
         m.name AS mediator, e.payload->>'place' AS place, court_now() AS now
    FROM letter o
    JOIN dispute d ON d.id = o.dispute_id
    LEFT JOIN organisation court ON court.id = o.court_id
    LEFT JOIN party p ON p.id = CASE WHEN o.recipient_kind = 'party' THEN o.recipient_id::uuid END
    LEFT JOIN staff_user u ON u.id = CASE WHEN o.recipient_kind = 'user' THEN o.recipient_id::uuid END
    LEFT JOIN staff_user m ON m.id = coalesce((o.params->>'mediatorId')::uuid, d.mediator_id)
    LEFT JOIN dispute_event e ON o.template = 'session-notice' AND e.dispute_id = o.dispute_id AND e.seq = o.seq`;

const CLAIM = `
  WITH letter AS (
    UPDATE notification_outbox
       SET state = 'SENDING', claimed_at = clock_timestamp(), attempts = attempts + 1
     WHERE court_id = $1 AND month = $2 AND id = $3 AND state IN ('WAITING', 'QUEUED')
    RETURNING *)
  ${WITH_NAMES}`;

/**
 * Takes a row for sending, in one conditional statement: of any number of senders only one gets it.
 * Null when another has it, when it is done, or when it is gone.
 */
export const claimLetter = async (pool: Pool, job: NotificationJob): Promise<Letter | null> => {
  const values = [job.courtId, job.month, job.outboxId];
  const { rows } = await pool.query<Letter>({ name: 'claim-letter', text: CLAIM, values });
  return rows[0] ?? null;
};

const STRANDED = `
  WITH letter AS (
    SELECT * FROM notification_outbox
     WHERE state = 'SENDING' AND channel = ANY($3)
       AND claimed_at < clock_timestamp() - $1 * interval '1 millisecond'
     ORDER BY queued_at LIMIT $2)
  ${WITH_NAMES}`;

/** Rows of these channels that somebody took so many milliseconds ago (real time) and never reported on. */
export const strandedLetters = async (
  pool: Pool,
  channels: readonly string[],
  olderThanMs: number,
  atMost: number,
): Promise<readonly Letter[]> => {
  const values = [olderThanMs, atMost, channels];
  return (await pool.query<Letter>(STRANDED, values)).rows;
};
