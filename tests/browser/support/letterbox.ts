import { PATIENCE_MS } from '#tests/support/patience';

const LOOK_AGAIN_MS = 100;

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Where the mail of the parties arrives, and what a party looks for in it. */
export class Letterbox {
  readonly #mails: () => Promise<readonly Mail[]>;

  /** `mails` gives everything that has arrived, oldest first. */
  constructor(mails: () => Promise<readonly Mail[]>) {
    this.#mails = mails;
  }

  /** How many mails have arrived so far. */
  async count(): Promise<number> {
    return (await this.#mails()).length;
  }

  /** The text of the latest mail to an address whose subject holds these words; waits for it. */
  async mail(to: string, subject: string, after = 0): Promise<string> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = (await this.#mails())
        .slice(after)
        .findLast((mail) => mail.to === to && mail.subject.includes(subject));
      if (found) return found.text;
      if (Date.now() > until) throw new Error(`no mail to ${to}: ${subject}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  /** The address in the latest mail of this kind. */
  async link(to: string, subject: string): Promise<string> {
    const [link] = /http:\S+\/p\/\S+/.exec(await this.mail(to, subject)) ?? [];
    if (link === undefined) throw new Error('a mail without a link');
    return link;
  }

  /** The code in a mail that came after so many others. */
  async code(to: string, after: number): Promise<string> {
    const code = /验证码是(\d{6})/.exec(await this.mail(to, '验证码', after))?.[1];
    if (code === undefined) throw new Error('a mail without a code');
    return code;
  }
}
