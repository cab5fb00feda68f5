import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#api/env';
import { problem } from '#api/problem';
import { parseStrictJson } from './strict-json.ts';

/** Enough for the longest record of a session, far below what could hurt. */
export const MAX_BODY_BYTES = 1_048_576;
/** A table for bulk intake may be larger. */
export const MAX_FILE_BYTES = 20 * MAX_BODY_BYTES;

const tooLarge = (limit: number) => () => {
  throw problem('body-too-large', { params: { limit }, headers: { Connection: 'close' } });
};

/** Refuses a body of more than 1 MB while it is being read, and closes the connection. */
export const limitBody = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge(MAX_BODY_BYTES) });
/** The same for uploads, up to 20 MB. */
export const limitFile = bodyLimit({ maxSize: MAX_FILE_BYTES, onError: tooLarge(MAX_FILE_BYTES) });

const isJson = (contentType: string): boolean =>
  /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(contentType);

/**
 * Reads the body as UTF-8 and strict JSON before any route looks at it. A compressed body is refused
 * unread, since its size says nothing about what it holds. A request without a body passes.
 */
export const readJson = createMiddleware<ApiEnv>(async (c, next) => {
  if ((c.req.header('content-encoding') ?? 'identity').toLowerCase() !== 'identity')
    throw problem('encoded-body', { headers: { Connection: 'close' } });
  if (!isJson(c.req.header('content-type') ?? ''))
    throw problem('wrong-content-type', { params: { expected: 'application/json' } });
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > 0) parseStrictJson(decode(bytes));
  await next();
});

const decode = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problem('bad-encoding');
  }
};
