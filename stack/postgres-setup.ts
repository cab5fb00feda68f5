import pg from 'pg';
import { StackFailure } from './failure.ts';

/** The database and the two roles the product knows; migrations grant to them by name. */
export const DATABASE = 'suyuan';
export const OWNER_ROLE = 'suyuan_owner';
export const APPLICATION_ROLE = 'suyuan_app';

// Two Han characters, written as code points because no Chinese text stands outside i18n.
const TWO_HAN_CHARACTERS = String.fromCodePoint(0x5f20, 0x4e09);

/** What the database is extended with. */
export const EXTENSIONS = ['pg_trgm', 'btree_gin', 'pgcrypto', 'pg_stat_statements'] as const;

/** Runs statements on one connection, which is closed in any case. */
const onConnection = async (
  url: string,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

const exists = async (client: pg.Client, catalogue: string, name: string): Promise<boolean> => {
  const column = catalogue === 'pg_database' ? 'datname' : 'rolname';
  const found = await client.query(`select 1 from ${catalogue} where ${column} = $1`, [name]);
  return found.rowCount === 1;
};

const ensureRole = async (client: pg.Client, role: string, options: string): Promise<void> => {
  const verb = (await exists(client, 'pg_roles', role)) ? 'alter' : 'create';
  await client.query(`${verb} role ${role} with login nosuperuser nocreaterole ${options}`);
};

/** What the set-up of our own cluster needs to know. */
export interface ClusterSetup {
  /** Address of a database of the cluster, as its superuser; the path is replaced. */
  readonly superuserUrl: string;
  readonly ownerPassword: string;
  readonly applicationPassword: string;
  /** Tests clone databases; nobody else may make any. */
  readonly ownerMayCreateDatabases: boolean;
}

const withDatabase = (url: string, database: string): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

/**
 * Makes the database, its two roles and the extensions, as often as wanted. The application role
 * owns nothing: what it may do is granted by the migrations.
 */
export const setUpCluster = async (setup: ClusterSetup): Promise<void> => {
  const secret = (text: string): string => pg.escapeLiteral(text);
  await onConnection(withDatabase(setup.superuserUrl, 'postgres'), async (client) => {
    const createDb = setup.ownerMayCreateDatabases ? 'createdb' : 'nocreatedb';
    await ensureRole(client, OWNER_ROLE, `${createDb} password ${secret(setup.ownerPassword)}`);
    const password = secret(setup.applicationPassword);
    await ensureRole(client, APPLICATION_ROLE, `nocreatedb password ${password}`);
    await client.query(`grant pg_monitor to ${OWNER_ROLE}`);
    if (await exists(client, 'pg_database', DATABASE)) return;
    await client.query(`create database ${DATABASE} owner ${OWNER_ROLE} template template0`);
  });
  await onConnection(withDatabase(setup.superuserUrl, DATABASE), async (client) => {
    await client.query(`revoke all on database ${DATABASE} from public`);
    await client.query(`grant connect on database ${DATABASE} to ${APPLICATION_ROLE}`);
    for (const name of EXTENSIONS) await client.query(`create extension if not exists ${name}`);
    await client.query(`grant execute on function pg_stat_statements_reset to ${OWNER_ROLE}`);
  });
};

/** Whether the server answers to this address now. Rejects when it does not. */
export const answers = async (url: string): Promise<boolean> => {
  await onConnection(url, async (client) => void (await client.query('select 1')));
  return true;
};

/**
 * Makes sure that the database can search Chinese text: with the wrong locale, trigrams of Han
 * characters are silently empty and searches find nothing. Throws `StackFailure` when so.
 */
export const assertChineseSearch = (url: string): Promise<void> =>
  onConnection(url, async (client) => {
    const result = await client.query<{ count: number }>(
      'select cardinality(show_trgm($1)) as count',
      [TWO_HAN_CHARACTERS],
    );
    if ((result.rows[0]?.count ?? 0) > 0) return;
    throw new StackFailure({
      what: 'This Postgres cannot search Chinese text.',
      why: 'Its locale does not know Chinese letters, so searches by name would find nothing.',
      todo: 'Use a cluster made with --encoding=UTF8 --locale=C.UTF-8, and set DATABASE_URL to it.',
    });
  });
