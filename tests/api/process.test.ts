import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PATIENCE_MS, until } from '#tests/support/patience';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database';

let database: TestDatabase;
const running: ChildProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
  await database.drop();
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

interface Api {
  readonly child: ChildProcess;
  readonly address: string;
  readonly metrics: string;
  readonly said: () => string;
}

/** Starts the api as operators do, as a process of its own. */
const startApi = async (more: { readonly [name: string]: string } = {}): Promise<Api> => {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const { environment } = inject('servers');
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
    env: {
      PATH: '/usr/bin:/bin',
      ...environment,
      DATABASE_URL: database.url,
      PORT: String(port),
      METRICS_PORT_API: String(metricsPort),
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const parts: string[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part.toString()));
  child.stderr.on('data', (part: Buffer) => parts.push(part.toString()));
  return {
    child,
    address: `http://127.0.0.1:${port}`,
    metrics: `http://127.0.0.1:${metricsPort}/metrics`,
    said: () => parts.join(''),
  };
};

const ready = async ({ address, child, said }: Api): Promise<void> => {
  await until('the api is ready', async () => {
    if (child.exitCode !== null) throw new Error(said());
    return (await fetch(`${address}/readyz`).catch(() => null))?.ok === true;
  });
};

const ended = async ({ child }: Api): Promise<number | null> => {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
};

/** Signs a clerk in and gives the cookie. */
const signIn = async ({ address }: Api): Promise<string> => {
  const told = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'clerk', password: 'clerk-yunlan-2026' }),
  });
  expect(told.status).toBe(200);
  return told.headers.get('set-cookie')?.split(';')[0] ?? '';
};

describe('the api as a process', () => {
  const id = '4b0b4a4e-6f3a-4f0e-8a51-0d3d0c8a1f11';
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await ready(api);
  });

  it('serves, and tells its figures on loopback without ids', async () => {
    const cookie = await signIn(api);
    const missing = await fetch(`${api.address}/api/disputes/${id}`, { headers: { cookie } });
    expect(missing.status).toBe(404);
    const figures = await (await fetch(api.metrics)).text();
    expect(figures).toContain('route="/api/disputes/:id"');
    expect(figures).toContain('nodejs_eventloop_lag');
    expect(figures).not.toContain(id);
  });

  it('closes the connection of a body that is too large', async () => {
    const response = await fetch(`${api.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(1_100_000),
    });
    expect([response.status, response.headers.get('connection')]).toEqual([413, 'close']);
  });

  it('ends cleanly when asked, within its grace though a page keeps its stream open', async () => {
    const cookie = await signIn(api);
    const stream = await fetch(`${api.address}/api/changes`, { headers: { cookie } });
    expect(stream.status).toBe(200);
    const begun = performance.now();
    api.child.kill('SIGTERM');
    await stream.body?.cancel().catch(() => undefined);
    expect(await ended(api)).toBe(0);
    // A page that kept its stream would keep the process for ever; its grace is eight seconds.
    expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
    expect(api.said()).toContain('"msg":"ended"');
    expect(api.said()).not.toContain('clerk-yunlan-2026');
    expect(api.said()).not.toContain(id);
  });

  it('refuses a database that was set up for another profile', async () => {
    const refused = await startApi({ PROFILE: 'training', MAIL_SINK_FOLDER: '' });
    expect(await ended(refused)).toBe(1);
    expect(refused.said()).toContain('This database was set up with PROFILE=test');
  });

  it('waits for a database that is not there yet, and serves nothing until then', async () => {
    const waiting = await startApi({ DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:9/none' });
    await until('it waits', () => waiting.said().includes('waiting for the database'));
    expect(waiting.child.exitCode).toBeNull();
    expect(await fetch(`${waiting.address}/livez`).catch(() => null)).toBeNull();
    waiting.child.kill('SIGKILL');
  });
});
