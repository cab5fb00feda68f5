import { jurisdictionAnswerText, jurisdictionGroundText } from '#i18n/zh-CN/jurisdiction';
import { cite } from '#i18n/zh-CN/statutes';
import { confirmationCourt, type MediatedBy } from '#domain/routing/confirmation-court';
import { divisionOfCourt, domicileOf } from '#domain/routing/domicile';
import { dateOf } from '#domain/shared/local-date';
import { courtsOf } from '#api/courts';
import type { ViewRow } from '#api/disputes/view-row';
import { problem } from '#api/problem';
import type { Pool } from '#platform/database';

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

/** Whether the dispute's court may confirm, and why. Throws `not-found` where the court is gone. */
export const viewJurisdiction = async (pool: Pool, row: ViewRow) => {
  const courts = await courtsOf(pool);
  const court = courts.get(row.courtId);
  if (court === undefined) throw problem('not-found');
  const divisions = [...courts.values()]
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
