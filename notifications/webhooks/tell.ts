import { signatureOf } from '#platform/signed-message';
import type { Pool } from '#platform/database';
import { eventsBetween } from './events.ts';
import { post, type Posted } from './post.ts';
import { subscriberSecret } from './secret.ts';
import { advance, noteFailure, release, type Claimed } from './subscribers.ts';
import { targetOf, type TargetRules } from './target.ts';

const BATCH = 100;

export interface WebhookRoom {
  readonly pool: Pool;
  readonly linkSecret: string;
  readonly rules: TargetRules;
  /** Real epoch milliseconds, by which the other side refuses old messages. */
  readonly now: () => number;
  /** Wait before the second try, in milliseconds, doubling from there; ten seconds when not said. */
  readonly firstWaitMs?: number;
}

/** How a round for one subscriber ended. */
export type Told =
  | { readonly kind: 'up-to-date' | 'handed-on'; readonly events: number }
  | { readonly kind: 'failed'; readonly reason: string; readonly isDead: boolean };

/**
 * Tells one subscriber everything it has not heard up to a feed number that is settled (`horizon.ts`),
 * batch by batch in the order of the feed. The cursor
 * moves only after a batch was taken: whoever dies in between leaves it to be told again, under the same
 * ids, and nothing is ever left out.
 */
export const tell = async (room: WebhookRoom, claimed: Claimed, upTo: number): Promise<Told> => {
  let { cursor } = claimed;
  let events = 0;
  for (;;) {
    const batch = await eventsBetween(room.pool, claimed.courtIds, { after: cursor, upTo }, BATCH);
    const last = batch.at(-1);
    if (last === undefined) {
      await release(room.pool, claimed);
      return { kind: 'up-to-date', events };
    }
    const posted = await hand(room, claimed, JSON.stringify({ events: batch }));
    if (posted.kind === 'failed') {
      const state = await noteFailure(room.pool, claimed, posted.reason, room.firstWaitMs);
      return { kind: 'failed', reason: posted.reason, isDead: state === 'DEAD' };
    }
    events += batch.length;
    const goesOn = await advance(room.pool, { ...claimed, cursor }, last.feed);
    if (!goesOn) {
      await release(room.pool, claimed);
      return { kind: 'handed-on', events };
    }
    cursor = last.feed;
  }
};

const hand = async (room: WebhookRoom, claimed: Claimed, body: string): Promise<Posted> => {
  const target = targetOf(claimed.url, room.rules);
  if (target === null) return { kind: 'failed', reason: 'address-refused' };
  const time = String(Math.floor(room.now() / 1000));
  const secret = subscriberSecret(room.linkSecret, claimed);
  return post(target, body, {
    'x-suyuan-subscriber': claimed.id,
    'x-suyuan-time': time,
    'x-suyuan-signature': signatureOf(secret, time, body),
  });
};
