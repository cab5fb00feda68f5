import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** Between two rings for the same moment, in case the clocks of two servers differ a little. */
const PAUSE_MS = 5_000;

/** One alarm clock, for one moment at a time. It only wakes; Postgres says whether anything is due. */
export class Alarm {
  readonly #ring: () => void;
  #armedFor: number | null = null;
  #rungFor: number | null = null;
  #scope: CancellationScope | null = null;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** Sets the alarm to a moment of real time, or to none; does nothing when it is set so already. */
  set(ringAt: number | null): void {
    if (ringAt === this.#armedFor) return;
    this.#scope?.cancel();
    this.#scope = null;
    this.#armedFor = ringAt;
    if (ringAt === null) return;
    const scope = new CancellationScope();
    this.#scope = scope;
    void scope.run(() => this.#wait(ringAt)).catch(ignoreCancellation);
  }

  async #wait(ringAt: number): Promise<void> {
    const pause = ringAt === this.#rungFor ? PAUSE_MS : 1;
    await sleep(Math.max(ringAt - Date.now(), pause));
    this.#armedFor = null;
    this.#scope = null;
    this.#rungFor = ringAt;
    this.#ring();
  }
}

function ignoreCancellation(error: unknown): void {
  if (!isCancellation(error)) throw error;
}
