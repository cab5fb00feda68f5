import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from '#api/env';

/** A file that is handed out to be kept runs nothing and loads nothing, wherever it is opened. */
export const sandboxFiles = createMiddleware<ApiEnv>(async (c, next) => {
  await next();
  if (c.res.headers.get('content-disposition')?.startsWith('attachment') === true)
    c.header('Content-Security-Policy', "sandbox; default-src 'none'");
});
