import { createServer, type Server } from 'node:http';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** All figures of this process. Labels are words of ours, never ids, numbers or names. */
export const registry = new Registry();

const registers = [registry];
const QUICK_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const LAG_SECONDS = [0.5, 1, 2, 5, 15, 60, 300, 3600];

/** Commands decided, by kind and by whether they were accepted or refused. */
export const commandsTotal = new Counter({
  name: 'disputes_commands_total',
  help: 'Commands decided',
  labelNames: ['type', 'result'],
  registers,
});

/** Seconds from the receipt of a command to its decision. */
export const commandSeconds = new Histogram({
  name: 'disputes_command_seconds',
  help: 'From receipt to decision of a command',
  buckets: QUICK_SECONDS,
  registers,
});

/** Seconds by which deadlines were handled later than they fell due (legal effect is unaffected). */
export const deadlineLagSeconds = new Histogram({
  name: 'deadline_fire_lag_seconds',
  help: 'How late an item of the agenda was handled',
  buckets: LAG_SECONDS,
  registers,
});

/** Inputs that could not be decided because of a defect; any at all needs a person. */
export const undecidableTotal = new Counter({
  name: 'disputes_undecidable_total',
  help: 'Inputs that failed on a defect',
  labelNames: ['input'],
  registers,
});

/** Rows that wait in an outbox. */
export const outboxPending = new Gauge({
  name: 'outbox_pending',
  help: 'Rows waiting in an outbox',
  labelNames: ['kind'],
  registers,
});

/** Age of the oldest row that waits in an outbox. */
export const outboxOldestSeconds = new Gauge({
  name: 'outbox_oldest_seconds',
  help: 'Age of the oldest waiting row',
  labelNames: ['kind'],
  registers,
});

/** Differences the last comparison of Postgres with Temporal found. */
export const reconcilerMismatches = new Gauge({
  name: 'reconciler_mismatches',
  help: 'Differences between Postgres and Temporal',
  labelNames: ['kind'],
  registers,
});

/** Connections waited for, in this process. */
export const poolWaiting = new Gauge({
  name: 'db_pool_waiting',
  help: 'Work waiting for a database connection',
  registers,
});

/** Adds what every Node process can tell of itself: memory, processor, delay of its event loop. */
export function collectProcessMetrics(): void {
  collectDefaultMetrics({ register: registry });
}

/** A page of a small server: status and text. */
export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}
export type Pages = { readonly [path: string]: () => Promise<Page> };

/** The figures as Prometheus reads them. */
export const metricsPage = async (): Promise<Page> => ({
  status: 200,
  type: registry.contentType,
  body: await registry.metrics(),
});

const missing: Page = { status: 404, type: 'text/plain', body: 'not here\n' };
const failed: Page = { status: 500, type: 'text/plain', body: 'failed\n' };

/**
 * Serves a few pages for operators on 127.0.0.1 (port 0 means any free port) and resolves when it
 * listens. It is never reachable from outside the machine.
 */
export function serveOperators(port: number, pages: Pages): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const page = pages[path];
    void (page === undefined ? Promise.resolve(missing) : page().catch(() => failed)).then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type }).end(body);
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
}
