import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Api } from './http.ts';

const LOOK_EVERY_MS = 400;
/** After so long the newest mails are no longer enough, and this recipient's are asked for. */
const LOOK_CLOSER_MS = 8_000;
const PATIENCE_MS = 60_000;

const mails = z.object({
  items: z.array(z.object({ to: z.array(z.string()), text: z.string(), messageId: z.string() })),
});

/** The mails of the demonstration, read for everybody at once: one request serves all who wait. */
export class Postbox {
  readonly #api: Api;
  /** Texts by recipient, newest first. */
  readonly #kept = new Map<string, string[]>();
  readonly #seen = new Set<string>();
  #fetching: Promise<void> | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Waits for a mail to this address in which `find` finds something, and gives what it found in the
   * newest. Throws after a minute.
   */
  async waitFor(address: string, find: (text: string) => string | null): Promise<string> {
    const began = performance.now();
    let closer = began + LOOK_CLOSER_MS;
    for (;;) {
      for (const text of this.#kept.get(address) ?? []) {
        const found = find(text);
        if (found !== null) return found;
      }
      const now = performance.now();
      if (now - began > PATIENCE_MS) throw new Error('the mail did not come');
      if (now > closer) {
        closer = now + LOOK_CLOSER_MS;
        await this.#fetch(`?to=${encodeURIComponent(address)}`);
      } else {
        await this.#fetchNewest();
      }
    }
  }

  #fetchNewest(): Promise<void> {
    this.#fetching ??= this.#fetch('')
      .then(() => pause(LOOK_EVERY_MS))
      .finally(() => {
        this.#fetching = null;
      });
    return this.#fetching;
  }

  async #fetch(query: string): Promise<void> {
    const { body } = await this.#api.ask({ path: `/dev/mail${query}` });
    for (const { to, text, messageId } of mails.parse(body).items.toReversed()) {
      if (this.#seen.has(messageId)) continue;
      this.#seen.add(messageId);
      for (const address of to) this.#kept.set(address, [text, ...(this.#kept.get(address) ?? [])]);
    }
  }
}
