import { Counter, Gauge, Histogram } from 'prom-client';
import { registry } from '#platform/metrics';

const registers = [registry];

/** How long requests take, by the template of their route. */
export const requestSeconds = new Histogram({
  name: 'http_server_request_duration_seconds',
  help: 'Duration of requests',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  registers,
});

/** Requests turned away, by the rule that did it. */
export const deniedTotal = new Counter({
  name: 'authz_denied_total',
  help: 'Requests turned away',
  labelNames: ['rule'],
  registers,
});

/** Sign-ins that failed, by why. */
export const signInFailuresTotal = new Counter({
  name: 'login_failures_total',
  help: 'Sign-ins that failed',
  labelNames: ['reason'],
  registers,
});

/** Pages that listen for changes. */
export const openStreams = new Gauge({
  name: 'change_streams_open',
  help: 'Open streams of changes',
  registers,
});
