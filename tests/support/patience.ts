/**
 * How long a test waits for what has to come, in milliseconds. Where it comes at once, nothing is waited;
 * a machine that is busy with something else is not held against it.
 */
export const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 50;

/** Waits until something is so; throws what it waited for when patience has run out. */
export async function until(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  everyMs: number = LOOK_AGAIN_MS,
): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`not yet: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
