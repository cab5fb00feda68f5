import { createMiddleware } from 'hono/factory';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';
import { tokenHash, tokenOf } from '#api/auth/token';
import type { Deps } from '#api/deps';
import { headColumns, headOf, type DisputeHead, type HeadRow } from '#api/disputes/head';
import type { ApiEnv } from '#api/env';
import { problem } from '#api/problem';
import type { PartyVisitor } from './visitor.ts';

interface VisitRow extends HeadRow {
  readonly link_id: string;
  readonly party_id: string;
  readonly purpose: 'act' | 'follow';
  readonly now: Instant;
}

/** A party's session lives no longer than its link: one that is revoked ends it at once. */
const findVisit = {
  name: 'find-party-session',
  text: `
select l.id as link_id, l.party_id, l.purpose, court_now() as now, ${headColumns}
  from party_session s
  join party_link l on l.id = s.link_id and l.revoked_at is null and l.expires_at > court_now()
  join dispute d on d.id = l.dispute_id
 where s.token_hash = $1 and s.expires_at > clock_timestamp()`,
};

const findVisitor = async (
  pool: Pool,
  token: string,
): Promise<{ readonly visitor: PartyVisitor; readonly head: DisputeHead } | null> => {
  const sessionHash = tokenHash(token);
  const { rows } = await pool.query<VisitRow>({ ...findVisit, values: [sessionHash] });
  const [row] = rows;
  const head = row && headOf(row);
  if (row === undefined || !head) return null;
  const { link_id: linkId, party_id: partyId, purpose, now } = row;
  const person = { kind: 'party', partyId, disputeId: head.id } as const;
  return { visitor: { person, linkId, purpose, sessionHash, now }, head };
};

/** Lets only parties pass who have opened a link; it shows them one dispute and no other. */
export const partyOnly = (deps: Deps) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const token = tokenOf(c, deps.config, 'party');
    const found = token === null ? null : await findVisitor(deps.pool, token);
    if (found === null) throw problem('party-session-needed');
    c.set('visitor', found.visitor);
    c.set('dispute', found.head);
    await next();
  });

/** Ends a party's session. */
export const closeVisit = async (pool: Pool, sessionHash: string): Promise<void> => {
  await pool.query('delete from party_session where token_hash = $1', [sessionHash]);
};
