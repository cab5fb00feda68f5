import type { ServerType } from '@hono/node-server';

/** Requests under way get this long to be answered before their connections are cut. */
const GRACE_MS = 8_000;

/** Resolves when the process is asked to end, by the operator or by whoever started it. */
export const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });

/** Takes no more connections, lets requests under way be answered, and cuts open streams at the end. */
export const closeServer = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
