import type { Basis } from '#domain/statutes/index';
import type { RulePack } from '#domain/tracks/rule-pack';
import { isWithin } from './causes.ts';
import type { Suitability } from './suitability.ts';

/** How hard a dispute looks, as hubs sort them; each tier has its own time for handling. */
export const complexityTiers = ['simple', 'complicated', 'major'] as const;
export type ComplexityTier = (typeof complexityTiers)[number];

/** What a tier rests on. */
export const complexityReasons = [
  'many-parties',
  'crowd',
  'very-large-sum',
  'several-parties',
  'large-sum',
  'expert-field',
  'alert',
] as const;
export type ComplexityReason = (typeof complexityReasons)[number];

export interface Complexity {
  readonly tier: ComplexityTier;
  readonly reasons: readonly ComplexityReason[];
  readonly basis: Basis;
}

/** Construction, medical harm, intellectual property, companies and insolvency. */
const EXPERT_FIELDS = ['120', '413', 'L1-05', 'L2-24', 'L2-27'];

/**
 * The tier of a dispute [policy.hub.tiers]: how many people, how much money, whether the field wants an
 * expert, and whether the screening raised an alert; the lines are the rule pack's. Without any of these
 * it is simple. The amount is in fen.
 */
export function complexityOf(
  of: {
    readonly partyCount: number;
    readonly amountFen: number | null;
    readonly causeCode: string;
  },
  { reasons: screened }: Suitability,
  lines: RulePack['complexity'],
): Complexity {
  const { partyCount, amountFen, causeCode } = of;
  const sum = amountFen ?? 0;
  const alerts = screened.filter(({ effect }) => effect === 'alert');
  const major: readonly (readonly [ComplexityReason, boolean])[] = [
    ['many-parties', partyCount >= lines.manyParties],
    ['crowd', alerts.some(({ rule }) => rule === 'mass-conflict-risk')],
    ['very-large-sum', sum >= lines.veryLargeFen],
  ];
  const complicated: readonly (readonly [ComplexityReason, boolean])[] = [
    ['several-parties', partyCount >= lines.severalParties],
    ['large-sum', sum >= lines.largeFen],
    ['expert-field', EXPERT_FIELDS.some((field) => isWithin(causeCode, field))],
    ['alert', alerts.length > 0],
  ];
  const holding = (list: typeof major) => list.filter(([, holds]) => holds).map(([id]) => id);
  const grave = holding(major);
  const harder = holding(complicated);
  const tier = grave.length > 0 ? 'major' : harder.length > 0 ? 'complicated' : 'simple';
  const reasons = tier === 'major' ? grave : harder;
  return { tier, reasons, basis: lines.basis };
}
