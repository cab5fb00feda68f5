import { takeReceipts } from '#activities/registry/receipts';
import type { RegistryConfig } from '#platform/config';
import type { Pool } from '#platform/database';
import type { Logger } from '#platform/log';
import { keepDoing, type Loop } from './loop.ts';

const POLL_MS = 1_000;

/** Looks for receipts in the registry's folder, once a second; a registry over HTTP needs no such look. */
export function startReceipts(deps: {
  readonly pool: Pool;
  readonly log: Logger;
  readonly registry: RegistryConfig;
  /** Real epoch milliseconds. */
  readonly now: () => number;
}): readonly Loop[] {
  const { registry, pool, log, now } = deps;
  if (registry.kind !== 'folder') return [];
  const { folder } = registry;
  return [
    keepDoing('receipts', POLL_MS, log, async () => {
      await takeReceipts({ pool, log, folder, now });
      return 'done';
    }),
  ];
}
