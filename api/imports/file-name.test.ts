import { describe, expect, test } from 'vitest';
import { cleanFileName } from './file-name.ts';

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\users\\me\\表.xlsx', '表.xlsx'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['<b>.csv', '_b_.csv'],
    ['....csv', 'csv'],
    ['\u0000\u200b', 'file'],
    ['物业费 2026.xlsx', '物业费 2026.xlsx'],
  ])('%j is shown as %j', (given, shown) => {
    expect(cleanFileName(given)).toBe(shown);
  });

  test('of four thousand characters is cut and keeps its ending', () => {
    const shown = cleanFileName(`${'𠮷'.repeat(4_000)}.xlsx`);
    expect([...shown]).toHaveLength(120);
    expect(shown.endsWith('𠮷.xlsx')).toBe(true);
  });
});
