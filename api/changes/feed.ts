import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Pool } from '#platform/database';
import { CHANGES_CHANNEL } from '#platform/changes-channel';
import { errorFields, type Logger } from '#platform/log';

const POLL_MS = 3_000;
const MOST_POLLED = 500;

/** Rows that were numbered earlier may be committed later: so many are looked at again. */
const OVERLAP = 200;

const changeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('dispute.changed'),
    courtId: z.string(),
    disputeId: z.string(),
    seq: z.number(),
    feedId: z.number(),
  }),
  z.object({ kind: z.literal('import.progress'), courtId: z.string(), batchId: z.string() }),
]);

/** Something changed: ids and numbers only. */
export type Change = z.infer<typeof changeSchema>;
type DisputeChange = Extract<Change, { readonly kind: 'dispute.changed' }>;
type Listener = (change: Change) => void;

/** What changed in this installation, told to every listener of this process. */
export interface ChangeFeed {
  /** Hears every change from now on, until the function it gives is called. */
  readonly listen: (listener: Listener) => () => void;
  /** Whether changes come through Redis at once, or by looking at Postgres every few seconds. */
  readonly isLive: () => boolean;
  readonly close: () => Promise<void>;
}

const newest = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ readonly feed_id: number | null }>(
    'select max(feed_id) as feed_id from dispute_event',
  );
  return rows[0]?.feed_id ?? 0;
};

/** Changes of disputes after a feed id and shortly before it, oldest first; of some courts, or of all. */
export const changesAfter = async (
  pool: Pool,
  feedId: number,
  courtIds: readonly string[] | null,
): Promise<readonly DisputeChange[]> => {
  const { rows } = await pool.query<DisputeChange>({
    name: 'changes-after',
    text: `
select 'dispute.changed' as kind, court_id as "courtId", dispute_id as "disputeId",
       max(seq) as seq, max(feed_id) as "feedId"
  from (select court_id, dispute_id, seq, feed_id from dispute_event
         where feed_id > $1 and ($2::text[] is null or court_id = any($2))
         order by feed_id limit ${MOST_POLLED}) as recent
 group by court_id, dispute_id order by max(feed_id)`,
    values: [feedId - OVERLAP, courtIds],
  });
  return rows;
};

/**
 * Listens once for the whole process. While Redis is away it looks at Postgres every three seconds as
 * long as somebody listens; a change may then be told twice, never not at all.
 */
export const createChangeFeed = (redis: Redis, pool: Pool, log: Logger): ChangeFeed => {
  const listeners = new Set<Listener>();
  let polledTo: number | null = null;
  let told: ReadonlySet<number> = new Set();
  const tell = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  const isLive = (): boolean => redis.status === 'ready';
  const poll = async (): Promise<void> => {
    if (isLive() || listeners.size === 0) {
      polledTo = null;
      return;
    }
    polledTo ??= await newest(pool);
    const recent = await changesAfter(pool, polledTo, null);
    for (const change of recent) if (!told.has(change.feedId)) tell(change);
    told = new Set(recent.map(({ feedId }) => feedId));
    polledTo = Math.max(polledTo, ...told);
  };
  const timer = setInterval(() => {
    poll().catch((error: unknown) => log.warn(errorFields(error), 'changes could not be read'));
  }, POLL_MS);
  redis.on('message', (channel, message) => {
    if (channel !== CHANGES_CHANNEL) return;
    const parsed = changeSchema.safeParse(parse(message));
    if (parsed.success) tell(parsed.data);
  });
  redis.subscribe(CHANGES_CHANNEL).catch((error: unknown) => {
    log.warn(errorFields(error), 'changes are read from Postgres for now');
  });
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isLive,
    close: async () => {
      clearInterval(timer);
      redis.disconnect();
      await Promise.resolve();
    },
  };
};

const parse = (message: string): unknown => {
  try {
    return JSON.parse(message);
  } catch {
    return null;
  }
};
