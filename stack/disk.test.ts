import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepareDataFolder } from './disk.ts';
import { stackSecrets } from './secrets.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suyuan-disk-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the data folder', () => {
  test('is made when it is not there', () => {
    prepareDataFolder(join(folder, 'a/b'), () => 501);
    expect(existsSync(join(folder, 'a/b'))).toBe(true);
  });

  test('with less than 500 MB free is refused before anything is started', () => {
    expect(() => prepareDataFolder(folder, () => 499)).toThrow(
      /too little room[\s\S]*499 MB are free[\s\S]*Nothing was started/,
    );
  });

  test('that cannot be made is refused with its name', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => prepareDataFolder(join(folder, 'file/data'))).toThrow(
      /file\/data cannot be written/,
    );
  });
});

describe('the secrets', () => {
  test('are made once and stay the same', () => {
    expect(stackSecrets(folder)).toEqual(stackSecrets(folder));
    expect(new Set(Object.values(stackSecrets(folder))).size).toBe(5);
  });

  test('that are damaged are not replaced, for new ones would lock us out of the data', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"redis":"short"}');
    expect(() => stackSecrets(folder)).toThrow(/cannot be read/);
  });
});
