import { describe, expect, test } from 'vitest';
import { dayOfSerial, dayOfText } from './date-cell.ts';

describe('a day in a table', () => {
  test.each([
    ['46347', false, '2026-11-21'],
    ['46347.75', false, '2026-11-21'],
    ['61', false, '1900-03-01'],
    ['44885', true, '2026-11-21'],
  ])('given as the number %s is counted from where the workbook counts', (text, date1904, day) => {
    expect(dayOfSerial(text, date1904)).toBe(day);
  });

  test.each(['60', '0', '-5', '12345678', 'abc', '4e4'])('may not be the number %s', (text) => {
    expect(dayOfSerial(text, false)).toBeNull();
  });

  test.each([
    '2026-03-05',
    '2026/3/5',
    '2026.3.5',
    '20260305',
    '2026年3月5日',
    '２０２６－０３－０５',
  ])('may be written %s', (text) => {
    expect(dayOfText(text)).toBe('2026-03-05');
  });

  test.each(['2026-02-30', '3/5/2026', '5.3.26', '2026-3/5', '2026-03-05 10:30', ''])(
    'may not be written %s',
    (text) => {
      expect(dayOfText(text)).toBeNull();
    },
  );
});
