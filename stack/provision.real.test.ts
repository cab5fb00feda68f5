import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { birthOf } from './identity.ts';
import { namespaceIsReady } from './temporal-client.ts';
import { findRunFile, readRunFile } from './run-file.ts';
import { provision, type Stack } from './provision.ts';

let folder = '';
let stack: Stack;

const start = (): Promise<Stack> => provision({ profile: 'test', dataFolder: folder, quiet: true });

const valuesOf = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const result = await client.query({ text, rowMode: 'array' });
  await client.end();
  return result.rows.flat();
};

const onRedis = async <T>(work: (redis: Redis) => Promise<T>): Promise<T> => {
  const redis = new Redis(stack.redisUrl);
  const value = await work(redis);
  redis.disconnect();
  return value;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'suyuan-stack-'));
  // The user Postgres runs as has to pass through.
  chmodSync(folder, 0o755);
  stack = await start();
});

afterAll(async () => {
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a provisioned stack', () => {
  test('has a database that finds Chinese names by their parts', async () => {
    const found = await valuesOf(
      stack.databaseUrl,
      `select cardinality(show_trgm('张三')) > 0, '买卖合同纠纷' ilike '%合同%'`,
    );
    expect(found).toEqual([true, true]);
  });

  test('has a database that gives back only what is safely on disk', async () => {
    expect(await valuesOf(stack.databaseUrl, `select current_setting('fsync')`)).toEqual(['on']);
  });

  test('connects the application as a role that may not create or own anything', async () => {
    const rights = await valuesOf(
      stack.databaseUrl,
      `select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user
       union all select has_schema_privilege('public', 'create')`,
    );
    expect(rights).toEqual([false, false]);
  });

  test('does not let anyone in with a wrong password', async () => {
    const address = new URL(stack.databaseUrl);
    address.password = 'wrong';
    await expect(valuesOf(address.href, 'select 1')).rejects.toThrow(/password/);
    address.username = 'postgres';
    await expect(valuesOf(address.href, 'select 1')).rejects.toThrow(/password/);
  });

  test('has every migration, written down where Prisma looks for it', async () => {
    const names = await valuesOf(
      stack.databaseOwnerUrl,
      'select migration_name from _prisma_migrations where finished_at is not null',
    );
    expect(names.length).toBeGreaterThan(0);
  });

  test('has a Redis that keeps a log and never throws keys away', async () => {
    const settings = await onRedis((redis) =>
      redis.config('GET', 'appendonly', 'maxmemory-policy'),
    );
    expect(settings).toEqual(
      expect.arrayContaining(['appendonly', 'yes', 'maxmemory-policy', 'noeviction']),
    );
  });

  test('has a Temporal server that knows the namespace and keeps its store in a file', async () => {
    expect(await namespaceIsReady(stack.temporalAddress, 'default')).toBe(true);
    expect(readFileSync(join(folder, 'temporal/temporal.db')).length).toBeGreaterThan(0);
  });

  test('is told in run.json as long as it runs', () => {
    const run = readRunFile(folder);
    expect(run.databaseUrl).toBe(stack.databaseUrl);
    expect(run.processes.map((process) => process.name).sort()).toEqual([
      'postgres',
      'redis',
      'temporal',
    ]);
    for (const process of run.processes) expect(birthOf(process.pid)).toBe(process.birth);
  });

  test('is not started a second time from the same folder', async () => {
    await expect(start()).rejects.toThrow(/already runs/);
  });
});

describe('the data of a stack', () => {
  test('survive a stop, at the same addresses', async () => {
    await onRedis((redis) => redis.set('kept', 'yes'));
    const before = stack;
    await stack.stop();
    expect(findRunFile(folder)).toBeUndefined();
    stack = await start();
    expect(stack.environment).toEqual(before.environment);
    expect(await onRedis((redis) => redis.get('kept'))).toBe('yes');
  });

  test('survive kill -9 of Postgres, whatever its lock file says afterwards', async () => {
    await valuesOf(stack.databaseOwnerUrl, 'create table survivor as select 42 as answer');
    const program = stack.processes.kill('postgres');
    const lock = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8');
    writeFileSync(
      join(folder, 'postgres/postmaster.pid'),
      lock.replace(/^\d+/, String(process.pid)),
    );
    if (program === undefined) throw new Error('postgres was not running');
    await stack.processes.start(program);
    expect(await valuesOf(stack.databaseOwnerUrl, 'select answer from survivor')).toEqual([42]);
  });

  test('damaged by hand are refused with what to do, and nothing is left running', async () => {
    await stack.stop();
    const version = join(folder, 'postgres/PG_VERSION');
    rmSync(version);
    await expect(start()).rejects.toThrow(/damaged[\s\S]*backup/);
    expect(findRunFile(folder)).toBeUndefined();
    writeFileSync(version, '17\n');
    await expect(start()).rejects.toThrow(/written by Postgres 17/);
    writeFileSync(version, '18\n');
    stack = await start();
  });
});
