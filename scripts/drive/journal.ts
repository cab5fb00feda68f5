import type { End } from '#domain/dispute/words';
import type { DrivenDispute } from './driven-dispute.ts';
import { plannedEnd, type Plan } from './plans.ts';

/** What became of one planned dispute. */
export interface Entry {
  readonly no: number;
  readonly plan: Plan;
  readonly planned: End;
  /** Null when it was not even registered. */
  dispute: DrivenDispute | null;
  /** The end it was seen to reach; null while it is open. */
  reached: string | null;
  /** Where it stood when it was last looked at. */
  place: string;
  /** Why it could not go on; null when nothing went wrong. */
  reason: string | null;
}

/** A new page of the journal. */
export const entryFor = (no: number, plan: Plan): Entry => ({
  no,
  plan,
  planned: plannedEnd(plan),
  dispute: null,
  reached: null,
  place: '',
  reason: null,
});

/** Whether the dispute ended as planned. */
export const isAsPlanned = ({ planned, reached }: Entry): boolean => planned === reached;

/** How a dispute is named to a person. */
export const nameOf = ({ no, dispute }: Entry): string => dispute?.registered.number ?? `#${no}`;
