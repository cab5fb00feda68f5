import { z } from 'zod';
import { codeInMail } from '#i18n/zh-CN/drive';
import { Refused, type Answered, type Api, type Asked } from './http.ts';
import type { Postbox } from './postbox.ts';

const opened = z.object({ token: z.string(), purpose: z.enum(['act', 'follow']) });

const linkInMail = (text: string): string | null => /\/p\/([\w-]{20,})/.exec(text)?.[1] ?? null;

/** A party with a telephone: opens the link in its mail with the code sent to it, once. */
export class PartyDoor {
  readonly #api: Api;
  readonly #postbox: Postbox;
  readonly #email: string;
  #session: Promise<string | null> | null = null;

  constructor(api: Api, postbox: Postbox, email: string) {
    this.#api = api;
    this.#postbox = postbox;
    this.#email = email;
  }

  /**
   * Whether the link opens. It does not when too many others are at the door just now (the api counts
   * them by address, and all parties of a drive have one): then the party goes to the counter. Throws
   * when a mail does not come or the link is not what it should be.
   */
  async opens(): Promise<boolean> {
    this.#session ??= this.#open().catch(noneWhenCrowded);
    return (await this.#session) !== null;
  }

  /** Asks as this party, whose door is open. Throws what `Api.ask` throws. */
  async ask(asked: Omit<Asked, 'token'>): Promise<Answered> {
    return this.#api.ask({ ...asked, token: await this.#session });
  }

  async #open(): Promise<string> {
    const link = await this.#postbox.waitFor(this.#email, linkInMail);
    const door = `/api/party/${link}`;
    await this.#api.ask({ path: `${door}/code`, body: {}, isImpatient: true });
    const code = await this.#postbox.waitFor(this.#email, codeInMail);
    const asked = { path: `${door}/session`, body: { code }, isImpatient: true };
    const { token, purpose } = opened.parse((await this.#api.ask(asked)).body);
    if (purpose !== 'act') throw new Error('the link in the mail is only for following');
    return token;
  }
}

const noneWhenCrowded = (error: unknown): null => {
  if (error instanceof Refused && error.status === 429) return null;
  throw error;
};
