import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandOverPackage } from '#activities/registry/registry';
import type { Receipt } from '#activities/registry/receipt';
import { parseInstant } from '#domain/shared/instant-text';
import { dateOf } from '#domain/shared/local-date';
import { PATIENCE_MS } from '#tests/support/patience';

const LOOK_AGAIN_MS = 100;

/** The registry's side of the folder through which papers and receipts go. */
export class RegistryFolder {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'registry');
  }

  /** The papers of a dispute, once they have been handed over. */
  async packageOf(disputeId: string): Promise<HandOverPackage> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = (await this.#packages()).find((each) => each.manifest.disputeId === disputeId);
      if (found !== undefined) return found;
      if (Date.now() > until) throw new Error('no papers were handed over');
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  /** Answers that the case has been registered. */
  async registers({ manifest }: HandOverPackage, caseNumber: string): Promise<void> {
    const preparedAt = parseInstant(manifest.preparedAt);
    if (preparedAt === null) throw new Error('papers without a moment');
    const receipt: Receipt = {
      format: 'suyuan-receipt-1',
      disputeId: manifest.disputeId,
      packageNumber: manifest.number,
      result: 'registered',
      caseNumber,
      procedure: 'summary',
      registeredOn: dateOf(preparedAt),
    };
    const inbox = join(this.#folder, 'inbox');
    await mkdir(inbox, { recursive: true });
    const path = join(inbox, `${manifest.number}.json`);
    await writeFile(path, JSON.stringify(receipt));
    await utimes(path, new Date(0), new Date(0));
  }

  async #packages(): Promise<readonly HandOverPackage[]> {
    const outbox = join(this.#folder, 'outbox');
    const names = await readdir(outbox).catch(() => []);
    const texts = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFile(join(outbox, name), 'utf8')),
    );
    return texts.map((text): HandOverPackage => JSON.parse(text));
  }
}
