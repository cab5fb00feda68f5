import type { Queryable } from './database.ts';

const settleSql = `
update command set state = 'SETTLED', settled_at = clock_timestamp()
 where id = any($1::uuid[]) and state = 'DECIDED'`;

/** Marks decided commands as answered, so that nobody submits them again. Throws what Postgres throws. */
export const settleCommands = async (db: Queryable, ids: readonly string[]): Promise<void> =>
  void (await db.query({ name: 'settle-commands', text: settleSql, values: [ids] }));
