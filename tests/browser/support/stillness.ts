import type { Page } from 'playwright-core';

const LOOK_AGAIN_MS = 30;

/** Whether anything moves that will come to its end: what turns for ever, like a wheel that waits, does not. */
const MOVES = `document.getAnimations().some(({ playState, effect }) =>
  playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime))`;

/** Waits until the page stands still: nothing opens, folds or fades any more, twice in a row. */
export async function standsStill(page: Page): Promise<void> {
  for (let quietLooks = 0; quietLooks < 2;) {
    await page.waitForTimeout(LOOK_AGAIN_MS);
    quietLooks = (await page.evaluate(MOVES)) === true ? 0 : quietLooks + 1;
  }
}
