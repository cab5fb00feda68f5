import type { Basis } from '#domain/statutes/index';
import type { Instant } from '#domain/shared/instant';
import type { DecidedEvent } from './decide.ts';
import type { Dispute } from './dispute.ts';
import type { Event } from './event.ts';
import { evolve } from './evolve.ts';

/** A decision in the making: the events so far, and the dispute as it stands after them. */
export class Draft {
  readonly #decided: DecidedEvent[] = [];
  #dispute: Dispute | null;

  constructor(dispute: Dispute | null) {
    this.#dispute = dispute;
  }

  /** The dispute after the last event. Throws if nothing has been registered: a bug of the caller. */
  get dispute(): Dispute {
    if (this.#dispute === null) throw new Error('there is no dispute yet');
    return this.#dispute;
  }

  get decided(): readonly DecidedEvent[] {
    return this.#decided;
  }

  /** Adds one event with its legal time and the rule it rests on. */
  record(event: Event, at: Instant, basis: Basis | null): void {
    this.#dispute = evolve(this.#dispute, event);
    this.#decided.push({ event, at, basis });
  }
}
