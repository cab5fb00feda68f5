import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Logger } from '#platform/log';
import type { ApiEnv } from '#api/env';
import { requestSeconds } from '#api/metrics';

/**
 * Gives every request an id that is told with the answer and stands in every line of its log, and
 * measures it under the template of its route, so that no id gets into a label.
 */
export const track = (log: Logger) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const trackingId = randomUUID();
    c.set('trackingId', trackingId);
    c.set('log', log.child({ trackingId }));
    c.header('X-Tracking-Id', trackingId);
    const begun = performance.now();
    await next();
    const durationMs = Math.round(performance.now() - begun);
    const { method } = c.req;
    const route = routePath(c, -1);
    const { status } = c.res;
    requestSeconds.observe({ method, route, status: String(status) }, durationMs / 1000);
    c.header('Server-Timing', `total;dur=${durationMs}`);
    c.var.log.info({ method, route, status, durationMs }, 'answered');
  });
