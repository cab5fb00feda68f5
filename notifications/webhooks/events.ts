import type { Instant } from '#domain/shared/instant';
import { formatInstant } from '#domain/shared/instant-text';
import type { Pool } from '#platform/database';

/** What another system is told of an event: ids, the kind, numbers and times, and nothing it says. */
export interface ToldEvent {
  /** The same whenever it is told again. */
  readonly id: string;
  readonly feed: number;
  readonly courtId: string;
  readonly disputeId: string;
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
}

interface EventRow extends Omit<ToldEvent, 'id' | 'at'> {
  readonly at: Instant;
}

const AFTER = `
  SELECT feed_id AS feed, court_id AS "courtId", dispute_id AS "disputeId", seq, kind, at
    FROM dispute_event
   WHERE court_id = ANY($1) AND feed_id > $2 AND feed_id <= $3
   ORDER BY feed_id LIMIT $4`;

/** Events of these courts after one feed number and up to another, in their order. */
export const eventsBetween = async (
  pool: Pool,
  courtIds: readonly string[],
  { after, upTo }: { readonly after: number; readonly upTo: number },
  atMost: number,
): Promise<readonly ToldEvent[]> => {
  const { rows } = await pool.query<EventRow>({
    name: 'events-for-webhooks',
    text: AFTER,
    values: [courtIds, after, upTo, atMost],
  });
  return rows.map(({ at, ...row }) => ({
    id: `${row.disputeId}:${row.seq}`,
    ...row,
    at: formatInstant(at),
  }));
};
