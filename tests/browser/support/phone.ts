import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { z } from 'zod';
import { PATIENCE_MS } from '#tests/support/patience';
import { findChromium } from './find-chromium.ts';
import { standsStill } from './stillness.ts';

const SCREENSHOTS = '.data/screenshots';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const violationsShape = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
);

/** A browser without a window that asks no other host for anything. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--lang=zh-CN',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** One person's phone: a browser of its own, whose console and network are listened to. */
export class Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors the page wrote; lines about answers of the network apart. */
  readonly errors: string[] = [];
  readonly hosts = new Set<string>();

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('console', (message) => {
      const isNetwork = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isNetwork) this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http')) this.hosts.add(host);
    });
  }

  static async open(browser: Browser): Promise<Phone> {
    const context = await browser.newContext({
      viewport: PHONE,
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Phone(context, await context.newPage());
  }

  /** Taps the button with this name. */
  async tap(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  /** Ticks every line of the text to be signed, once it is there. */
  async readEveryLine(): Promise<void> {
    const lines = this.page.getByLabel(/^看过了/);
    await lines.first().waitFor();
    for (const line of await lines.all()) await line.check();
  }

  /** What the screen says. */
  text(): Promise<string> {
    return this.page.innerText('main');
  }

  /** Waits until the screen with this heading is there. */
  async sees(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** Keeps a picture of the whole page, on a screen as long as it, so that nothing covers anything. */
  async keepPicture(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const size = this.page.viewportSize() ?? PHONE;
    const height = Number(await this.page.evaluate('document.documentElement.scrollHeight'));
    await this.page.setViewportSize({ ...size, height: Math.max(size.height, height) });
    await this.page.screenshot({ path: join(SCREENSHOTS, `party-${name}.png`) });
    await this.page.setViewportSize(size);
  }

  /**
   * Keeps a picture of the whole screen; throws when it breaks WCAG A or AA, or scrolls sideways, here or
   * on the screen of a desk.
   */
  async look(name: string): Promise<void> {
    await this.keepPicture(name);
    await this.#check(name);
    const size = this.page.viewportSize() ?? PHONE;
    await this.page.setViewportSize(DESK);
    await this.#check(`${name} at a desk`);
    await this.page.setViewportSize(size);
  }

  async #check(name: string): Promise<void> {
    await standsStill(this.page);
    const isWide = await this.page.evaluate('document.documentElement.scrollWidth > innerWidth');
    if (isWide === true) throw new Error(`${name} scrolls sideways`);
    await this.page.evaluate(axeSource);
    const found: unknown = await this.page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
         .then(({ violations }) => JSON.parse(JSON.stringify(violations)))`,
    );
    const violations = violationsShape.parse(found);
    if (violations.length > 0) throw new Error(`${name}: ${JSON.stringify(violations, null, 2)}`);
  }

  /** Throws when the page wrote an error, or asked anything of a host that is not this one. */
  checkQuiet(address: string): void {
    const others = [...this.hosts].filter((host) => host !== new URL(address).host);
    if (this.errors.length > 0 || others.length > 0)
      throw new Error(`the page was not quiet: ${[...this.errors, ...others].join('\n')}`);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
