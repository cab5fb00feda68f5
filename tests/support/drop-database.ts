import pg from 'pg';

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Drops a test database whoever is still connected. An owner may not end Postgres' own vacuum with
 * `force`; a drop without it ends the vacuum by itself.
 */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(`drop database ${name} with (force)`);
  } catch (error) {
    const isVacuumed = error instanceof pg.DatabaseError && error.code === INSUFFICIENT_PRIVILEGE;
    if (!isVacuumed) throw error;
    await client.query(`drop database ${name}`);
  }
}
