import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choosePorts, isFree } from './ports.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suyuan-ports-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const listenOn = (port: number): Promise<() => Promise<void>> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () =>
      resolve(() => new Promise((closed) => void server.close(() => closed()))),
    );
  });

describe('the ports of a stack', () => {
  test('are all different and free', async () => {
    const ports = Object.values(await choosePorts(folder));
    expect(new Set(ports).size).toBe(ports.length);
    expect(await Promise.all(ports.map(isFree))).not.toContain(false);
  });

  test('stay below those the system gives to outgoing connections', async () => {
    for (const port of Object.values(await choosePorts(folder))) expect(port).toBeLessThan(32_000);
  });

  test('are the same after a restart', async () => {
    expect(await choosePorts(folder)).toEqual(await choosePorts(folder));
  });

  test('are replaced where another program listens by now, and only there', async () => {
    const before = await choosePorts(folder);
    const close = await listenOn(before.redis);
    const after = await choosePorts(folder);
    await close();
    expect(after.redis).not.toBe(before.redis);
    expect({ ...after, redis: 0 }).toEqual({ ...before, redis: 0 });
  });

  test('are chosen anew when the note about them is damaged', async () => {
    writeFileSync(join(folder, 'ports.json'), '{ "redis": ');
    await choosePorts(folder);
    expect(JSON.parse(readFileSync(join(folder, 'ports.json'), 'utf8'))).toHaveProperty('temporal');
  });
});
