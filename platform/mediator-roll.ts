import type { MediatorKind } from '#domain/dispute/words';
import type { Candidate } from '#domain/routing/rank-mediators';
import { causes } from './causes.ts';
import type { Queryable } from './database.ts';
import { sha256 } from './hash-chain.ts';
import { mediatorConflictSql } from './mediator-conflict.ts';

/** A mediator on the roll of a dispute's court, with all that the choice looks at. */
export interface OnTheRoll extends Candidate {
  readonly name: string;
  readonly kind: MediatorKind;
  readonly organisationName: string | null;
  readonly conflict: 'person' | 'firm' | 'role' | null;
}

/** Days that count as lately when designations are shared out fairly. */
const RECENT_DAYS = 30;

// The roll is read without a lock: two disputes may fall on the last free place of one mediator, who
// then is one over the cap and may decline. A lock would make all of a court's disputes wait in line.
const rollSql = `
select m.user_id as "mediatorId", u.name, m.kind, m.organisation_id as "organisationId",
       o.name as "organisationName", o.division_code as "divisionCode", m.fields,
       m.load_cap as "loadCap", busy.load, busy.recent, ${mediatorConflictSql('d.id')} as conflict
  from dispute d
  join mediator m on m.court_id = d.court_id and m.active
  join staff_user u on u.id = m.user_id and u.active
  left join organisation o on o.id = m.organisation_id
  cross join lateral (
    select count(*) filter (
             where b.closed_at is null and b.stage in ('court-mediation', 'lawyer-mediation'))::int as load,
           count(*) filter (
             where b.received_at >= court_now() - interval '${RECENT_DAYS} days')::int as recent
      from dispute b where b.mediator_id = m.user_id) as busy
 where d.id = $1 and ($2::text is null or m.kind = $2)`;

/** The mediators who work for a dispute's court, of one kind or (null) of all, free or not. */
export const readRoll = async (
  db: Queryable,
  disputeId: string,
  kind: MediatorKind | null,
): Promise<readonly OnTheRoll[]> => {
  const { rows } = await db.query<Omit<OnTheRoll, 'lot'>>(rollSql, [disputeId, kind]);
  return rows.map((row) => ({ ...row, lot: sha256(`${disputeId}:${row.mediatorId}`) }));
};

/** The cause and the branches above it, nearest first. */
export const causePathOf = (causeCode: string): readonly string[] => {
  const path: string[] = [];
  let code: string | null = causeCode;
  while (code !== null && !path.includes(code)) {
    path.push(code);
    code = causes().get(code)?.parent ?? null;
  }
  return path;
};
