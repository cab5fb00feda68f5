/** A mediator who may be designated: on the roll, below the cap, not in conflict, not passed over. */
export interface Candidate {
  readonly mediatorId: string;
  readonly organisationId: string;
  /** Causes the mediator is good at: codes, each with all that is below it. */
  readonly fields: readonly string[];
  readonly load: number;
  readonly loadCap: number;
  /** Division code of the mediator's body, where it is known. */
  readonly divisionCode: string | null;
  /** Disputes designated to the mediator lately, whether still open or not. */
  readonly recent: number;
  /** A hash of dispute and mediator, which nobody can steer and everybody can recompute. */
  readonly lot: string;
}

/** What the dispute brings to the choice. */
export interface Wanted {
  /** The cause and the branches above it, nearest first. */
  readonly causePath: readonly string[];
  /** Division code of the dispute's court, where it is known. */
  readonly divisionCode: string | null;
}

/** A candidate in its place, and why, in short coded texts that can be worked out again. */
export interface Ranked {
  readonly candidate: Candidate;
  /** The cause or branch by which the mediator fits; null when by none. */
  readonly field: string | null;
  readonly distance: number;
  readonly grounds: readonly string[];
}

/** Digits of a division code that name province, city and county. */
const DIVISION_STEPS = [6, 4, 2] as const;
const NEITHER = DIVISION_STEPS.length;

/** How far two divisions are apart: 0 the same county, 1 the same city, 2 the same province, 3 neither or unknown. */
export function divisionDistance(one: string | null, other: string | null): number {
  if (one === null || other === null) return NEITHER;
  const shared = DIVISION_STEPS.findIndex(
    (digits) => one.slice(0, digits) === other.slice(0, digits),
  );
  return shared === -1 ? NEITHER : shared;
}

/**
 * Puts candidates in order: first whoever knows the cause best (the nearer to it in the list of causes,
 * the better), then whoever is nearest by division code, then whoever has the least of the own cap in
 * hand, then whoever has been given the fewest lately, then by lot.
 */
export function rankMediators(wanted: Wanted, candidates: readonly Candidate[]): readonly Ranked[] {
  return candidates
    .map((candidate) => rate(wanted, candidate))
    .toSorted(
      (a, b) =>
        a.fit - b.fit ||
        a.distance - b.distance ||
        a.fill - b.fill ||
        a.candidate.recent - b.candidate.recent ||
        compare(a.candidate.lot, b.candidate.lot),
    )
    .map(({ candidate, field, distance }) => ({
      candidate,
      field,
      distance,
      grounds: [
        `field:${field ?? 'none'}`,
        `distance:${distance}`,
        `load:${candidate.load}/${candidate.loadCap}`,
        `recent:${candidate.recent}`,
        `candidates:${candidates.length}`,
        `lot:${candidate.lot.slice(0, 8)}`,
      ],
    }));
}

function rate({ causePath, divisionCode }: Wanted, candidate: Candidate) {
  const found = causePath.findIndex((code) => candidate.fields.includes(code));
  return {
    candidate,
    field: causePath[found] ?? null,
    fit: found === -1 ? causePath.length : found,
    distance: divisionDistance(divisionCode, candidate.divisionCode),
    fill: candidate.load / Math.max(candidate.loadCap, 1),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
