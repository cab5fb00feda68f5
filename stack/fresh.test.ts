import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginFresh } from './fresh.ts';
import { silentProgress } from './progress.ts';
import { RunRecord } from './run-record.ts';

const progress = silentProgress();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suyuan-fresh-'));
  for (const name of ['bin', 'test', 'postgres', 'redis', 'temporal', 'mail', 'registry', 'log'])
    mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'bin/temporal'), 'program');
  writeFileSync(join(folder, 'secrets.json'), '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('beginning fresh', () => {
  test('deletes the data and keeps programs obtained once and the data of tests', async () => {
    await beginFresh(folder, { yes: true, progress });
    expect(readdirSync(folder).sort()).toEqual(['bin', 'test']);
    expect(existsSync(join(folder, 'bin/temporal'))).toBe(true);
  });

  test('deletes nothing when there is nobody to ask', async () => {
    await expect(beginFresh(folder, { yes: false, progress })).rejects.toThrow(
      /Nothing was deleted/,
    );
    expect(existsSync(join(folder, 'postgres'))).toBe(true);
  });

  test('deletes nothing while the system runs', async () => {
    new RunRecord('test', folder).update({ address: 'http://127.0.0.1:20001' });
    await expect(beginFresh(folder, { yes: true, progress })).rejects.toThrow(/already runs/);
    expect(existsSync(join(folder, 'postgres'))).toBe(true);
  });

  test('of a folder that is not there is no error', async () => {
    await beginFresh(join(folder, 'none'), { yes: true, progress });
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
