import { driveSays } from '#i18n/zh-CN/drive';
import type { Hand } from './driven-dispute.ts';
import type { AwaitedPeriod } from './ways/index.ts';

const REDRAW_MS = 250;
const LINE_EVERY_MS = 5_000;
const BAR_WIDTH = 30;

/** A bar on a terminal, a line every five seconds in a log; always on standard error. */
export class DriveProgress {
  readonly #total: number;
  readonly #began = performance.now();
  readonly #isTerminal = process.stderr.isTTY === true;
  readonly #timer: NodeJS.Timeout;
  #done = 0;
  readonly #acts = { staff: 0, link: 0, counter: 0 };
  #phase: 'now' | AwaitedPeriod = 'now';

  constructor(total: number) {
    this.#total = total;
    const every = this.#isTerminal ? REDRAW_MS : LINE_EVERY_MS;
    this.#timer = setInterval(() => this.#draw(), every);
  }

  /** The acts so far, by whose hand. */
  get acts(): { readonly [H in Hand]: number } {
    return this.#acts;
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }

  phase(name: 'now' | AwaitedPeriod): void {
    this.#phase = name;
  }

  done(): void {
    this.#done += 1;
  }

  act(by: Hand): void {
    this.#acts[by] += 1;
  }

  end(): void {
    clearInterval(this.#timer);
    this.#draw();
    if (this.#isTerminal) process.stderr.write('\n');
  }

  #draw(): void {
    const filled = Math.round((this.#done / Math.max(1, this.#total)) * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const seconds = Math.round(this.seconds);
    const { staff, link, counter } = this.#acts;
    const acts = staff + link + counter;
    const says = driveSays.working(this.#done, this.#total, acts, seconds);
    const text = `${bar} ${says} ${driveSays.phases[this.#phase]}`;
    process.stderr.write(this.#isTerminal ? `\r${text}\u001b[K` : `${text}\n`);
  }
}
