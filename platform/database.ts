import pg from 'pg';
import { instant, type Instant } from '#domain/shared/instant';
import { isLocalDate } from '#domain/shared/local-date';

/** The one kind of database handle in the project: a pool of ordinary connections. */
export type Pool = pg.Pool;
/** One connection, in the hands of one piece of work. */
export type Connection = pg.PoolClient;
/** Whatever can run a statement: the pool, or a connection inside a transaction. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

const { builtins } = pg.types;
const readTimestamp = pg.types.getTypeParser(builtins.TIMESTAMPTZ);

/** Reads int8 as a number; refuses a value a number cannot hold rather than round it. */
const readInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('an int8 is too large for a number');
  return value;
};

const readMoment = (text: string): Instant => {
  const read: unknown = readTimestamp(text);
  if (!(read instanceof Date)) throw new RangeError(`not a moment: ${text}`);
  return instant(read.getTime());
};

const readDay = (text: string): string => {
  if (!isLocalDate(text)) throw new RangeError(`not a court day: ${text}`);
  return text;
};

const parsers: { readonly [oid: number]: (text: string) => unknown } = {
  [builtins.INT8]: readInteger,
  [builtins.TIMESTAMPTZ]: readMoment,
  [builtins.DATE]: readDay,
};

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers[Number(oid)]) ??
    pg.types.getTypeParser(Number(oid), format),
};

const DEFAULT_POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 3_000;
const STATEMENT_TIMEOUT_MS = 30_000;
/**
 * A named statement is planned once for each connection and not anew for each value. Every one here is
 * written so that one plan is right for all values; planning the large ones cost as much as running them.
 */
const ONE_PLAN = '-c plan_cache_mode=force_generic_plan';

export interface PoolOptions {
  /** Connections at most; 10 when not said. */
  readonly size?: number;
  /** Shown in `pg_stat_activity`: which process this is. */
  readonly name?: string;
  /** Called when an idle connection breaks, for instance because Postgres was restarted. */
  readonly onIdleError?: (error: Error) => void;
}

/**
 * Opens a pool on a Postgres address. `int8` is read as a safe integer, `date` as the text
 * YYYY-MM-DD and `timestamptz` as an `Instant`; nothing is ever read as a `Date`. A connection that
 * breaks while idle is replaced; a statement longer than 30 s is stopped by the server.
 */
export function createPool(url: string, options: PoolOptions = {}): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.size ?? DEFAULT_POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    application_name: options.name ?? 'suyuan',
    keepAlive: true,
    options: ONE_PLAN,
    types,
  });
  pool.on('error', (error) => options.onIdleError?.(error));
  return pool;
}

/**
 * Runs the work in one transaction and hands back its result. When the work throws, everything it
 * did is undone and the error passes on; a connection whose state is not known is thrown away.
 */
export async function withTransaction<Result>(
  pool: Pool,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    await connection.query('begin');
    const result = await work(connection);
    await connection.query('commit');
    return result;
  } catch (error) {
    await connection.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error('rollback failed');
    });
    throw error;
  } finally {
    connection.release(broken);
  }
}

/** Writes a moment the way Postgres reads `timestamptz`: ISO 8601 in UTC with milliseconds. */
export const timestamp = (moment: Instant): string => new Date(moment).toISOString();
