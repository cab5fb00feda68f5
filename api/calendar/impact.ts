import { deadlineText } from '#i18n/zh-CN/deadlines';
import { changedDays } from '#domain/calendar/arrangement-check';
import { dayKind, type CourtCalendar } from '#domain/calendar/court-calendar';
import { recounts } from '#domain/deadlines/recount';
import type { Dispute } from '#domain/dispute/dispute';
import type { Instant } from '#domain/shared/instant';
import { localDate } from '#domain/shared/local-date';
import { packById } from '#domain/tracks/packs';
import type { Pool } from '#platform/database';
import type { ProposalRow } from './proposals.ts';
import { calendarWith, inForce, linesOf, readPublished, type PublishedYear } from './years.ts';

/** So many disputes are looked at for one page; a court that has more sees that there are more. */
const EXAMINED_MAX = 2_000;
const DECEMBER = 12;

interface OpenDispute {
  readonly id: string;
  readonly number: string;
  readonly packId: string;
  readonly courtName: string | null;
  readonly state: Dispute;
  readonly now: Instant;
}

/** A notice may also move days of the December before its year. */
const openSql = `
select d.id, d.number, d.pack_id as "packId", o.name as "courtName", d.state, court_now() as now
  from dispute d left join organisation o on o.id = d.court_id
 where d.closed_at is null and d.state is not null
   and d.id in (select dispute_id from deadline where ending is null and due_on >= $1)
 order by d.number, d.id limit ${EXAMINED_MAX + 1}`;

const movesOf = (
  { id, number, packId, courtName, state, now }: OpenDispute,
  calendar: CourtCalendar,
) =>
  recounts(state, now, { pack: packById(packId), calendar })
    .filter((recount) => recount.running.dueOn !== recount.now.dueOn)
    .map(({ running, now: counted }) => ({
      disputeId: id,
      number,
      courtName: courtName ?? '',
      deadline: deadlineText[running.key].name,
      dueOn: running.dueOn,
      wouldBeDueOn: counted.dueOn,
      provisional: running.provisional,
    }));

/** The days that would be something else, and what. */
const changesOf = (published: readonly PublishedYear[], { year, days }: ProposalRow) => {
  const before = inForce(published).find((each) => each.year === year)?.days ?? [];
  const kindIn = (list: typeof days, date: (typeof days)[number]['date']) =>
    list.find((day) => day.date === date)?.kind ??
    dayKind({ version: '', coverageFrom: date, coverageUntil: date, days: {} }, date).kind;
  return changedDays(before, days).map((date) => ({
    date,
    before: kindIn(before, date),
    after: kindIn(days, date),
  }));
};

/** What a proposal changes: days of the calendar, and the ends of running periods. Nothing is written. */
export const impactOf = async (pool: Pool, proposal: ProposalRow) => {
  const published = await readPublished(pool);
  const { rows } = await pool.query<OpenDispute>(openSql, [
    localDate(proposal.year - 1, DECEMBER, 1),
  ]);
  const examined = rows.slice(0, EXAMINED_MAX);
  const calendar = calendarWith(published, proposal);
  return {
    ...linesOf(proposal),
    changed: changesOf(published, proposal),
    examined: examined.length,
    isWhole: rows.length <= EXAMINED_MAX,
    moves: proposal.state === 'PROPOSED' ? examined.flatMap((each) => movesOf(each, calendar)) : [],
  };
};
