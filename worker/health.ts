import type { Server } from 'node:http';
import type { Pool } from '#platform/database';
import { collectProcessMetrics, metricsPage, serveOperators, type Page } from '#platform/metrics';

const PATIENCE_MS = 1_000;

/** What the worker's readiness rests on. */
export interface Readiness {
  readonly pool: Pool;
  /** Workers poll, and nobody has asked the process to end. */
  readonly isPolling: () => boolean;
  /** Messages can be sent; when not, the worker is degraded and still ready. */
  readonly isSending: () => boolean;
}

/**
 * Serves /livez (the process answers), /readyz (Postgres answers and workers poll) and /metrics on
 * loopback. Port 0 means any free port.
 */
export function serveHealth(port: number, readiness: Readiness): Promise<Server> {
  collectProcessMetrics();
  return serveOperators(port, {
    '/livez': () => Promise.resolve(page(200, { status: 'live' })),
    '/readyz': () => ready(readiness),
    '/metrics': metricsPage,
  });
}

async function ready({ pool, isPolling, isSending }: Readiness): Promise<Page> {
  const postgres = await answersInTime(pool);
  const isReady = postgres && isPolling();
  const status = !isReady ? 'not ready' : isSending() ? 'ready' : 'degraded';
  const parts = { postgres, temporal: isPolling(), redis: isSending() };
  return page(isReady ? 200 : 503, { status, ...parts });
}

async function answersInTime(pool: Pool): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS).unref();
  });
  const asked = pool.query('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]);
}

const page = (status: number, body: unknown): Page => ({
  status,
  type: 'application/json',
  body: `${JSON.stringify(body)}\n`,
});
