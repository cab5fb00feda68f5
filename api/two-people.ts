import { z } from '@hono/zod-openapi';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import type { Queryable } from '#platform/database';
import type { Staff } from './auth/staff.ts';
import { problem } from './problem.ts';

/*
 * What one person proposes and another decides: a year of the calendar, another rule pack for a court.
 * The database refuses one person for both as well.
 */

type ProposalTable = 'calendar_proposal' | 'pack_proposal';

/** The part of a proposal that is the same whatever is proposed. */
export interface Proposed<State extends string> {
  readonly id: string;
  readonly state: State | 'PROPOSED' | 'REJECTED' | 'WITHDRAWN';
  readonly proposedBy: string;
  readonly proposer: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decider: string | null;
  readonly decidedAt: Instant | null;
  readonly note: string | null;
}

/** How many proposals a page shows. */
const SHOWN = 20;

/** The columns of `Proposed`, where the proposal is `c`; needs `proposedPeople` in the FROM. */
export const proposedColumns = `
  c.id, c.state, c.proposed_by as "proposedBy", coalesce(p.name, '') as proposer,
  c.proposed_at as "proposedAt", c.decided_by as "decidedBy", d.name as decider,
  c.decided_at as "decidedAt", c.note`;
export const proposedPeople = `
  left join staff_user p on p.id = c.proposed_by
  left join staff_user d on d.id = c.decided_by`;
/** Those that wait first, then the newest. */
export const waitingFirst = `order by c.state <> 'PROPOSED', c.proposed_at desc limit ${SHOWN}`;

const person = z.object({ id: z.string(), name: z.string() });

/** The fields of a proposal in a contract, beside its id, its state and what is proposed. */
export const proposedFields = {
  proposedBy: person,
  proposedAt: z.string(),
  decidedBy: person.nullable(),
  decidedAt: z.string().nullable(),
  note: z.string().nullable(),
  isMine: z.boolean(),
};

const isOf = ({ proposedBy }: Pick<Proposed<string>, 'proposedBy'>, staff: Staff): boolean =>
  proposedBy === staff.person.userId;

/** The part as a page shows it to one person. */
export const viewProposed = <State extends string>(row: Proposed<State>, staff: Staff) => ({
  id: row.id,
  state: row.state,
  proposedBy: { id: row.proposedBy, name: row.proposer },
  proposedAt: formatInstant(row.proposedAt),
  decidedBy: row.decidedBy === null ? null : { id: row.decidedBy, name: row.decider ?? '' },
  decidedAt: row.decidedAt === null ? null : formatInstant(row.decidedAt),
  note: row.note,
  isMine: isOf(row, staff),
});

/** Holds a proposal until the end of the transaction and reads it; throws when it is decided already. */
export const holdProposal = async <Row extends Proposed<string>>(
  db: Queryable,
  table: ProposalTable,
  id: string,
  read: () => Promise<Row>,
): Promise<Row> => {
  await db.query(`select 1 from ${table} where id = $1 for update`, [id]);
  const row = await read();
  if (row.state !== 'PROPOSED') throw problem('proposal-decided');
  return row;
};

/** Throws when the person who would decide is the one who proposed. */
export const refuseOwn = (row: Proposed<string>, staff: Staff): void => {
  if (isOf(row, staff)) throw problem('own-proposal');
};

/** Writes down how a held proposal ended, and who ended it. */
export const endProposal = async (
  db: Queryable,
  table: ProposalTable,
  ending: {
    readonly id: string;
    readonly state: string;
    readonly staff: Staff;
    readonly note: string | null;
  },
): Promise<void> => {
  const { id, state, staff, note } = ending;
  await db.query(
    `update ${table} set state = $2, decided_by = $3, decided_at = court_now(), note = $4
      where id = $1`,
    [id, state, staff.person.userId, note],
  );
};

/** Closes a held proposal without effect: sent back by another person, or withdrawn by its own. */
export const closeProposal = async (
  db: Queryable,
  table: ProposalTable,
  row: Proposed<string>,
  { staff, note }: { readonly staff: Staff; readonly note: string },
): Promise<'withdrawn' | 'rejected'> => {
  const isMine = isOf(row, staff);
  const state = isMine ? 'WITHDRAWN' : 'REJECTED';
  await endProposal(db, table, { id: row.id, state, staff, note });
  return isMine ? 'withdrawn' : 'rejected';
};
