import type { End } from '#domain/dispute/words';
import { jichuanCourt, qiqiaoCourt, wangzeCourt } from '#prisma/seed/organisations';
import type { Chance } from './chance.ts';

/** The ways a dispute can be planned to go. */
export const planNames = [
  'confirmed',
  'performed',
  'failed',
  'refused',
  'silent',
  'withdrawn',
  'transferred-settled',
  'transferred-failed',
  'extended',
  'expired',
] as const;
export type PlanName = (typeof planNames)[number];

export const drivenTracks = ['entrusted', 'commissioned'] as const;
export type DrivenTrack = (typeof drivenTracks)[number];

export const drivenCourts = [qiqiaoCourt, wangzeCourt, jichuanCourt] as const;
export type DrivenCourt = (typeof drivenCourts)[number];

/** What is planned for one dispute. */
export interface Plan {
  readonly name: PlanName;
  readonly track: DrivenTrack;
  readonly courtId: DrivenCourt;
  /** The parties who act through the link they were sent; the others come to the counter. */
  readonly byLink: readonly ('applicant' | 'respondent')[];
  /** Whether what was agreed is paid at the table; else in instalments. */
  readonly onTheSpot: boolean;
  /** Whether a supervisor asks on the way how things stand. */
  readonly isSupervised: boolean;
}

/** What the caller has decided beforehand; the rest is left to chance. */
export interface Wishes {
  readonly plan: PlanName | null;
  readonly track: DrivenTrack | null;
  readonly courtId: DrivenCourt | null;
}

const SUPERVISED_SHARE = 0.15;
const ON_THE_SPOT_SHARE = 0.4;
const BOTH_BY_LINK_SHARE = 0.2;

const byLink = (chance: Chance): Plan['byLink'] =>
  chance.happens(BOTH_BY_LINK_SHARE)
    ? ['applicant', 'respondent']
    : [chance.oneOf(['applicant', 'respondent'] as const)];

const planOf = (name: PlanName, wishes: Wishes, chance: Chance): Plan => {
  const track = wishes.track ?? chance.oneOf(drivenTracks);
  // Only this court's own rules keep entrusted mediation; the others register first.
  const usual = track === 'entrusted' ? qiqiaoCourt : chance.oneOf(drivenCourts);
  return {
    name,
    track,
    courtId: wishes.courtId ?? usual,
    byLink: byLink(chance),
    onTheSpot: chance.happens(ON_THE_SPOT_SHARE),
    isSupervised: chance.happens(SUPERVISED_SHARE),
  };
};

/** Plans for so many disputes: every plan equally often, in an order left to chance. */
export const dealPlans = (count: number, wishes: Wishes, chance: Chance): readonly Plan[] => {
  const names: PlanName[] = [];
  while (names.length < count)
    names.push(...(wishes.plan === null ? chance.shuffled(planNames) : [wishes.plan]));
  return names.slice(0, count).map((name) => planOf(name, wishes, chance));
};

/** The end a plan leads to. */
export const plannedEnd = ({ name, track }: Plan): End => {
  switch (name) {
    case 'confirmed':
      return 'confirmed-and-performed';
    case 'performed':
    case 'extended':
    case 'transferred-settled':
      return 'performed';
    case 'withdrawn':
      return 'withdrawn';
    case 'failed':
    case 'refused':
    case 'silent':
    case 'transferred-failed':
    case 'expired':
      return track === 'entrusted' ? 'filed' : 'returned-to-trial';
  }
};
