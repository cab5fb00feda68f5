import { defineConfig } from 'vitest/config';
import { onRealServers } from './scripts/test-projects.ts';
import { PATIENCE_MS } from './tests/support/patience.ts';

/** Searches over every state that can be reached: they need no server, but more than a check's minute. */
const slow = ['**/*.slow.test.ts'];
const never = ['**/node_modules/**', '.data/**', '.build/**', 'dist/**'];

/**
 * Three projects. `unit` needs nothing but this folder and is part of every check; `slow` needs no more,
 * but minutes; `real` shares one set of servers, started once by its global set-up. Each of its files has
 * a database, a court clock and a task queue of its own, so that two may run side by side: one waits most
 * of the time while the other works.
 */
export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    pool: 'forks',
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One module graph for a worker's files: most of the time went into loading the law again.
          isolate: false,
          include: ['**/*.test.ts'],
          exclude: [...never, ...onRealServers, ...slow],
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: slow,
          exclude: never,
          maxWorkers: 2,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: onRealServers,
          exclude: never,
          globalSetup: ['./tests/support/servers.ts'],
          // Its files keep nothing in their modules, and loading the product again took two minutes.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: PATIENCE_MS, interval: 50 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
