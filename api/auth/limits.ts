import { createHmac } from 'node:crypto';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { problem } from '#api/problem';

/** How often something may be tried, by whom it is counted for. */
const rules = {
  /** Sign-ins from one address: an office behind one address must get in on Monday morning. */
  'sign-in': { points: 120, seconds: 60 },
  /** Failures under one login name, whether anybody has it or not. */
  'sign-in-failure': { points: 4, seconds: 15 * 60 },
  /** Guesses at the own password by whoever sits at an open desk. */
  'own-password': { points: 5, seconds: 15 * 60 },
  /** Opening links and codes from one address. */
  'party-door': { points: 120, seconds: 60 },
  search: { points: 60, seconds: 10 },
  /** Texts that are screened while they are typed. */
  suggest: { points: 60, seconds: 60 },
} as const satisfies { readonly [name: string]: { points: number; seconds: number } };

export type LimitName = keyof typeof rules;

/** Counters that all processes share through Redis, and that each keeps for itself while it is away. */
export interface Limits {
  /** Counts one try; false when there were too many. */
  readonly take: (name: LimitName, who: string) => Promise<boolean>;
  /** When the next try is allowed, in milliseconds from now; 0 when it is allowed now. */
  readonly wait: (name: LimitName, who: string) => Promise<number>;
  /** Forgets the tries so far. */
  readonly forget: (name: LimitName, who: string) => Promise<void>;
}

const limiterOf = (redis: Redis, name: LimitName): RateLimiterRedis => {
  const { points, seconds } = rules[name];
  const memory = new RateLimiterMemory({ points, duration: seconds, keyPrefix: name });
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `limit-${name}`,
    points,
    duration: seconds,
    insuranceLimiter: memory,
  });
};

/**
 * Makes the counters. Addresses and login names are told to Redis as keyed hashes only.
 */
export const createLimits = (redis: Redis, secret: string): Limits => {
  const limiters = {
    'sign-in': limiterOf(redis, 'sign-in'),
    'sign-in-failure': limiterOf(redis, 'sign-in-failure'),
    'own-password': limiterOf(redis, 'own-password'),
    'party-door': limiterOf(redis, 'party-door'),
    search: limiterOf(redis, 'search'),
    suggest: limiterOf(redis, 'suggest'),
  } satisfies { readonly [N in LimitName]: RateLimiterRedis };
  const keyOf = (who: string): string =>
    createHmac('sha256', secret).update(`limit:${who}`).digest('base64url');
  return {
    take: async (name, who) => {
      try {
        await limiters[name].consume(keyOf(who));
        return true;
      } catch (reason) {
        if (reason instanceof RateLimiterRes) return false;
        throw reason;
      }
    },
    wait: async (name, who) => {
      const found = await limiters[name].get(keyOf(who));
      return found !== null && found.consumedPoints > rules[name].points ? found.msBeforeNext : 0;
    },
    forget: async (name, who) => {
      await limiters[name].delete(keyOf(who));
    },
  };
};

/** Counts one try and throws 429 with Retry-After when there were too many. */
export const takeOrRefuse = async (limits: Limits, name: LimitName, who: string): Promise<void> => {
  if (await limits.take(name, who)) return;
  const { seconds } = rules[name];
  throw problem('too-many-attempts', {
    params: { seconds },
    headers: { 'Retry-After': String(seconds) },
  });
};
