import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { birthOf } from './identity.ts';
import { findRunFile, readRunFile, removeRunFile, type RunFile, writeRunFile } from './run-file.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suyuan-run-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (starter: RunFile['starter']): RunFile => ({
  profile: 'test',
  address: 'http://127.0.0.1:20001',
  temporalUi: 'http://127.0.0.1:20002',
  databaseUrl: 'postgresql://suyuan_app:secret@127.0.0.1:20003/suyuan',
  redisUrl: 'redis://:secret@127.0.0.1:20004',
  temporalAddress: '127.0.0.1:20005',
  smtpUrl: 'smtp://127.0.0.1:20006',
  mailFolder: join(folder, 'mail'),
  dataFolder: folder,
  startedAt: '2026-11-22T00:00:00.000Z',
  starter,
  environment: { PROFILE: 'test' },
  processes: [
    {
      name: 'redis',
      pid: 1,
      birth: 'x',
      port: 20_004,
      log: 'redis.log',
      stopSignal: 'SIGTERM',
      graceMs: 1,
    },
  ],
});

const ourselves = (): RunFile['starter'] => ({
  pid: process.pid,
  birth: birthOf(process.pid) ?? '',
});

describe('run.json', () => {
  test('gives back what was written', () => {
    const written = run(ourselves());
    writeRunFile(written);
    expect(readRunFile(folder)).toEqual(written);
  });

  test('can be read by its owner only, for it holds passwords', () => {
    writeRunFile(run(ourselves()));
    expect(statSync(join(folder, 'run.json')).mode & 0o777).toBe(0o600);
  });

  test('of a start whose number now belongs to another program counts as not running', () => {
    writeRunFile(run({ pid: process.pid, birth: 'another birth' }));
    expect(() => readRunFile(folder)).toThrow(/left over from a system that has ended/);
    expect(findRunFile(folder)?.address).toBe('http://127.0.0.1:20001');
  });

  test('missing or damaged tells to start the system', () => {
    expect(() => readRunFile(folder)).toThrow(/npm start/);
    writeFileSync(join(folder, 'run.json'), '{}');
    expect(() => readRunFile(folder)).toThrow(/npm start/);
  });

  test('is gone after it was removed, and removing it twice is no error', () => {
    writeRunFile(run(ourselves()));
    removeRunFile(folder);
    removeRunFile(folder);
    expect(findRunFile(folder)).toBeUndefined();
  });
});
