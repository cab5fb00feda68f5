import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { birthOf } from './identity.ts';
import { ProcessGroup } from './processes.ts';
import type { Program } from './program.ts';
import { stopProcess } from './stop-process.ts';

let folder = '';
let said: string[] = [];
let group: ProcessGroup;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suyuan-processes-'));
  said = [];
  group = new ProcessGroup(folder, { changed: () => undefined, said: (text) => said.push(text) });
});

afterEach(async () => {
  await group.stopAll();
  rmSync(folder, { recursive: true });
});

const LIVES = 'setInterval(() => undefined, 1000)';
const deafFrom = (): string => join(folder, 'deaf-from');
const ignoresSignals = (): string =>
  `process.on('SIGTERM', () => undefined);
   require('fs').writeFileSync(${JSON.stringify(deafFrom())}, ''); ${LIVES}`;

const program = (name: string, code: string, changes: Partial<Program> = {}): Program => ({
  name,
  command: process.execPath,
  args: ['-e', code],
  cwd: folder,
  port: 0,
  stopSignal: 'SIGTERM',
  graceMs: 2_000,
  readyWithinMs: 5_000,
  isReady: () => Promise.resolve(true),
  ...changes,
});

const lives = (pid: number): boolean => birthOf(pid) !== undefined;

describe('the processes of a stack', () => {
  test('end in reverse order of their first start', async () => {
    const ended: string[] = [];
    const watching = new ProcessGroup(folder, {
      changed: (records) => ended.push(records.map((record) => record.name).join()),
      said: () => undefined,
    });
    await watching.start(program('first', LIVES));
    await watching.start(program('second', LIVES));
    await watching.stopAll();
    expect(ended).toEqual(['first', 'first,second', 'first', '']);
  });

  test('are killed when they do not end in time, and that is told', async () => {
    const isReady = () => Promise.resolve(existsSync(deafFrom()));
    const record = await group.start(program('deaf', ignoresSignals(), { graceMs: 300, isReady }));
    await group.stop('deaf');
    expect(lives(record.pid)).toBe(false);
    expect(said).toEqual(['deaf did not end in time and was killed.']);
  });

  test('that end at once fail with the end of their log and what to do', async () => {
    const broken = program('broken', `console.error('disk is full'); process.exit(3)`, {
      isReady: () => Promise.resolve(false),
      todo: 'Free some room.',
    });
    await expect(group.start(broken)).rejects.toThrow(/disk is full[\s\S]*Free some room/);
    expect(group.list()).toEqual([]);
  });

  test('that never become ready are stopped again', async () => {
    const slow = program('slow', LIVES, {
      isReady: () => Promise.resolve(false),
      readyWithinMs: 200,
    });
    await expect(group.start(slow)).rejects.toThrow(/did not answer within 0.2 s/);
    expect(group.list()).toEqual([]);
  });

  test('whose program does not exist fail by name', async () => {
    const missing = program('missing', '', { command: '/no/such/program' });
    await expect(group.start(missing)).rejects.toThrow(/missing could not be started/);
  });

  test('start again after an accident when that is wanted', async () => {
    group.keepAlive();
    const before = await group.start(program('worker', LIVES));
    process.kill(before.pid, 'SIGKILL');
    await expect.poll(() => said.at(-1), { timeout: 5_000 }).toBe('worker runs again.');
    expect(group.list()[0]?.pid).not.toBe(before.pid);
  });

  test('do not start again after they were stopped or killed on purpose', async () => {
    group.keepAlive();
    await group.start(program('worker', LIVES));
    await group.stop('worker');
    await group.start(program('api', LIVES));
    group.kill('api');
    await pause(1_500);
    expect(group.list()).toEqual([]);
    expect(said).toEqual([]);
  });
});

describe('stopping by number', () => {
  test('leaves a process alone that only has the same number', async () => {
    const record = await group.start(program('other', LIVES));
    await stopProcess({ ...record, birth: 'of an earlier process' });
    expect(lives(record.pid)).toBe(true);
  });
});
