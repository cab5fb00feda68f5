import type { Pool } from '#platform/database';
import { errorFields, type Logger } from '#platform/log';
import { settleCommands } from '#platform/settle-commands';

const TOGETHER_MS = 100;

/**
 * Marks commands whose answer has come back from their workflow: those of a tenth of a second in one
 * statement, so that nobody's answer waits for it. What is lost on the way, because Postgres is away or
 * the process ends, the relay submits again and marks itself; the answer is the same.
 */
export class Settlements {
  readonly #pool: Pool;
  readonly #log: Logger;
  #answered: string[] = [];
  #timer: NodeJS.Timeout | null = null;

  constructor(pool: Pool, log: Logger) {
    this.#pool = pool;
    this.#log = log;
  }

  /** Takes note that the workflow has answered this command. */
  note(commandId: string): void {
    this.#answered.push(commandId);
    this.#timer ??= setTimeout(() => void this.write(), TOGETHER_MS);
  }

  /** Writes down at once what has been noted; called before the process ends. */
  async write(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const ids = this.#answered;
    this.#answered = [];
    if (ids.length === 0) return;
    try {
      await settleCommands(this.#pool, ids);
    } catch (error) {
      this.#log.warn({ count: ids.length, ...errorFields(error) }, 'settled by the relay instead');
    }
  }
}
