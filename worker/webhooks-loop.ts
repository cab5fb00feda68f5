import { feedHorizon } from '#notifications/webhooks/horizon';
import { claimSubscribers, type Claimed } from '#notifications/webhooks/subscribers';
import { tell, type WebhookRoom } from '#notifications/webhooks/tell';
import { errorFields, type Logger } from '#platform/log';
import { keepDoing, type Loop } from './loop.ts';

const POLL_MS = 1_000;
const AT_ONCE = 20;

/**
 * Tells subscribers of events, each by itself: a slow or failing one holds up nobody else. Several
 * processes may do so at once. Nothing is done where no host may be told anything.
 */
export const startWebhooks = (
  room: WebhookRoom,
  log: Logger,
  pollMs: number = POLL_MS,
): readonly Loop[] => {
  if (room.rules.hosts.length === 0) return [];
  const horizon = feedHorizon();
  const underWay = new Set<Promise<void>>();
  const begin = (claimed: Claimed): void => {
    const work = tellOne(room, log, claimed, horizon.settled()).finally(() =>
      underWay.delete(work),
    );
    underWay.add(work);
  };
  const loop = keepDoing('tell-subscribers', pollMs, log, async () => {
    await horizon.look(room.pool);
    const free = AT_ONCE - underWay.size;
    if (free > 0) (await claimSubscribers(room.pool, horizon.settled(), free)).forEach(begin);
    return 'done';
  });
  return [
    {
      stop: async () => {
        await loop.stop();
        await Promise.all(underWay);
      },
    },
  ];
};

/** A fault of ours leaves the subscriber taken; it is free again when its time is over. */
const tellOne = async (
  room: WebhookRoom,
  log: Logger,
  claimed: Claimed,
  upTo: number,
): Promise<void> => {
  const subscriberId = claimed.id;
  try {
    const told = await tell(room, claimed, upTo);
    if (told.kind === 'failed') {
      const state = told.isDead ? 'dead' : 'failing';
      log.warn({ subscriberId, errorCode: told.reason, state }, 'a subscriber was not reached');
    } else log.info({ subscriberId, count: told.events }, 'a subscriber was told');
  } catch (error) {
    log.warn({ subscriberId, ...errorFields(error) }, 'a subscriber could not be told');
  }
};
