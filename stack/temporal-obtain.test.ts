import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choosePorts } from './ports.ts';
import { silentProgress } from './progress.ts';
import { downloadTemporal } from './temporal-obtain.ts';
import { temporalArchive } from './temporal-release.ts';

const step = silentProgress().step('temporal');
let folder = '';
let url = '';
let publisher: Server;
let archive: Buffer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'suyuan-download-'));
  writeFileSync(join(folder, 'temporal'), '#!/bin/sh\necho temporal version 1.5.1\n');
  execFileSync('tar', ['-czf', 'archive.tar.gz', 'temporal'], { cwd: folder });
  archive = readFileSync(join(folder, 'archive.tar.gz'));
  rmSync(join(folder, 'temporal'));
  rmSync(join(folder, 'archive.tar.gz'));
  const { api } = await choosePorts(folder);
  rmSync(join(folder, 'ports.json'));
  publisher = createServer((request, response) => {
    response.statusCode = request.url === '/archive.tar.gz' ? 200 : 404;
    response.end(archive);
  });
  await new Promise<void>((listening) => publisher.listen(api, '127.0.0.1', listening));
  url = `http://127.0.0.1:${api}/archive.tar.gz`;
});

afterEach(async () => {
  await new Promise((closed) => publisher.close(closed));
  rmSync(folder, { recursive: true });
});

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('the download of Temporal', () => {
  test('puts a program in place that runs', async () => {
    const obtained = await downloadTemporal(folder, step, { url, sha256: hash(archive) });
    expect(obtained).toEqual({ kind: 'obtained' });
    expect(execFileSync(join(folder, 'temporal'), { encoding: 'utf8' })).toMatch(/version 1.5.1/);
    expect(readdirSync(folder)).toEqual(['temporal']);
  });

  test('does not run what differs from the published file', async () => {
    const obtained = await downloadTemporal(folder, step, { url, sha256: hash(Buffer.from('')) });
    expect(obtained).toMatchObject({ why: expect.stringMatching(/hash differs/) });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says what the server answered when it has no such file', async () => {
    const missing = { url: url.replace('archive', 'other'), sha256: hash(archive) };
    const obtained = await downloadTemporal(folder, step, missing);
    expect(obtained).toMatchObject({ why: 'the server answered 404' });
  });

  test('says why there was no connection', async () => {
    const nowhere = { url: 'http://127.0.0.1:9/archive.tar.gz', sha256: hash(archive) };
    const obtained = await downloadTemporal(folder, step, nowhere);
    expect(obtained).toMatchObject({ kind: 'failed', why: expect.stringMatching(/./) });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is known for the machines Temporal publishes for, and for no other', () => {
    expect(temporalArchive('linux', 'x64')?.url).toMatch(
      /temporal_cli_1\.5\.1_linux_amd64\.tar\.gz$/,
    );
    expect(temporalArchive('darwin', 'arm64')?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(temporalArchive('sunos', 'x64')).toBeUndefined();
  });
});
