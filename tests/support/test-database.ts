import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createPool, type Pool } from '#platform/database';
import { dropDatabase } from './drop-database.ts';

/** A database of one test file's own. */
export interface TestDatabase {
  /** For the application role. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly pool: Pool;
  readonly drop: () => Promise<void>;
}

const at = (url: string, database: string): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

async function asOwner(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const { databaseOwnerUrl } = inject('servers');
  const client = new pg.Client({ connectionString: at(databaseOwnerUrl, 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Clones the migrated and seeded template, so that files cannot get in each other's way. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { databaseUrl, databaseOwnerUrl, templateDatabase } = inject('servers');
  const name = `suyuan_t_${randomBytes(6).toString('hex')}`;
  await asOwner((client) => client.query(`create database ${name} template ${templateDatabase}`));
  const pool = createPool(at(databaseUrl, name), { size: 20, name: 'test' });
  return {
    url: at(databaseUrl, name),
    ownerUrl: at(databaseOwnerUrl, name),
    pool,
    drop: async () => {
      await pool.end();
      await asOwner((client) => dropDatabase(client, name));
    },
  };
}
