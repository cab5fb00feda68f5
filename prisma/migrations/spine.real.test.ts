import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { withSchemaEngine } from '#stack/schema-engine';
import { dropDatabase } from '#tests/support/drop-database';

/*
 * The migrations against an empty database, and against prisma/schema.prisma: what the schema says and
 * what the migrations lay down must be the same in everything Prisma knows of.
 */

const schema = readFileSync('prisma/schema.prisma', 'utf8');
const migrations = readdirSync('prisma/migrations', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(`prisma/migrations/${name}/migration.sql`, 'utf8'));

const { databaseOwnerUrl, databaseUrl } = inject('servers');
const suffix = randomBytes(5).toString('hex');
const migrated = `suyuan_m_${suffix}`;
const described = `suyuan_s_${suffix}`;

const at = (url: string, database: string): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

const on = async <Result>(url: string, work: (client: pg.Client) => Promise<Result>) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const schemaSql = async (): Promise<string> => {
  const { stdout } = await withSchemaEngine(databaseOwnerUrl, (engine) =>
    engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return stdout ?? '';
};

beforeAll(async () => {
  await on(at(databaseOwnerUrl, 'postgres'), async (client) => {
    await client.query(`create database ${migrated}`);
    await client.query(`create database ${described}`);
  });
  await on(at(databaseOwnerUrl, migrated), async (client) => {
    for (const sql of migrations) await client.query(sql);
  });
  const sql = await schemaSql();
  await on(at(databaseOwnerUrl, described), (client) => client.query(sql));
});
afterAll(() =>
  on(at(databaseOwnerUrl, 'postgres'), async (client) => {
    await dropDatabase(client, migrated);
    await dropDatabase(client, described);
  }),
);

const columnsSql = `
select table_name, column_name, udt_name, is_nullable, column_default, character_maximum_length,
       datetime_precision
  from information_schema.columns
 where table_schema = 'public' and table_name <> '_prisma_migrations'
 order by 1, 2`;
/** Primary keys, unique and plain indexes without a predicate: those Prisma manages. */
const indexesSql = `
select i.indexname, i.indexdef from pg_indexes i
  join pg_class c on c.relname = i.indexname join pg_index x on x.indexrelid = c.oid
 where i.schemaname = 'public' and x.indpred is null order by 1`;
const foreignKeysSql = `
select conname, pg_get_constraintdef(oid) from pg_constraint
 where contype = 'f' and connamespace = 'public'::regnamespace order by 1`;

const look = (database: string, sql: string) =>
  on(at(databaseOwnerUrl, database), async (client) => (await client.query(sql)).rows);

describe('the migrations', () => {
  test.each([
    ['columns', columnsSql],
    ['keys and indexes', indexesSql],
    ['foreign keys', foreignKeysSql],
  ])('lay down the same %s as the schema describes', async (_what, sql) => {
    expect(await look(migrated, sql)).toEqual(await look(described, sql));
  });

  test('hold no semicolon inside a statement, at which Prisma would cut it', () => {
    for (const sql of migrations) {
      const comments = sql.split('\n').filter((line) => line.trimStart().startsWith('--'));
      expect(comments.filter((line) => line.includes(';'))).toEqual([]);
      for (const [body] of sql.matchAll(/\$\$[\s\S]*?\$\$/g)) expect(body).not.toContain(';');
    }
  });
});

/** As the role api and worker sign in with. */
const asApplication = (sql: string) => on(at(databaseUrl, migrated), (client) => client.query(sql));

describe('the application', () => {
  beforeAll(() =>
    on(at(databaseOwnerUrl, 'postgres'), (client) =>
      client.query(`grant connect on database ${migrated} to suyuan_app`),
    ),
  );

  const appendOnly = [
    'dispute_event',
    'access_log',
    'daily_certificate',
    'delivery_receipt',
    'court_pack',
    'destroyed_note',
    'party_correction',
  ];

  test.each(appendOnly)(
    'may read %s and add to it, and may neither change nor remove anything there',
    async (table) => {
      await asApplication(`select * from ${table}`);
      await expect(asApplication(`update ${table} set court_id = ''`)).rejects.toThrow('denied');
      await expect(asApplication(`delete from ${table}`)).rejects.toThrow('denied');
      await expect(asApplication(`truncate ${table}`)).rejects.toThrow('denied');
    },
  );

  const neverChanged = ['evidence_content', 'evidence_file'];

  test.each(neverChanged)(
    'may read %s, add to it and take away what was never handed in, and may change nothing',
    async (table) => {
      await asApplication(`select * from ${table}`);
      await asApplication(`delete from ${table}`);
      await expect(asApplication(`update ${table} set court_id = ''`)).rejects.toThrow('denied');
      await expect(asApplication(`truncate ${table}`)).rejects.toThrow('denied');
    },
  );

  test('may write every other table that is not laid down for it', async () => {
    const readOnly = ['rule_pack', 'calendar_year'];
    const { rows } = await asApplication(
      `select relname from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'
          and not (has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
                   and has_table_privilege(oid, 'update'))
        order by 1`,
    );
    const found = rows.map(({ relname }: { relname: string }) => relname);
    expect(found).toEqual([...readOnly, ...appendOnly, ...neverChanged].toSorted());
  });

  test('may not make tables or drop them', async () => {
    await expect(asApplication('create table mine (id int)')).rejects.toThrow('denied');
    await expect(asApplication('drop table dispute')).rejects.toThrow('owner');
  });
});

const asOwner = (sql: string) => on(at(databaseOwnerUrl, migrated), (client) => client.query(sql));

describe('the court clock', () => {
  test('is the real clock before anything is set, cut to milliseconds', async () => {
    const { rows } = await asOwner(
      `select abs(extract(epoch from clock_timestamp() - court_now())) < 1 as near,
              date_trunc('milliseconds', court_now()) = court_now() as whole`,
    );
    expect(rows).toEqual([{ near: true, whole: true }]);
  });

  test('is ahead by its offset, and never in production', async () => {
    await asOwner(`insert into court_clock (id, profile, offset_ms) values (1, 'demo', 86400000)`);
    const { rows } = await asOwner(
      `select round(extract(epoch from court_now() - clock_timestamp())) as ahead`,
    );
    expect(rows).toEqual([{ ahead: '86400' }]);
    await expect(asOwner(`update court_clock set profile = 'production'`)).rejects.toThrow(
      'court_clock_true_in_production',
    );
    await expect(
      asOwner(`insert into court_clock (id, profile, offset_ms) values (2, 'demo', 0)`),
    ).rejects.toThrow('court_clock_one_row');
  });
});

/** Enough rows, spread over courts, mediators and names, for the planner to have a choice. */
const fillSql = `
insert into dispute (id, court_id, number, pack_id, stage, status, head_hash, cause_code, cause_name, title,
                     claims, facts, source, mediator_id, next_due_at, search, created_by, received_at, updated_at)
select gen_random_uuid(), 'c' || n % 5, n, 'p', 'intake', 'received', '', '1', '', '', '', '', 'counter',
       ('00000000-0000-4000-8000-' || lpad((n % 40)::text, 12, '0'))::uuid,
       now() + n * interval '1 minute', array['w' || n % 700, 'x' || n % 900], 'test',
       now() - n * interval '1 minute', now()
  from generate_series(1, 8000) as n`;
const fillTasksSql = `
insert into human_task (id, court_id, dispute_id, key, kind, role, due_at, opened_at)
select gen_random_uuid(), court_id, id, 'k', 'k', case when random() < 0.5 then 'clerk' else 'judge' end,
       next_due_at, now() from dispute`;
const fillCommandsSql = `
insert into command (id, court_id, dispute_id, kind, body, body_hash, idempotency_key, actor_key, actor,
                     received_at, settled_at, state, next_try_at)
select gen_random_uuid(), court_id, id, 'k', '{}', '', id, 'a', '{}', now(),
       settled_at, case when settled_at is null then 'RECEIVED' else 'SETTLED' end, now()
  from (select *, case when random() < 0.01 then null else now() end as settled_at from dispute) as d`;

describe('the lists', () => {
  beforeAll(async () => {
    for (const sql of [fillSql, fillTasksSql, fillCommandsSql, 'analyze']) await asOwner(sql);
  });

  test.each([
    [
      'a court’s open disputes, newest first',
      `select id from dispute where court_id = 'c1' and closed_at is null
        order by received_at desc, id desc limit 50`,
      'dispute_open_newest',
    ],
    [
      'what is due soon',
      `select id from dispute where court_id = 'c1' and closed_at is null
          and next_due_at < court_now() + interval '3 hours' order by next_due_at, id limit 50`,
      'dispute_open_by_due',
    ],
    [
      'a mediator’s disputes',
      `select id from dispute where mediator_id = '00000000-0000-4000-8000-000000000007' and closed_at is null
        order by next_due_at, id limit 50`,
      'dispute_open_of_mediator',
    ],
    [
      'the tasks of a role that nobody has taken',
      `select id from human_task where court_id = 'c1' and role = 'clerk' and ended_at is null
          and assignee_id is null order by due_at nulls last, id limit 50`,
      'human_task_pool',
    ],
    [
      'two characters of a name',
      `select id from dispute where court_id = 'c1' and search @> array['w7']`,
      'dispute_search',
    ],
    [
      'commands that have not been settled',
      `select id from command where settled_at is null and next_try_at < now() order by next_try_at limit 20`,
      'command_unsettled',
    ],
  ])('read %s from an index that leads to them in their order', async (_what, sql, index) => {
    const { rows } = await asOwner(`explain (costs off) ${sql}`);
    const text = rows.map((row: { 'QUERY PLAN': string }) => row['QUERY PLAN']).join('\n');
    expect(text).toContain(index);
    expect(text).not.toMatch(/^\s*(->\s*)?Sort/m);
  });
});
