import { CITY, noPlaceUnit, placeUnit } from './lexicon/places.ts';

/** The place a basic court serves, as its name and its division code tell it. */
export interface CourtDivision {
  /** From the largest unit to the county: `['云澜市', '栖桥区']`. */
  readonly units: readonly string[];
  /** Division code of the county, six digits. */
  readonly code: string;
}

/** In place of a code: the address names a place that none of the courts known here serves. */
export const ELSEWHERE = 'elsewhere';

/**
 * The place a basic court serves, read from its name (`云澜市栖桥区人民法院`); null for a court whose name
 * says no county, such as a maritime one, and for one without a division code.
 */
export function divisionOfCourt(court: {
  readonly name: string;
  readonly divisionCode: string | null;
}): CourtDivision | null {
  const units = unitsOf(court.name);
  return court.divisionCode === null || units.length === 0
    ? null
    : { units, code: court.divisionCode };
}

/**
 * The division an address lies in, as far as the courts known here can tell: its code, `ELSEWHERE`, or
 * null when the address names no county or one that several of them might be.
 */
export function domicileOf(
  address: string | null,
  divisions: readonly CourtDivision[],
): string | null {
  const named = unitsOf(address ?? '');
  if (named.length === 0) return null;
  const found = divisions.filter((division) => mayBe(named, division));
  const [only] = found;
  if (only !== undefined) return found.length === 1 ? only.code : null;
  const isInTown = divisions.some(({ units }) => named.every((each) => units.includes(each)));
  return isInTown ? null : ELSEWHERE;
}

function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  placeUnit.lastIndex = 0;
  for (let read = placeUnit.exec(text); read !== null; read = placeUnit.exec(text)) {
    if (noPlaceUnit.test(read[0])) break;
    units.push(read[0]);
  }
  return units;
}

/** An address that names the city as well has to name the right one. */
function mayBe(named: readonly string[], { units }: CourtDivision): boolean {
  const county = units.at(-1) ?? '';
  const cities = named.filter((each) => each.endsWith(CITY) && each !== county);
  return (
    named.includes(county) && (cities.length === 0 || cities.some((each) => units.includes(each)))
  );
}
