import { CHANGES_CHANNEL } from '#platform/changes-channel';
import type { Redis } from 'ioredis';
import type { ImportProgress } from './import-rows.ts';

const PAUSE_MS = 250;

/**
 * Publishes the progress of imports for the open pages, at most four times a second; what comes in
 * between is held back and its latest told when the pause is over, so that the last state is always
 * told. Best effort: a page that misses one asks again.
 */
export const announceProgress = (redis: Pick<Redis, 'publish'>) => {
  let held: ImportProgress | null = null;
  let pause: NodeJS.Timeout | null = null;
  const tell = (progress: ImportProgress): void => {
    redis.publish(CHANGES_CHANNEL, JSON.stringify(progress)).catch(() => undefined);
  };
  const flush = (): void => {
    pause = null;
    if (held === null) return;
    tell(held);
    held = null;
    pause = setTimeout(flush, PAUSE_MS);
  };
  return {
    announce: (progress: ImportProgress): void => {
      if (pause !== null) {
        held = progress;
        return;
      }
      tell(progress);
      pause = setTimeout(flush, PAUSE_MS);
    },
  };
};
