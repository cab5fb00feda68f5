import type { Dispute } from '#domain/dispute/dispute';
import type { MediatorKind } from '#domain/dispute/words';
import { rankMediators } from '#domain/routing/rank-mediators';
import type { WorkOutcome } from '#domain/stages/table';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import { causePathOf, readRoll } from '#platform/mediator-roll';
import type { WorkOrder } from '#workflows/hands';
import { recordOutcome } from '#activities/work-outcome';

interface Found {
  readonly state: Dispute | null;
  readonly causeCode: string;
  readonly divisionCode: string | null;
  readonly isDone: boolean;
}

const disputeSql = `
select d.state, d.cause_code as "causeCode", o.division_code as "divisionCode",
       exists (select from work_outcome where work_id = $2) as "isDone"
  from dispute d left join organisation o on o.id = d.court_id where d.id = $1`;

const kindOf = { 'court-mediation': 'court-embedded', 'lawyer-mediation': 'lawyer' } as const;

/**
 * Chooses a mediator for a dispute that waits for one, and keeps the choice with its grounds as the
 * outcome of this work; or keeps that there was none. Once per order: a second call finds the outcome
 * and does nothing. A dispute that has moved on gets no outcome.
 */
export async function designateMediator(pool: Pool, order: WorkOrder): Promise<void> {
  await withTransaction(pool, async (db) => {
    const { disputeId, workId, statusSince } = order;
    const { rows } = await db.query<Found>(disputeSql, [disputeId, workId]);
    const [found] = rows;
    const state = found?.state ?? null;
    if (found === undefined || state === null || found.isDone) return;
    if (state.statusSince !== statusSince) return;
    if (state.stage !== 'court-mediation' && state.stage !== 'lawyer-mediation') return;
    const outcome = await chooseFor(db, found, state, kindOf[state.stage]);
    await recordOutcome(db, order, outcome);
  });
}

async function chooseFor(
  db: Queryable,
  { causeCode, divisionCode }: Found,
  state: Dispute,
  mediatorKind: MediatorKind,
): Promise<WorkOutcome> {
  const roll = await readRoll(db, state.id, mediatorKind);
  const free = roll.filter(
    ({ mediatorId, load, loadCap, conflict }) =>
      load < loadCap && conflict === null && !state.passedOver.includes(mediatorId),
  );
  const [first] = rankMediators({ causePath: causePathOf(causeCode), divisionCode }, free);
  if (first === undefined) return { kind: 'no-mediator', mediatorKind };
  const { candidate, grounds } = first;
  const { mediatorId, organisationId } = candidate;
  return { kind: 'mediator-found', mediatorId, mediatorKind, organisationId, grounds };
}
