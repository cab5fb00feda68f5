import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Command } from '#domain/dispute/command';
import { decide, type DecidedEvent, type Input } from '#domain/dispute/decide';
import type { Dispute } from '#domain/dispute/dispute';
import type { Refusal } from '#domain/refusals';
import type { Screening } from '#domain/routing/screening';
import type { Instant } from '#domain/shared/instant';
import type { Law, MediatorFacts } from '#domain/stages/table';
import type { Basis } from '#domain/statutes/index';
import { giverOf } from './stand-ins.ts';
import { waysOut, type WayOut } from './ways-out.ts';

/** Stands for the hash of every text that exists only in the question. */
export const hypotheticalHash = '0'.repeat(64);

/** Longer than the longest period there is, and short enough that its clocks are soon played through. */
const HORIZON_MS = 3 * 366 * 86_400_000;

/** Something that might happen, at a moment of the court clock. */
export type Hypothesis =
  | {
      readonly kind: 'command';
      readonly at: Instant;
      readonly command: Command;
      /** What the roll says of the mediator a command names; null when it names none or a stranger. */
      readonly mediator: MediatorFacts | null;
      /** What the screening says, where the command decides on mediation. */
      readonly screening?: Screening | null;
    }
  | { readonly kind: 'time'; readonly to: Instant };

/** A period that would run out on the way. */
export interface Breach {
  readonly key: DeadlineKey;
  readonly instance: number;
  readonly at: Instant;
  readonly basis: Basis | null;
}

/** Why it would not come so far: the first input that would not happen, and the reason. */
export type Stop =
  | { readonly input: number; readonly refusal: Refusal }
  | {
      readonly input: number;
      readonly refusal: null;
      readonly because: 'before-the-last' | 'too-far-ahead';
    };

/** What would become of a dispute. */
export interface Prospect {
  readonly dispute: Dispute;
  /** The moment at which it would stand so. */
  readonly at: Instant;
  /** What would happen, input by input, up to the one that would not. */
  readonly steps: readonly (readonly DecidedEvent[])[];
  readonly breaches: readonly Breach[];
  readonly stop: Stop | null;
  readonly waysOut: readonly WayOut[];
}

/**
 * Lets inputs happen to a dispute in thought, one after the other, by the tables that decide in earnest.
 * Before each of them time passes, so that what falls due on the way falls due. It ends with the first
 * input that would be refused, that lies before the one before it, or more than three years ahead. Commands are given by whoever
 * they belong to. Nothing is written: the dispute handed in is left as it is.
 */
export function whatIf(
  dispute: Dispute,
  now: Instant,
  hypotheses: readonly Hypothesis[],
  law: Law,
): Prospect {
  const course = new Course(dispute, now, law);
  let stop: Stop | null = null;
  for (const [input, hypothesis] of hypotheses.entries()) {
    stop = course.take(input, hypothesis);
    if (stop !== null) break;
  }
  const { state, at, steps } = course;
  const breaches = steps.flat().flatMap(breach);
  return { dispute: state, at, steps, breaches, stop, waysOut: waysOut(state, at, law) };
}

/** A dispute on its way through what might happen. */
class Course {
  readonly #law: Law;
  readonly #horizon: number;
  readonly steps: DecidedEvent[][] = [];
  state: Dispute;
  at: Instant;

  constructor(state: Dispute, at: Instant, law: Law) {
    this.state = state;
    this.at = at;
    this.#law = law;
    this.#horizon = at + HORIZON_MS;
  }

  /** Lets one input happen, after the time up to it; says why it does not, or null. */
  take(input: number, hypothesis: Hypothesis): Stop | null {
    const then = hypothesis.kind === 'time' ? hypothesis.to : hypothesis.at;
    if (then < this.at) return { input, refusal: null, because: 'before-the-last' };
    if (then > this.#horizon) return { input, refusal: null, because: 'too-far-ahead' };
    this.at = then;
    const events: DecidedEvent[] = [];
    this.steps.push(events);
    const refusal =
      this.#decide({ kind: 'due', at: then }, events) ??
      (hypothesis.kind === 'time' ? null : this.#decide(inputOf(this.state, hypothesis), events));
    return refusal === null ? null : { input, refusal };
  }

  #decide(input: Input, events: DecidedEvent[]): Refusal | null {
    const decision = decide(this.state, input, this.#law);
    if (decision.kind === 'refused') return decision.refusal;
    events.push(...decision.events);
    this.state = decision.dispute;
    return null;
  }
}

const inputOf = (
  dispute: Dispute,
  { at, command, mediator, screening = null }: Extract<Hypothesis, { readonly kind: 'command' }>,
): Input => ({
  kind: 'command',
  at,
  command,
  person: giverOf(dispute, command),
  facts: { mediator, documentHash: hypotheticalHash, screening },
});

const breach = ({ event, at, basis }: DecidedEvent): readonly Breach[] =>
  event.kind === 'deadline-ended' && event.ending === 'lapsed'
    ? [{ key: event.key, instance: event.instance, at, basis }]
    : [];
