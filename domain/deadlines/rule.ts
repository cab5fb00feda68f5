import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { StageId } from '#domain/dispute/words';
import type { LocalDate } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';
import type { Basis } from '#domain/statutes/index';
import type { Period, PeriodKey } from '#domain/tracks/rule-pack';
import type { DeadlineKey } from './deadline-key.ts';
import type { Exclusion, Extension } from './explanation.ts';

/**
 * A deadline as a rule: while what holds true it runs, how long it is, and what its lapse brings. The
 * engine opens it when the condition begins to hold, and ends it when the condition ceases, so no
 * step of the procedure can forget a clock (docs/adr/0013).
 */
export interface DeadlineRule {
  /** Which instances run now: `[0]` or none; for instalments and orders, their numbers. */
  readonly runs: (dispute: Dispute) => readonly number[];
  /** Whether each new visit of a status starts it anew, or one clock runs through several. */
  readonly span: 'visit' | 'through';
  readonly ends: (dispute: Dispute, law: Law, instance: number) => Period | PeriodFrom | NamedDay;
  /** Extensions signed so far; where they have grown, the end moves. */
  readonly extensions?: (dispute: Dispute) => readonly Extension[];
  /** Days that do not count; where they have grown, the end moves. */
  readonly exclusions?: (dispute: Dispute) => readonly Exclusion[];
  /** Whether the clock stands still now: nothing of it comes due until it runs again. */
  readonly isPaused?: (dispute: Dispute) => boolean;
  /** Calendar days before the end on which to remind [policy.reminders]. */
  readonly reminders: readonly number[];
  readonly onLapse: (dispute: Dispute, instance: number) => readonly Event[];
}

/** A period that runs from a day of its own, not from the moment its condition began to hold. */
export interface PeriodFrom extends Period {
  readonly from: LocalDate;
}

/** A day that somebody named, such as the day of a payment; it does not roll. */
export interface NamedDay {
  readonly on: LocalDate;
  readonly basis: Basis;
}

/** The rules of these deadlines. */
export type Rules<K extends DeadlineKey> = { readonly [D in K]: DeadlineRule };

/** One clock while a condition holds, none otherwise. */
export const once = (condition: boolean): readonly number[] => (condition ? [0] : []);
/** Whether a dispute is in one of these stages. */
export const inStage = ({ stage }: Dispute, ...stages: readonly StageId[]) =>
  stages.includes(stage);
/** The period as the pack has it. */
export const fromPack =
  (key: PeriodKey) =>
  (_: Dispute, { pack }: Law): Period =>
    pack.periods[key];
/** A clock on the court itself: its lapse changes nothing for the parties and goes to a supervisor. */
export const alarm =
  (key: DeadlineKey) =>
  (_: Dispute, instance: number): readonly Event[] => [
    { kind: 'overdue-escalated', key, instance },
  ];
/** Whether a clock has not yet run out while the present status lasted. */
export const hasNotLapsed = ({ lapsed }: Dispute, key: DeadlineKey) => !lapsed.includes(key);
/** Whether a mediator has the dispute, at the court or among lawyers. */
export const isMediation = (dispute: Dispute) =>
  inStage(dispute, 'court-mediation', 'lawyer-mediation');
/** Whether a dispute stands at one place of the procedure. */
export const at =
  (stage: StageId, status: string) =>
  (dispute: Dispute): boolean =>
    dispute.stage === stage && dispute.status === status;

/** An agreement binds while a suit beside it, or for its sake, is being registered. */
export const isFiledBeside = ({ stage, filingPurpose }: Dispute): boolean =>
  stage === 'filing' &&
  (filingPurpose === 'register-rest' || filingPurpose === 'register-for-statement');

/** A partial agreement binds, and the other claims are on their way to the registry. */
export const isRestBeingFiled = ({ stage, filingPurpose }: Dispute): boolean =>
  stage === 'filing' && filingPurpose === 'register-rest';

/** The day an instance names; a rule that runs for an instance that does not exist is a bug. */
export function named(day: LocalDate | undefined): LocalDate {
  if (day === undefined) throw new Error('a deadline runs for something that does not exist');
  return day;
}
