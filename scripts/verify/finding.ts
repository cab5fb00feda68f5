/** Which part of the proof a finding belongs to. */
export const checks = [
  'chains',
  'roots',
  'projections',
  'evidence',
  'conservation',
  'outbox',
] as const;
export type Check = (typeof checks)[number];

/** One thing that is not as it should be: coded for machines, with what a person needs to find it. */
export interface Finding {
  readonly check: Check;
  readonly code:
    | 'event-missing'
    | 'event-altered'
    | 'payload-altered'
    | 'head-differs'
    | 'document-altered'
    | 'evidence-missing'
    | 'evidence-altered'
    | 'state-differs'
    | 'column-differs'
    | 'task-differs'
    | 'deadline-differs'
    | 'command-without-effect'
    | 'effect-without-command'
    | 'counter-differs'
    | 'balance-differs'
    | 'root-differs'
    | 'root-missing'
    | 'not-drained';
  readonly disputeId: string | null;
  readonly number: string | null;
  readonly seq: number | null;
  /** Which column, task, counter, day or outbox. */
  readonly detail: string | null;
}

/** What one check looked at, and what it found wrong. */
export interface Checked {
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** Makes a finding that concerns no single dispute. */
export const general = (check: Check, code: Finding['code'], detail: string): Finding => ({
  check,
  code,
  disputeId: null,
  number: null,
  seq: null,
  detail,
});
