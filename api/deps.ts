import type { Client } from '@temporalio/client';
import type { Redis } from 'ioredis';
import type { NotificationQueue } from '#notifications/queue';
import type { Config } from '#platform/config';
import type { Pool } from '#platform/database';
import type { Logger } from '#platform/log';
import type { Settlements } from '#api/commands/settlements';
import type { ChangeFeed } from '#api/changes/feed';
import type { Limits } from '#api/auth/limits';

/** What the routes work with; made once in main.ts, and by the tests that talk to real servers. */
export interface Deps {
  readonly config: Config;
  readonly pool: Pool;
  readonly redis: Redis;
  readonly temporal: Client;
  readonly log: Logger;
  readonly changes: ChangeFeed;
  readonly limits: Limits;
  readonly settlements: Settlements;
  /** Where messages are put in that are to go out once more. */
  readonly queue: NotificationQueue;
  /** How long a person waits for the answer to a command, in milliseconds; then it goes on without them. */
  readonly answerWithinMs: number;
}
