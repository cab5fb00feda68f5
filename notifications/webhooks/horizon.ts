import type { Pool } from '#platform/database';

/** How far the feed can be read without leaving anything out. */
export interface FeedHorizon {
  /** The last feed number before which nothing can appear any more; 0 until that is known. */
  readonly settled: () => number;
  /** Looks at Postgres once more; to be called again and again, a moment apart. */
  readonly look: (pool: Pool) => Promise<void>;
}

/** The last feed number that was given out; 0 before the first. */
export const NEWEST_FEED =
  'SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM dispute_event_feed_id_seq';

const LOOK = `
  SELECT (${NEWEST_FEED}) AS newest,
         pg_snapshot_xmin(pg_current_snapshot())::text AS oldest,
         pg_snapshot_xmax(pg_current_snapshot())::text AS edge`;

interface Row {
  readonly newest: number;
  readonly oldest: string;
  readonly edge: string;
}

/**
 * Events are numbered before they are committed, so one with a lower number may appear after one with a
 * higher. A number that was seen is settled once every transaction has ended that was under way a moment
 * later: whoever took an earlier number was one of them, or had ended before.
 */
export const feedHorizon = (): FeedHorizon => {
  let settled = 0;
  let seen: number | null = null;
  let waiting: { readonly newest: number; readonly edge: bigint } | null = null;
  return {
    settled: () => settled,
    look: async (pool) => {
      const { rows } = await pool.query<Row>({ name: 'feed-horizon', text: LOOK });
      const [row] = rows;
      if (row === undefined) return;
      if (waiting !== null && BigInt(row.oldest) >= waiting.edge) {
        settled = waiting.newest;
        waiting = null;
      }
      if (waiting === null && seen !== null) waiting = { newest: seen, edge: BigInt(row.edge) };
      seen = row.newest;
    },
  };
};
