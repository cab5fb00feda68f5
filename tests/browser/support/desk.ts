import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { demoPeople } from '#prisma/seed/people';
import { PATIENCE_MS } from '#tests/support/patience';
import { standsStill } from './stillness.ts';

const SCREENSHOTS = '.data/screenshots';
const DESK = { width: 1366, height: 768 };
const SMALL = { width: 960, height: 600 };
const PHONE = { width: 390, height: 844 };
const FOLDS_WITHIN_MS = 3_000;
const violationsShape = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ html: z.string() })),
  }),
);

/** Fills in the form of one act; given the form, not the page around it. */
export type Fill = (form: Form) => Promise<void>;

/** A form as a person fills it in: by the names that stand beside its fields. */
export class Form {
  readonly place: Locator;

  constructor(place: Locator) {
    this.place = place;
  }

  async text(label: string, value: string): Promise<void> {
    await this.place.getByLabel(label, { exact: true }).fill(value);
  }

  /** Picks from a list that folds down. */
  async pick(label: string, choice: string, typed?: string): Promise<void> {
    const box = this.place.getByRole('combobox', { name: label, exact: true });
    await box.click();
    if (typed !== undefined) await box.pressSequentially(typed);
    const list = await box.getAttribute('aria-controls');
    const folded = this.place.page().locator('.ant-select-dropdown', {
      has: this.place.page().locator(`[id="${list}"]`),
    });
    await folded.locator('.ant-select-item-option').filter({ hasText: choice }).first().click();
    // A list that was still unfolding may swallow the first click.
    const isFolded = folded.waitFor({ state: 'hidden', timeout: FOLDS_WITHIN_MS });
    if (
      await isFolded.then(
        () => true,
        () => false,
      )
    )
      return;
    await folded.locator('.ant-select-item-option').filter({ hasText: choice }).first().click();
    await folded.waitFor({ state: 'hidden' });
  }

  async radio(choice: string): Promise<void> {
    await this.place.getByRole('radio', { name: choice, exact: true }).check();
  }

  async tick(choice: string | RegExp): Promise<void> {
    await this.place.getByRole('checkbox', { name: choice }).check();
  }

  /** Types a day, or a day and a time, into a date field. */
  async day(label: string, value: string): Promise<void> {
    const field = this.place.getByLabel(label, { exact: true });
    await field.click();
    await field.fill(value);
    await field.press('Tab');
  }
}

/** One person at work: a browser of its own, whose console and network are listened to. */
export class Desk {
  readonly page: Page;
  /** Errors the page wrote; refusals and outages of the network apart. */
  readonly errors: string[] = [];
  readonly hosts = new Set<string>();
  /** How often a page was loaded as a whole. */
  loads = 0;
  readonly #context: BrowserContext;
  readonly #address: string;

  private constructor(context: BrowserContext, page: Page, address: string) {
    this.#context = context;
    this.page = page;
    this.#address = address;
    page.on('console', (message) => {
      const isNetwork = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isNetwork) this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('load', () => (this.loads += 1));
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http')) this.hosts.add(host);
    });
  }

  /** Opens a browser window of 1366 by 768, and signs this demonstration person in. */
  static async open(browser: Browser, address: string, login: string): Promise<Desk> {
    const context = await browser.newContext({
      viewport: DESK,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const desk = new Desk(context, await context.newPage(), address);
    await desk.page.goto(address);
    await desk.signIn(login);
    return desk;
  }

  async signIn(login: string): Promise<void> {
    const password = demoPeople.find((person) => person.login === login)?.password ?? '';
    await this.page.getByLabel('用户名').fill(login);
    await this.page.getByLabel('密码').fill(password);
    await this.button('登录').click();
    await this.page.getByRole('navigation').waitFor();
  }

  /** Another tab of the same browser, at the same page. */
  async anotherTab(): Promise<Page> {
    const tab = await this.#context.newPage();
    await tab.goto(this.page.url());
    return tab;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Goes to a page by its place in the menu. */
  async menu(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name }).click();
    await this.sees(name);
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(`${this.#address}${path}`);
  }

  /** Waits until a page with this heading is there. */
  async sees(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** What the field of this name holds. */
  value(label: string): Promise<string> {
    return this.page.getByLabel(label, { exact: true }).inputValue();
  }

  /** Waits until this text stands somewhere on the page, and gives what stands there. */
  async reads(text: string | RegExp): Promise<string> {
    const place = this.page.getByText(text).first();
    await place.waitFor();
    return place.innerText();
  }

  /** Does one act of the open dispute: its button, its form, and the word that it was done. */
  async act(name: string, fill: Fill = async () => {}): Promise<void> {
    await this.button(name).first().click();
    const drawer = this.page.getByRole('dialog', { name });
    await fill(new Form(drawer));
    await drawer.getByRole('button', { name, exact: true }).click();
    await this.#isDone(name);
    await drawer.waitFor({ state: 'hidden' });
  }

  /** Does one act in the mediator's room, where its form stands in its place. */
  async actInRoom(name: string, fill: Fill = async () => {}): Promise<void> {
    const head = this.page.locator('.ant-collapse-header').filter({ hasText: name });
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
    const panel = this.page.locator('.ant-collapse-item').filter({ has: head });
    await fill(new Form(panel));
    await panel.locator('button[type=submit]').click();
    await this.#isDone(name);
  }

  /** Waits for the word that it was done, and marks it as read, so that the next one is a new one. */
  async #isDone(name: string): Promise<void> {
    const word = this.page.locator(`.ant-message :not([data-read])`, {
      hasText: new RegExp(`^${name}：已办理。$`),
    });
    await word.first().waitFor();
    await this.page.evaluate(
      `document
         .querySelectorAll('.ant-message *')
         .forEach((each) => each.setAttribute('data-read', ''))`,
    );
  }

  async keepPicture(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `staff-${name}.png`) });
  }

  /** Keeps a picture for the README: of a smaller window, with this part of the page in sight. */
  async keepSmallPicture(name: string, part: Locator): Promise<void> {
    await this.page.setViewportSize(SMALL);
    // Coming from the top, what was out of sight comes to the middle.
    await this.page.evaluate('scrollTo(0, 0)');
    await part.scrollIntoViewIfNeeded();
    await this.keepPicture(name);
    await this.page.setViewportSize(DESK);
  }

  /**
   * Keeps a picture of the screen, and gives every place where it breaks WCAG A or AA. Waits first until
   * what opens and folds stands still.
   */
  async look(name: string): Promise<readonly string[]> {
    await standsStill(this.page);
    await this.keepPicture(name);
    await this.page.evaluate(axe.source);
    const found: unknown = await this.page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
         .then(({ violations }) => JSON.parse(JSON.stringify(violations)))`,
    );
    return violationsShape
      .parse(found)
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  /** Looks at the page on the screen of a desk and on that of a phone; gives what is wrong on either. */
  async lookBothWays(name: string): Promise<readonly string[]> {
    await this.page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
    const found = [...(await this.look(name))];
    await this.page.setViewportSize(PHONE);
    found.push(...(await this.look(`${name}-phone`)));
    const isWide = await this.page.evaluate('document.documentElement.scrollWidth > innerWidth');
    if (isWide === true) found.push(`${name} scrolls sideways on a phone`);
    await this.page.setViewportSize(DESK);
    return found;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
