import type { Context } from 'hono';
import { canonicalJson } from '#domain/shared/canonical-json';
import { sha256 } from '#platform/hash-chain';
import { problem } from '#api/problem';

const KEY = /^[\x21-\x7e]{8,200}$/;

/**
 * The key a sender gives a request so that it may be sent again: 8 to 200 visible ASCII characters.
 * Throws a `Problem` when there is none or it has another form.
 */
export const idempotencyKeyOf = (c: Context): string => {
  const key = c.req.header('idempotency-key');
  if (key === undefined || key === '') throw problem('idempotency-key-missing');
  if (!KEY.test(key)) throw problem('idempotency-key-invalid');
  return key;
};

/** SHA-256 of what was asked, to tell a request sent again from another one under the same key. */
export const bodyHashOf = (asked: unknown): string => sha256(canonicalJson(asked));
