import { randomUUID } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import { addDays, dateOf, type LocalDate } from '#domain/shared/local-date';
import { packInUse } from '#domain/tracks/pack-in-use';
import { isInForce, packs } from '#domain/tracks/packs';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import { logAccess } from '#api/access-log';
import { actorKey, type Staff } from '#api/auth/staff';
import { forgetCourts } from '#api/courts';
import { fieldError, problem } from '#api/problem';
import {
  closeProposal,
  endProposal,
  holdProposal,
  proposedColumns,
  proposedPeople,
  refuseOwn,
  viewProposed,
  waitingFirst,
  type Proposed,
} from '#api/two-people';
import type { newSwitch } from './contract.ts';
import { readCourts } from './read.ts';

const TABLE = 'pack_proposal';
type NewSwitch = z.output<typeof newSwitch>;

/** A proposed switch as it is kept. */
export interface ProposalRow extends Proposed<'APPROVED'> {
  readonly courtId: string;
  readonly courtName: string;
  readonly packId: string | null;
  readonly effectiveFrom: LocalDate;
  readonly reason: string;
}

const proposalSql = `
select c.court_id as "courtId", coalesce(o.name, '') as "courtName", c.pack_id as "packId",
       c.effective_from as "effectiveFrom", c.reason, ${proposedColumns}
  from pack_proposal c
  left join organisation o on o.id = c.court_id ${proposedPeople}
 where c.court_id = any($1)`;

/** The proposals for the courts in reach, those that wait first, then the newest. */
export const readProposals = async (
  db: Queryable,
  { person }: Staff,
): Promise<readonly ProposalRow[]> => {
  const { rows } = await db.query<ProposalRow>(`${proposalSql} ${waitingFirst}`, [person.courtIds]);
  return rows;
};

/** One proposal for a court in reach; throws `not-found`. */
export const readProposal = async (
  db: Queryable,
  { person }: Staff,
  id: string,
): Promise<ProposalRow> => {
  const { rows } = await db.query<ProposalRow>(`${proposalSql} and c.id = $2`, [
    person.courtIds,
    id,
  ]);
  const [found] = rows;
  if (found === undefined) throw problem('not-found');
  return found;
};

/** A proposal as the page shows it to one person. */
export const viewProposal = (row: ProposalRow, staff: Staff) => ({
  ...viewProposed(row, staff),
  courtId: row.courtId,
  courtName: row.courtName,
  packId: row.packId,
  effectiveFrom: row.effectiveFrom,
  reason: row.reason,
});

const unknownChoice = (field: string, choices: readonly string[]) =>
  problem('fields-invalid', {
    field,
    errors: [fieldError(field, 'choice-unknown', { choices: choices.join(' ') })],
  });

/**
 * Throws a `Problem` for a switch that cannot be: of a court out of reach, to a pack nobody knows or
 * not in force on its day, from a day that has begun, or to the pack in use on that day anyway. A
 * dispute received today has begun under today's pack, so tomorrow is the first day.
 */
const assertPossible = async (
  db: Queryable,
  staff: Staff,
  { courtId, packId, effectiveFrom }: Omit<NewSwitch, 'reason'>,
): Promise<void> => {
  const court = (await readCourts(db, staff)).find(({ id }) => id === courtId);
  if (court === undefined) throw unknownChoice('courtId', staff.person.courtIds);
  const pack = packId === null ? null : packs.find(({ id }) => id === packId);
  if (pack === undefined)
    throw unknownChoice(
      'packId',
      packs.map(({ id }) => id),
    );
  const first = addDays(dateOf(staff.now), 1);
  if (effectiveFrom < first)
    throw problem('pack-from-too-early', { field: 'effectiveFrom', params: { day: first } });
  if (pack !== null && !isInForce(pack, effectiveFrom))
    throw problem('pack-not-in-force', { field: 'packId' });
  if (packInUse(court, effectiveFrom) === packId) throw problem('nothing-changed');
};

const log = (
  db: Queryable,
  staff: Staff,
  act: 'proposed' | 'approved' | 'rejected' | 'withdrawn',
  {
    id,
    courtId,
    packId,
  }: { readonly id: string; readonly courtId: string; readonly packId: string | null },
) =>
  logAccess(db, {
    courtId,
    actorKey: actorKey(staff),
    act: `pack-${act}`,
    disputeId: null,
    detail: { proposal: id, pack: packId ?? 'national' },
  });

/** Lays a switch before the second person; gives the proposal's id. Throws a `Problem`. */
export const propose = async (pool: Pool, staff: Staff, wanted: NewSwitch): Promise<string> =>
  withTransaction(pool, async (db) => {
    await assertPossible(db, staff, wanted);
    const id = randomUUID();
    const { courtId, packId, effectiveFrom, reason } = wanted;
    const { rowCount } = await db.query(
      `insert into pack_proposal (id, court_id, pack_id, effective_from, reason, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, court_now())
       on conflict (court_id) where state = 'PROPOSED' do nothing`,
      [id, courtId, packId, effectiveFrom, reason, staff.person.userId],
    );
    if (rowCount === 0) throw problem('proposal-pending');
    await log(db, staff, 'proposed', { id, courtId, packId });
    return id;
  });

const held = (db: Queryable, staff: Staff, id: string): Promise<ProposalRow> =>
  holdProposal(db, TABLE, id, () => readProposal(db, staff, id));

/**
 * Switches a court to another pack from its day on: only by another person than the one who proposed
 * it. Disputes that have begun stay under the pack they began with. Throws a `Problem`.
 */
export const approve = async (pool: Pool, staff: Staff, id: string): Promise<void> => {
  await withTransaction(pool, async (db) => {
    const row = await held(db, staff, id);
    refuseOwn(row, staff);
    await assertPossible(db, staff, row);
    await db.query(
      `insert into court_pack (court_id, approved_at, effective_from, pack_id, proposed_by, approved_by)
       values ($1, court_now(), $2, $3, $4, $5)`,
      [row.courtId, row.effectiveFrom, row.packId, row.proposedBy, staff.person.userId],
    );
    await endProposal(db, TABLE, { id, state: 'APPROVED', staff, note: null });
    await log(db, staff, 'approved', row);
  });
  forgetCourts(pool);
};

/** Closes a proposal: sent back by another person, or withdrawn by its own. Throws a `Problem`. */
export const reject = async (pool: Pool, staff: Staff, id: string, note: string): Promise<void> =>
  withTransaction(pool, async (db) => {
    const row = await held(db, staff, id);
    await log(db, staff, await closeProposal(db, TABLE, row, { staff, note }), row);
  });
