import { shadowLines } from '#i18n/zh-CN/shadow';
import { placeName } from '#i18n/zh-CN/stages';
import { isChanged, shadow } from '#domain/shadow/shadow';
import type { Dispute } from '#domain/dispute/dispute';
import { packById, packFor } from '#domain/tracks/packs';
import type { Pool } from '#platform/database';
import type { Staff } from '#api/auth/staff';
import { lawFor } from '#api/law';
import type { ProposalRow } from './proposals.ts';

/** So many disputes are looked at for one page; `npm run shadow` looks at all. */
const EXAMINED_MAX = 2_000;

interface OpenDispute {
  readonly id: string;
  readonly number: string;
  readonly packId: string;
  readonly state: Dispute;
}

const openSql = `
select id, number, pack_id as "packId", state from dispute
 where court_id = $1 and closed_at is null and state is not null
 order by number, id limit ${EXAMINED_MAX + 1}`;

/**
 * What would be otherwise for each open dispute of the court if it were under the proposed pack. None
 * of them will be: they finish as they began; this shows what the switch means for those to come.
 */
export const shadowOf = async (pool: Pool, { now }: Staff, proposal: ProposalRow) => {
  const to = packFor(proposal.packId, proposal.effectiveFrom);
  const { calendar } = await lawFor(pool, to.id);
  const { rows } = await pool.query<OpenDispute>(openSql, [proposal.courtId]);
  const examined = rows.slice(0, EXAMINED_MAX);
  const changed = examined.flatMap(({ id, number, packId, state }) => {
    const found = shadow(state, now, { from: packById(packId), to }, calendar);
    return isChanged(found) ? [{ id, number, packId, state, found }] : [];
  });
  return {
    examined: examined.length,
    isWhole: rows.length <= EXAMINED_MAX,
    movedDates: changed.reduce((sum, { found }) => sum + found.dates.length, 0),
    changed: changed.map(({ id, number, packId, state, found }) => ({
      disputeId: id,
      number,
      place: placeName(state.stage, state.status),
      fromPackId: packId,
      lines: [...shadowLines(found)],
    })),
  };
};
