import {
  caseNumberNotes,
  caseNumberProblemText,
  caseTypes,
  specialisedTrials,
} from '#i18n/zh-CN/case-numbers';
import { parseCaseNumber, type CaseNumber } from '#domain/numbers/case-number';
import { parseDisputeNumber } from '#domain/numbers/dispute-number';
import { LAST_OF_THEM } from '#domain/numbers/prelitigation-number';
import { civilDay } from '#domain/shared/local-date';
import { caseCourts } from '#platform/case-courts';
import type { Pool } from '#platform/database';

/** Since 2025 suits are registered first, and no number of mediation before registration is given [op25]. */
const { year: LAST_LEGACY_YEAR } = civilDay(LAST_OF_THEM);

interface CourtOfOurs {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
}

const ourCourts = async (pool: Pool): Promise<readonly CourtOfOurs[]> => {
  const { rows } = await pool.query<CourtOfOurs>(
    `select id, name, case_prefix as prefix from organisation
      where kind = 'court' and case_prefix is not null order by id`,
  );
  return rows;
};

const notesOn = (
  number: CaseNumber,
  isLegacy: boolean,
  isOfAnotherCourt: boolean,
): readonly string[] => [
  ...(isLegacy && number.year <= LAST_LEGACY_YEAR ? [caseNumberNotes.legacy] : []),
  ...(isLegacy && number.year > LAST_LEGACY_YEAR ? [caseNumberNotes.legacyTooLate] : []),
  ...(isOfAnotherCourt ? [caseNumberNotes.otherCourt] : []),
];

/**
 * Reads a text as a case number, for whoever types one: its parts, court and type by name, what is
 * wrong with it, and what is unusual about it for somebody who works for these courts.
 */
export const checkCaseNumber = async (pool: Pool, text: string, courtIds: readonly string[]) => {
  const own = await ourCourts(pool);
  const courts = new Map([
    ...caseCourts(),
    ...own.map(({ prefix, name }) => [prefix, name] as const),
  ]);
  const read = parseCaseNumber(text, {
    courts: new Set(courts.keys()),
    types: caseTypes,
    specialised: specialisedTrials,
  });
  if (!read.ok) {
    const notes = parseDisputeNumber(text) === null ? [] : [caseNumberNotes.disputeNumber];
    const problem = { code: read.reason, text: caseNumberProblemText[read.reason] };
    return { number: text, valid: false, parts: null, problem, notes };
  }
  const { court, type } = read.value;
  const known = caseTypes.find(({ code }) => code === type);
  const ofOurs = own.find(({ prefix }) => prefix === court);
  return {
    number: text,
    valid: true,
    parts: { ...read.value, courtName: courts.get(court) ?? court, typeName: known?.name ?? null },
    problem: null,
    notes: [
      ...notesOn(
        read.value,
        known?.legacy === true,
        ofOurs === undefined || !courtIds.includes(ofOurs.id),
      ),
    ],
  };
};
