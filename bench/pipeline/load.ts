import { COMMANDS } from '#bench/raw/shape';
import type { OpenDispute, Side } from './side.ts';
import { between, processorTimes, type Measured, type ProcessorTimes } from './server-times.ts';

/** What one side did in one slice of time. */
export interface Slice {
  readonly commands: number;
  readonly disputesPerSecond: number;
  /** What each Update took, in ms. */
  readonly updateMs: readonly number[];
  /** What each command took from its row to its settlement, in ms. */
  readonly commandMs: readonly number[];
  /** Processor seconds for each dispute. */
  readonly perDispute: ProcessorTimes;
}

interface Counted {
  readonly updateMs: number[];
  readonly commandMs: number[];
}

/** One client: submits the commands of one dispute after the other, and pauses where a slice ends. */
class Driver {
  readonly #side: Side;
  #dispute: OpenDispute | null = null;
  #no = 1;

  constructor(side: Side) {
    this.#side = side;
  }

  async run(until: number, counted: Counted): Promise<void> {
    while (performance.now() < until) {
      this.#dispute ??= await this.#side.open();
      const began = performance.now();
      counted.updateMs.push(await this.#dispute.submit(this.#no));
      counted.commandMs.push(performance.now() - began);
      this.#no = this.#no === COMMANDS ? 1 : this.#no + 1;
      if (this.#no === 1) this.#dispute = null;
    }
  }
}

/** So many clients on one side. They go on in the next slice where they paused. */
export class Load {
  readonly #drivers: readonly Driver[];
  readonly #measured: Measured;

  constructor(side: Side, concurrency: number, measured: Measured) {
    this.#drivers = Array.from({ length: concurrency }, () => new Driver(side));
    this.#measured = measured;
  }

  /** Works for so many milliseconds, and as long as it takes to end what has begun. */
  async slice(ms: number): Promise<Slice> {
    const counted: Counted = { updateMs: [], commandMs: [] };
    const before = processorTimes(this.#measured);
    const began = performance.now();
    await Promise.all(this.#drivers.map((driver) => driver.run(began + ms, counted)));
    const seconds = (performance.now() - began) / 1000;
    const used = between(before, processorTimes(this.#measured));
    const commands = counted.updateMs.length;
    const disputes = commands / COMMANDS;
    return {
      commands,
      disputesPerSecond: disputes / seconds,
      ...counted,
      perDispute: {
        worker: used.worker / disputes,
        temporal: used.temporal / disputes,
        postgres: used.postgres / disputes,
        client: used.client / disputes,
      },
    };
  }
}
