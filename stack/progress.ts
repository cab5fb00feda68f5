const LABEL_WIDTH = 10;
const REPEAT_ON_TERMINAL_MS = 250;
const REPEAT_IN_LOG_MS = 5_000;

/** Where progress is written: a terminal rewrites its last line, a log gets a line now and then. */
export interface ProgressOutput {
  readonly isTerminal: boolean;
  readonly width: number;
  write(text: string): void;
}

/**
 * One thing under way: `note` says where it stands, `done` what came of it, `failed` ends it
 * without a word (after `done` it does nothing).
 */
export interface Step {
  note(text: string): void;
  done(text: string): void;
  failed(): void;
}

interface ActiveStep {
  readonly name: string;
  readonly began: number;
  state: string;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Tells what the stack is doing: one line per finished step with the seconds it took, and a sign
 * of life for whatever is not finished. Several steps may be under way at once.
 */
export class Progress {
  readonly #output: ProgressOutput;
  readonly #now: () => number;
  readonly #active = new Set<ActiveStep>();
  #timer: NodeJS.Timeout | undefined;
  #lineIsOpen = false;

  constructor(output: ProgressOutput, now: () => number = () => performance.now()) {
    this.#output = output;
    this.#now = now;
  }

  /** Begins a step; its name is the first word of its lines. */
  step(name: string): Step {
    const step: ActiveStep = { name, began: this.#now(), state: 'starting' };
    this.#active.add(step);
    this.#timer ??= setInterval(() => this.tick(), this.#interval).unref();
    return {
      note: (text) => {
        step.state = text;
      },
      done: (text) => {
        this.#end(step);
        this.line(`${name.padEnd(LABEL_WIDTH)} ${text} (${seconds(this.#now() - step.began)})`);
      },
      failed: () => this.#end(step),
    };
  }

  /** Writes one finished line above whatever is under way. */
  line(text: string): void {
    this.#closeOpenLine();
    this.#output.write(`${text}\n`);
  }

  /** Shows what is under way; called by a timer while there is any. */
  tick(): void {
    if (this.#active.size === 0) return;
    const states = [...this.#active].map(
      (step) => `${step.name}: ${step.state} ${seconds(this.#now() - step.began)}`,
    );
    if (!this.#output.isTerminal) {
      this.#output.write(`  ... ${states.join(' | ')}\n`);
      return;
    }
    this.#closeOpenLine();
    this.#output.write(`  ... ${states.join(' | ')}`.slice(0, this.#output.width - 1));
    this.#lineIsOpen = true;
  }

  get #interval(): number {
    return this.#output.isTerminal ? REPEAT_ON_TERMINAL_MS : REPEAT_IN_LOG_MS;
  }

  #end(step: ActiveStep): void {
    this.#active.delete(step);
    if (this.#active.size > 0) return;
    this.#closeOpenLine();
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #closeOpenLine(): void {
    if (!this.#lineIsOpen) return;
    this.#output.write('\r\u001b[2K');
    this.#lineIsOpen = false;
  }
}

/** Progress on the standard output of this process. */
export const terminalProgress = (): Progress =>
  new Progress({
    isTerminal: process.stdout.isTTY === true,
    width: process.stdout.columns ?? 120,
    write: (text) => void process.stdout.write(text),
  });

/** Progress nobody sees, for tests and for tools that speak JSON. */
export const silentProgress = (): Progress =>
  new Progress({ isTerminal: false, width: 0, write: () => undefined });
