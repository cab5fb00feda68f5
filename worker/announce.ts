import type { Redis } from 'ioredis';
import type { Change } from '#activities/index';
import { CHANGES_CHANNEL } from '#platform/changes-channel';

/** Nobody sees the difference, and Redis is written to once for all of a busy moment. */
const TOGETHER_MS = 25;

/**
 * Tells the open pages of a change: ids only, as well as can be. A page that misses one sees the change
 * when it asks next; nothing rests on it.
 */
export const announceIn = (redis: Pick<Redis, 'pipeline'>): ((change: Change) => void) => {
  let waiting: Change[] = [];
  const tell = (): void => {
    const pipeline = redis.pipeline();
    for (const change of waiting) pipeline.publish(CHANGES_CHANNEL, JSON.stringify(change));
    waiting = [];
    pipeline.exec().catch(() => undefined);
  };
  return (change) => {
    waiting.push(change);
    if (waiting.length === 1) setTimeout(tell, TOGETHER_MS);
  };
};
