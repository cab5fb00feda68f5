import type { TrackId } from '#domain/dispute/words';
import type { Basis } from '#domain/statutes/index';
import type { SuitabilityReason } from './suitability.ts';

/** How a text stands to mediation, from best to none. */
export const suitabilityLevels = [
  'suggested',
  'possible',
  'unsuitable',
  'file-at-once',
  'redirect',
] as const;

export type SuitabilityLevel = (typeof suitabilityLevels)[number];

/**
 * What the screening said of one dispute at one moment, short enough to stand in the record: from the
 * same inputs and the same rules it can be worked out again (`inputsHash`, `rulesVersion`).
 */
export interface Screening {
  readonly level: SuitabilityLevel;
  /** The rules that made the level, with their articles. */
  readonly grounds: readonly { readonly rule: string; readonly basis: Basis }[];
  /** SHA-256 over claims and facts as they were read. */
  readonly inputsHash: string;
  /** Names the rules and words that were used. */
  readonly rulesVersion: string;
}

/** The reasons that made the level what it is; notes and alerts stand beside it. */
export const decisive = (
  level: SuitabilityLevel,
  reasons: readonly SuitabilityReason[],
): readonly SuitabilityReason[] => reasons.filter(({ effect }) => effect === effectOf[level]);

const effectOf = {
  suggested: 'suggest',
  possible: null,
  unsuitable: 'unsuitable',
  'file-at-once': 'file-at-once',
  redirect: 'redirect',
} as const satisfies { readonly [L in SuitabilityLevel]: SuitabilityReason['effect'] | null };

/**
 * Whether sending a dispute to mediation on this track goes against the screening: what is no civil
 * dispute or may not be mediated is not sent at all; what must be registered at once may go the track
 * on which the suit is registered first. Advice binds nobody (`pi.automated-decisions`): a person may
 * decide otherwise, and says why.
 */
export const goesAgainst = (level: SuitabilityLevel, track: TrackId): boolean => {
  switch (level) {
    case 'redirect':
    case 'unsuitable':
      return true;
    case 'file-at-once':
      return track !== 'commissioned';
    case 'suggested':
    case 'possible':
      return false;
  }
};
