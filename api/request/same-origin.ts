import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#api/env';
import { problem } from '#api/problem';

/** Methods that change nothing. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request may change something. */
export const isUnsafe = (method: string): boolean => !safeMethods.has(method);

/**
 * A second wall beside SameSite cookies and the JSON content type: a browser says where a request
 * comes from, and one that comes from another site changes nothing here. Tools send neither header.
 */
export const sameOrigin = (publicAddress: string) => {
  const own = new URL(publicAddress).host;
  return createMiddleware<ApiEnv>(async (c, next) => {
    if (isUnsafe(c.req.method)) {
      const site = c.req.header('sec-fetch-site');
      const origin = c.req.header('origin');
      const hosts = [own, c.req.header('host') ?? own];
      const isForeign =
        (site !== undefined && site !== 'same-origin' && site !== 'none') ||
        (origin !== undefined && !(URL.canParse(origin) && hosts.includes(new URL(origin).host)));
      if (isForeign) throw problem('wrong-origin');
    }
    await next();
  });
};
