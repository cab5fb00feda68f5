import { z } from 'zod';
import { identityHash } from '#platform/blind-index';
import type { Queryable } from '#platform/database';
import { letKeysGoSql } from '#platform/since-registration';
import type { ImportRegistration } from './checked-row.ts';
import type { CheckedRow } from './row-check.ts';

/** The name under which all imports of a court keep their keys, so that a row comes in once. */
export const importActor = (courtId: string): string => `import:${courtId}`;

/** What the database knows of a row before it is imported. */
export interface Known {
  readonly place: number;
  readonly disputeId: string;
  readonly reason: 'imported' | 'open';
}

const found = z.array(
  z.object({ place: z.number(), disputeId: z.string(), reason: z.enum(['imported', 'open']) }),
);

/**
 * For each given row: a dispute that came from a row with the same key, or an open dispute of the same
 * two people over the same cause. People known by name only must also claim the very same, since many
 * bear the same name. $1 court, $2 actor of the imports, $3 rows.
 */
const knownSql = `
with given as (
  select * from jsonb_to_recordset($3::jsonb) as row(
    place int, key text, applicant text, respondent text, cause text, claims text, numbered boolean)
)
select place, dispute_id as "disputeId", 'imported' as reason
  from given join command on actor_key = $2 and idempotency_key = key
union all
select place, id as "disputeId", 'open' as reason
  from given cross join lateral (
    select d.id
      from party a
      join party r on r.dispute_id = a.dispute_id and r.role = 'respondent'
                  and r.identity_hash = given.respondent
      join dispute d on d.id = a.dispute_id and d.closed_at is null and d.cause_code = given.cause
                    and (given.numbered or d.claims = given.claims)
     where a.court_id = $1 and a.identity_hash = given.applicant and a.role = 'applicant'
     order by d.received_at
     limit 1) as open
 where given.applicant is not null`;

const sideOf = (
  registration: ImportRegistration,
  role: 'applicant' | 'respondent',
  secret: string,
) => {
  const party = registration.parties.find((each) => each.role === role);
  return party === undefined
    ? { hash: null, numbered: false }
    : { hash: identityHash(secret, party), numbered: party.identityNumber !== null };
};

const question = ({ rowKey, registration, draft }: CheckedRow, place: number, secret: string) => {
  const key = { place, key: rowKey };
  // A placeholder is nobody: two of them are not the same person.
  if (registration === null || draft.hasPlaceholder) return { ...key, applicant: null };
  const applicant = sideOf(registration, 'applicant', secret);
  const respondent = sideOf(registration, 'respondent', secret);
  const { causeCode: cause, claims } = registration;
  const numbered = applicant.numbered && respondent.numbered;
  return {
    ...key,
    applicant: applicant.hash,
    respondent: respondent.hash,
    cause,
    claims,
    numbered,
  };
};

/**
 * Asks the database about a list of rows; rows nobody knows are not in the answer. What was registered
 * and taken back since is known no more.
 */
export const findKnown = async (
  db: Queryable,
  courtId: string,
  secret: string,
  rows: readonly CheckedRow[],
): Promise<ReadonlyMap<number, Known>> => {
  const keys = rows.map(({ rowKey }) => rowKey);
  await db.query(letKeysGoSql, [importActor(courtId), keys]);
  const questions = rows.map((row, place) => question(row, place, secret));
  const { rows: answers } = await db.query(knownSql, [
    courtId,
    importActor(courtId),
    JSON.stringify(questions),
  ]);
  const known = new Map<number, Known>();
  for (const each of found.parse(answers)) {
    if (known.get(each.place)?.reason !== 'imported') known.set(each.place, each);
  }
  return known;
};
