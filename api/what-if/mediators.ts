import type { MediatorFacts } from '#domain/stages/table';
import type { Pool } from '#platform/database';
import { mediatorConflictSql } from '#platform/mediator-conflict';

/** A mediator of the roll as a dispute's rules look at one, with the name for the sentences. */
export interface NamedMediator extends MediatorFacts {
  readonly name: string;
}

const mediatorsSql = `
select m.user_id as id, u.name, m.kind, m.organisation_id as "organisationId", m.active,
       m.load_cap <= (
         select count(*) from dispute o
          where o.mediator_id = m.user_id and o.closed_at is null
            and o.stage in ('court-mediation', 'lawyer-mediation')) as "atCapacity",
       (${mediatorConflictSql('d.id')}) is not null as "inConflict"
  from dispute d
  join mediator m on m.court_id = d.court_id
  join staff_user u on u.id = m.user_id
 where d.id = $1 and m.user_id = any($2::uuid[])`;

/** What the roll says of these mediators for a dispute, by their ids; strangers are left out. */
export const readMediators = async (
  pool: Pool,
  disputeId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedMediator>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<NamedMediator>(mediatorsSql, [disputeId, ids]);
  return new Map(rows.map((mediator) => [mediator.id, mediator]));
};
