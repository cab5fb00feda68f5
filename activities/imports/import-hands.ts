import { Context } from '@temporalio/activity';
import type { Redis } from 'ioredis';
import type { Pool } from '#platform/database';
import type { Logger } from '#platform/log';
import type { ImportHands } from '#workflows/import-batch';
import { announceProgress } from './announce-progress.ts';
import { importRows } from './import-rows.ts';

/** What the hands of bulk intake work with. */
export interface ImportHandsDeps {
  readonly pool: Pool;
  readonly redis: Redis;
  readonly log: Logger;
  readonly linkSecret: string;
}

/**
 * The hands of the imports' own queue (`importsQueue`), where also `importBatchWorkflow` runs, so that
 * a large table never stands in the way of a person.
 */
export function createImportHands({ redis, ...deps }: ImportHandsDeps): ImportHands {
  const { announce } = announceProgress(redis);
  return {
    importRows: (asked) =>
      importRows({ ...deps, announce, heartbeat: () => Context.current().heartbeat() }, asked),
  };
}
