import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address a request comes from, as the connection has it: a header could be made up. Behind a proxy
 * all come from one address, whose limits are wide enough for a court.
 */
export const addressOf = (c: Context): string => {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // A request made without a connection, by a test inside this process.
    return 'local';
  }
};
