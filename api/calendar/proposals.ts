import { randomUUID } from 'node:crypto';
import {
  checkArrangement,
  changedDays,
  type ArrangementDraft,
} from '#domain/calendar/arrangement-check';
import type { YearArrangement } from '#domain/calendar/court-calendar';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import { logAccess } from '#api/access-log';
import { actorKey, type Staff } from '#api/auth/staff';
import { forgetCalendar } from '#api/law';
import { problem } from '#api/problem';
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
import { inForce, readPublished, type PublishedYear } from './years.ts';

const TABLE = 'calendar_proposal';

/** A proposal as it is kept. */
export interface ProposalRow extends YearArrangement, Proposed<'PUBLISHED'> {
  readonly basedOn: number;
}

const proposalSql = `
select c.year, c.based_on as "basedOn", c.source, c.days, ${proposedColumns}
  from calendar_proposal c ${proposedPeople}`;

/** The proposals, those that wait first, then the newest. */
export const readProposals = async (db: Queryable): Promise<readonly ProposalRow[]> => {
  const { rows } = await db.query<ProposalRow>(`${proposalSql} ${waitingFirst}`);
  return rows;
};

/** One proposal; throws `not-found`. */
export const readProposal = async (db: Queryable, id: string): Promise<ProposalRow> => {
  const { rows } = await db.query<ProposalRow>(`${proposalSql} where c.id = $1`, [id]);
  const [found] = rows;
  if (found === undefined) throw problem('not-found');
  return found;
};

/** A proposal as the page shows it to one person. */
export const viewProposal = (row: ProposalRow, staff: Staff) => ({
  ...viewProposed(row, staff),
  year: row.year,
  basedOn: row.basedOn,
  source: row.source,
});

/** The calendar binds every court, so only who reaches every court may touch it. */
export const reachesEveryCourt = async (db: Queryable, { person }: Staff): Promise<boolean> => {
  const { rows } = await db.query<{ beyond: boolean }>(
    `select exists (select from organisation
                     where kind = 'court' and active and not id = any($1)) as beyond`,
    [person.courtIds],
  );
  return rows[0]?.beyond === false;
};

const onlyOverAll = async (db: Queryable, staff: Staff): Promise<void> => {
  if (!(await reachesEveryCourt(db, staff))) throw problem('beyond-your-courts');
};

/** The days of a draft that is in turn, sound and other than what is in force; throws a `Problem`. */
const daysToPropose = (
  published: readonly PublishedYear[],
  { basedOn, ...draft }: ArrangementDraft & { readonly basedOn: number },
): YearArrangement['days'] => {
  const years = inForce(published);
  const next = (years[0]?.year ?? draft.year - 1) + 1;
  const current = years.find(({ year }) => year === draft.year);
  if (current === undefined && draft.year !== next)
    throw problem('calendar-year-out-of-turn', { field: 'year', params: { year: next } });
  assertStillBasedOn(basedOn, current);
  const checked = checkArrangement(draft);
  if (checked.kind === 'faulty')
    throw problem('fields-invalid', {
      errors: checked.problems,
      ...(checked.problems[0] && { field: checked.problems[0].field }),
    });
  if (current !== undefined && changedDays(current.days, checked.days).length === 0)
    throw problem('nothing-changed');
  return checked.days;
};

const assertStillBasedOn = (basedOn: number, current: PublishedYear | undefined): void => {
  const actual = current?.version ?? 0;
  if (actual !== basedOn) throw problem('stale-version', { params: { expected: basedOn, actual } });
};

const log = (
  db: Queryable,
  staff: Staff,
  act: 'proposed' | 'published' | 'rejected' | 'withdrawn',
  detail: { readonly id: string; readonly year: number },
) =>
  logAccess(db, {
    courtId: staff.courtId,
    actorKey: actorKey(staff),
    act: `calendar-${act}`,
    disputeId: null,
    detail: { proposal: detail.id, year: detail.year },
  });

/** Lays a year before the second person; gives the proposal's id. Throws a `Problem`. */
export const propose = async (
  pool: Pool,
  staff: Staff,
  { source, ...draft }: ArrangementDraft & { readonly basedOn: number; readonly source: string },
): Promise<string> =>
  withTransaction(pool, async (db) => {
    await onlyOverAll(db, staff);
    const days = daysToPropose(await readPublished(db), draft);
    const id = randomUUID();
    const { rowCount } = await db.query(
      `insert into calendar_proposal (id, year, based_on, days, source, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, court_now())
       on conflict (year) where state = 'PROPOSED' do nothing`,
      [id, draft.year, draft.basedOn, JSON.stringify(days), source, staff.person.userId],
    );
    if (rowCount === 0) throw problem('proposal-pending');
    await log(db, staff, 'proposed', { id, year: draft.year });
    return id;
  });

const held = (db: Queryable, id: string): Promise<ProposalRow> =>
  holdProposal(db, TABLE, id, () => readProposal(db, id));

/**
 * Puts a proposed year in force: only by another person than the one who proposed it, and only while
 * the version it was compared with still is in force. The relay tells the open disputes.
 */
export const publish = async (pool: Pool, staff: Staff, id: string) => {
  const published = await withTransaction(pool, async (db) => {
    await onlyOverAll(db, staff);
    const row = await held(db, id);
    refuseOwn(row, staff);
    const current = inForce(await readPublished(db)).find(({ year }) => year === row.year);
    assertStillBasedOn(row.basedOn, current);
    const version = row.basedOn + 1;
    await db.query(
      `insert into calendar_year (year, version, days, source, published_at, approved_by, proposed_by)
       values ($1, $2, $3, $4, court_now(), $5, $6)`,
      [
        row.year,
        version,
        JSON.stringify(row.days),
        row.source,
        staff.person.userId,
        row.proposedBy,
      ],
    );
    await endProposal(db, TABLE, { id, state: 'PUBLISHED', staff, note: null });
    await log(db, staff, 'published', { id, year: row.year });
    return { year: row.year, version };
  });
  forgetCalendar(pool);
  return published;
};

/** Closes a proposal without publishing it: sent back by another person, or withdrawn by its own. */
export const reject = async (pool: Pool, staff: Staff, id: string, note: string): Promise<void> =>
  withTransaction(pool, async (db) => {
    await onlyOverAll(db, staff);
    const row = await held(db, id);
    const act = await closeProposal(db, TABLE, row, { staff, note });
    await log(db, staff, act, { id, year: row.year });
  });
