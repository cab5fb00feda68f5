import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import type { Instant } from '#domain/shared/instant';
import { createPool, type Pool } from '#platform/database';
import type { FaultSystem } from '#tests/faults/fault-system';
import { lodge, type Lodger } from '#tests/support/lodger';
import { until } from '#tests/support/patience';
import { wholeWeb } from './built-web.ts';
import { Desk, Form } from './desk.ts';
import { Letterbox } from './letterbox.ts';
import { openBrowser, Phone } from './phone.ts';

/** Two people whose names no other dispute of this run has, and where each gets mail. */
export interface People {
  readonly applicant: string;
  readonly respondent: string;
  readonly mail: { readonly applicant: string; readonly respondent: string };
}

const GIVEN = Array.from('安柏澄岱恩枫禾衡嘉景君恺岚黎明宁沛其容声棠唯希晓言怡予远泽昭知致');
const someOf = (characters: readonly string[]): string =>
  characters[randomInt(characters.length)] ?? '';
let pairs = 0;

export const newPeople = (): People => {
  pairs += 1;
  const given = `${someOf(GIVEN)}${GIVEN[pairs % GIVEN.length] ?? ''}`;
  return {
    applicant: `陆${given}`,
    respondent: `霍${given}`,
    mail: { applicant: `lu${pairs}@example.org`, respondent: `huo${pairs}@example.org` },
  };
};

const mailsShape = z.object({
  items: z.array(z.object({ to: z.array(z.string()), subject: z.string(), text: z.string() })),
});

/** The whole system with its built pages, and a browser for the people who work in it. */
export class DeskHall {
  readonly system: FaultSystem;
  readonly browser: Browser;
  readonly desks: Desk[] = [];
  readonly phones: Phone[] = [];
  readonly letters = new Letterbox(() => this.#mails());
  readonly pool: Pool;

  readonly #lodger: Lodger;

  private constructor(lodger: Lodger, browser: Browser) {
    this.#lodger = lodger;
    this.system = lodger.system;
    this.browser = browser;
    this.pool = createPool(this.system.run.databaseUrl, { size: 2 });
  }

  /** Opens one; with `stories` the disputes of the demonstration have happened in it. */
  static async open(name: string, ...told: readonly 'stories'[]): Promise<DeskHall> {
    await wholeWeb();
    const [lodger, browser] = await Promise.all([
      lodge(name, told.includes('stories')),
      openBrowser(),
    ]);
    return new DeskHall(lodger, browser);
  }

  get address(): string {
    return this.system.run.address;
  }

  /** Sets the court clock to a moment before anybody has signed in; on the pages it only goes forward. */
  async itIs(moment: Instant): Promise<void> {
    await this.pool.query(
      `update court_clock set offset_ms = $1 - floor(extract(epoch from clock_timestamp()) * 1000)`,
      [moment],
    );
  }

  /** Somebody signs in at a desk of their own. */
  async desk(login: string): Promise<Desk> {
    const desk = await Desk.open(this.browser, this.address, login);
    this.desks.push(desk);
    return desk;
  }

  /** Somebody takes a phone out. */
  async phone(): Promise<Phone> {
    const phone = await Phone.open(this.browser);
    this.phones.push(phone);
    return phone;
  }

  /** Waits until no message of the court is on its way any more, sent or not. */
  async messagesAreOut(): Promise<void> {
    await until('no message is on its way', async () => {
      const { rows } = await this.pool.query(
        `select 1 from notification_outbox where state in ('WAITING', 'QUEUED', 'SENDING') limit 1`,
      );
      return rows.length === 0;
    });
  }

  /** What the pages wrote as errors, and the hosts they asked that are not this one. */
  complaints(): readonly string[] {
    const { host } = new URL(this.address);
    return [...this.desks, ...this.phones].flatMap(({ errors, hosts }) => [
      ...errors,
      ...[...hosts].filter((each) => each !== host),
    ]);
  }

  /** Keeps a picture of every desk and phone, for a test that failed. */
  async keepPictures(): Promise<void> {
    const open = [...this.desks, ...this.phones].filter(({ page }) => !page.isClosed());
    for (const [index, one] of open.entries()) await one.keepPicture(`failed-${index}`);
  }

  /** The mails this system has sent, oldest first; the sink keeps them and delivers none. */
  async #mails() {
    const answer = await fetch(`${this.address}/dev/mail`);
    const { items } = mailsShape.parse(await answer.json());
    return items.toReversed().map(({ to: [to = ''], subject, text }) => ({ to, subject, text }));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.pool.end();
    await this.#lodger.leave();
  }
}

/** Fills in the intake form as a clerk does, and leaves it there. */
export const fillIntake = async (
  clerk: Desk,
  { applicant, respondent, mail }: People,
): Promise<void> => {
  await clerk.menu('收件登记');
  const form = new Form(clerk.page.locator('form'));
  await form.pick('案由', '民间借贷纠纷', 'mjjd');
  await form.text('标的额（元）', '12000');
  await form.text('请求事项', '偿还借款一万二千元。');
  await form.text('事实与理由', '双方于去年签订借条，到期未还。');
  const party = (number: number) =>
    new Form(clerk.page.locator('.ant-card').filter({ hasText: `当事人 ${number}` }));
  await party(1).text('姓名或者名称', applicant);
  await party(1).text('电话', '13800138000');
  await party(1).text('电子邮箱', mail.applicant);
  await party(2).text('姓名或者名称', respondent);
  await party(2).text('电子邮箱', mail.respondent);
};

/** Registers a dispute and opens its page. */
export const register = async (clerk: Desk, people: People): Promise<void> => {
  await fillIntake(clerk, people);
  await clerk.button('提交登记').click();
  await clerk.reads(/已登记，编号/);
  await clerk.page.getByRole('link', { name: '打开' }).click();
  await clerk.sees(new RegExp(people.applicant));
};

/** What a party says at the counter. */
export const says =
  (name: string, more: (form: Form) => Promise<void> = async () => {}) =>
  async (form: Form): Promise<void> => {
    await form.pick('当事人', name);
    await more(form);
    await form.radio('窗口当面');
  };
