import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { openStreams } from '#api/metrics';
import { problem } from '#api/problem';
import { changesAfter, type Change } from './feed.ts';

const HEARTBEAT_MS = 15_000;
/** Streams one person may have open: several windows, not a thousand. */
const MAX_STREAMS = 5;
/** A page that reads too slowly is cut off; it comes back with the last id it has seen. */
const MAX_WAITING = 1_000;

const changesRoute = createRoute({
  path: '/api/changes',
  method: 'get',
  summary: 'Server-sent events: what changed, as ids and numbers only; resumes by Last-Event-ID',
  tags: ['changes'],
  request: { headers: z.object({ 'last-event-id': z.string().optional() }) },
  responses: {
    200: { description: 'A stream', content: { 'text/event-stream': { schema: z.string() } } },
  },
});

const messageOf = (change: Change) => ({
  event: change.kind,
  data: JSON.stringify(change),
  ...(change.kind === 'dispute.changed' ? { id: String(change.feedId) } : {}),
});

/** Sends what waits, one after the other, until the page goes away; beats when there is nothing. */
const pump = async (stream: SSEStreamingApi, waiting: Change[], isLive: () => boolean) => {
  let beat = Date.now();
  while (!stream.aborted && waiting.length <= MAX_WAITING) {
    const change = waiting.shift();
    if (change !== undefined) await stream.writeSSE(messageOf(change));
    else if (Date.now() - beat < HEARTBEAT_MS) await stream.sleep(100);
    else {
      beat = Date.now();
      await stream.writeSSE({ event: 'heartbeat', data: isLive() ? 'live' : 'polling' });
    }
  }
};

/** The one stream of each open page. */
export const changeRoutes = (deps: Deps) => {
  const open = new Map<string, number>();
  const count = (userId: string, change: number): void => {
    const left = (open.get(userId) ?? 0) + change;
    if (left > 0) open.set(userId, left);
    else open.delete(userId);
    openStreams.inc(change);
  };
  return new OpenAPIHono<ApiEnv>().openapi(changesRoute, (c) => {
    const { userId, courtIds, role } = c.var.staff.person;
    if ((open.get(userId) ?? 0) >= MAX_STREAMS)
      throw problem('too-many-streams', {
        params: { limit: MAX_STREAMS },
        headers: { 'Retry-After': '30' },
      });
    const since = Number(c.req.valid('header')['last-event-id']);
    count(userId, 1);
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const waiting: Change[] = [];
      const isMine = (change: Change) =>
        role !== 'administrator' && courtIds.includes(change.courtId);
      const stop = deps.changes.listen((change) => {
        if (isMine(change)) waiting.push(change);
      });
      try {
        if (Number.isSafeInteger(since) && since > 0)
          waiting.unshift(...(await changesAfter(deps.pool, since, courtIds)));
        await stream.writeSSE({
          event: 'heartbeat',
          data: deps.changes.isLive() ? 'live' : 'polling',
        });
        await pump(stream, waiting, deps.changes.isLive);
      } finally {
        stop();
        count(userId, -1);
      }
    });
  });
};
