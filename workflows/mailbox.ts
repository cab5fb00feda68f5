import { CancellationScope } from '@temporalio/workflow';
import type { Answer, Input } from './messages.ts';

/** An input, and whom to tell what became of it. */
export interface Letter {
  readonly input: Input;
  readonly answered?: (answer: Answer) => void;
}

/**
 * What has come in for a dispute and was not taken yet, soonest first. Whoever waits for a letter is
 * woken by it, and not by a condition looked at again after every change: for each that comes true the
 * engine enters the workflow once more, and a command has two (docs/adr/0015).
 */
export class Mailbox {
  readonly #letters: Letter[] = [];
  #waiting: { readonly wake: () => void; readonly fail: (error: unknown) => void } | null = null;

  constructor() {
    CancellationScope.current().cancelRequested.catch((error: unknown) => {
      this.#waiting?.fail(error);
    });
  }

  get isEmpty(): boolean {
    return this.#letters.length === 0;
  }

  put(letter: Letter): void {
    this.#letters.push(letter);
    this.#waiting?.wake();
    this.#waiting = null;
  }

  take(): Letter | undefined {
    return this.#letters.shift();
  }

  /** Resolves when a letter is there; rejects when the workflow is cancelled first. For one who waits. */
  filled(): Promise<void> {
    return new Promise((wake, fail) => {
      if (this.isEmpty) this.#waiting = { wake, fail };
      else wake();
    });
  }
}
