import { layGround } from '#prisma/seed/ground';
import { instant } from '#domain/shared/instant';
import { config } from '#platform/config';
import { createPool, withTransaction, type Pool } from '#platform/database';
import { tellStories } from './seed-stories.ts';

/*
 * Fills a migrated database with what it needs for its profile: the court clock, calendars and rule
 * packs; outside production also the demonstration's courts and people; and in a new demo or training
 * system the demonstration's disputes. Run again it adds only what is missing.
 */

const seed = async (pool: Pool): Promise<string> => {
  const { profile, linkSecret } = config();
  await withTransaction(pool, (db) => layGround(db, profile));
  if (profile === 'production') return 'calendars and rule packs are there';
  const isWithoutStories = profile === 'test' && !process.argv.includes('--demo');
  const told = isWithoutStories ? 0 : await tellStories(pool, linkSecret, instant(Date.now()));
  return told === 0
    ? 'courts, people and rule packs are there'
    : `${told} disputes of the demonstration have been told`;
};

const { databaseUrl, databaseOwnerUrl } = config();
const pool = createPool(databaseOwnerUrl ?? databaseUrl, { size: 4, name: 'seed' });
try {
  console.log(await seed(pool));
} finally {
  await pool.end();
}
