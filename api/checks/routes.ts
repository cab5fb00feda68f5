import { OpenAPIHono } from '@hono/zod-openapi';
import { jurisdictionAnswerText, jurisdictionGroundText } from '#i18n/zh-CN/jurisdiction';
import { cite } from '#i18n/zh-CN/statutes';
import { confirmationCourt, type MediatedBy } from '#domain/routing/confirmation-court';
import { divisionOfCourt, domicileOf } from '#domain/routing/domicile';
import { dateOf } from '#domain/shared/local-date';
import { maySeePlain } from '#api/auth/plain-sight';
import { courtsOf, type Court } from '#api/courts';
import type { Deps } from '#api/deps';
import type { Pool } from '#platform/database';
import { readView, type ViewRow } from '#api/disputes/view-row';
import type { ApiEnv } from '#api/env';
import { lawFor } from '#api/law';
import { readPaperRecord } from '#api/papers/record';
import { problem } from '#api/problem';
import { viewFindings } from './agreement.ts';
import { checksRoute } from './contract.ts';
import { viewPapers } from './papers.ts';

type PlaceOf = (address: string | null) => string | null;

const seatSql = `
select o.division_code as "divisionCode", o.address
  from mediator m join organisation o on o.id = m.organisation_id where m.user_id = $1`;

/** Whoever mediates here was called by the court, save on the track without any suit. */
const mediatedBy = async (
  pool: Pool,
  { track, courtId, mediatorId }: ViewRow,
  placeOf: PlaceOf,
): Promise<MediatedBy> => {
  if (track !== 'voluntary') return { kind: 'invited', courtId };
  const { rows } = await pool.query<{ divisionCode: string | null; address: string | null }>(
    seatSql,
    [mediatorId],
  );
  const seats = rows.map(({ divisionCode, address }) => divisionCode ?? placeOf(address));
  return { kind: 'on-its-own', seats };
};

const viewJurisdiction = async (
  pool: Pool,
  row: ViewRow,
  court: Court,
  courts: readonly Court[],
) => {
  const divisions = courts
    .filter(({ level }) => level === 'basic')
    .flatMap((each) => divisionOfCourt(each) ?? []);
  const placeOf: PlaceOf = (address) => domicileOf(address, divisions);
  const { answer, ground, basis } = confirmationCourt({
    court,
    mediatedBy: await mediatedBy(pool, row, placeOf),
    causeCode: row.causeCode,
    amountFen: row.amountFen,
    domiciles: (row.parties ?? []).map(({ address }) => placeOf(address)),
    subjectMatter: null,
  });
  return {
    answer,
    answerText: jurisdictionAnswerText[answer],
    ground,
    groundText: jurisdictionGroundText[ground],
    basis: { key: basis, text: cite(basis, dateOf(row.now)) },
  };
};

/** Checks that help whoever drafts, applies and confirms. They read, and decide nothing. */
export const checkRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(checksRoute, async (c) => {
    const row = await readView(deps.pool, c.var.dispute.id);
    const courts = await courtsOf(deps.pool);
    const court = row === null ? undefined : courts.get(row.courtId);
    if (row === null || court === undefined) throw problem('not-found');
    const { calendar } = await lawFor(deps.pool, row.packId);
    const record = await readPaperRecord(deps.pool, row);
    return c.json(
      {
        agreement: viewFindings(row, calendar),
        jurisdiction: await viewJurisdiction(deps.pool, row, court, [...courts.values()]),
        papers: record === null ? [] : viewPapers(record),
        mayMakePapers: maySeePlain(c.var.staff.person.role),
      },
      200,
    );
  });
