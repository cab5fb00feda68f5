import { expect, test } from 'vitest';
import { parsePersonName } from './person-name.ts';

test.each([
  '张三',
  '王㛃',
  '𠮷田',
  '𰻝𰻝',
  '阿卜杜拉·买买提',
  'ئابدۇللا',
  'བཀྲ་ཤིས',
  'ᠰᠠᠷ\u180eᠠ',
  '葛\u{e0100}城',
  "O'Connor-Smith",
  'Nguyễn Văn An',
  '一'.repeat(100),
  '𠮷'.repeat(100),
])('%s is kept exactly', (name) => {
  expect(parsePersonName(name)).toEqual({ ok: true, value: name });
});

test('decomposed letters are not composed, and blanks within stay', () => {
  expect(parsePersonName('Nguye\u0302\u0303n  An')).toEqual({
    ok: true,
    value: 'Nguye\u0302\u0303n  An',
  });
});

test('blanks around a name are not part of it', () => {
  expect(parsePersonName(' \u3000张三\r\n')).toEqual({ ok: true, value: '张三' });
});

test.each([
  ['', 'empty', null],
  [' \u3000 ', 'empty', null],
  ['一'.repeat(101), 'too-long', null],
  ['𠮷'.repeat(101), 'too-long', null],
  ['张\u202e三', 'bidi-control', 'U+202E'],
  ['张\u2066三', 'bidi-control', 'U+2066'],
  ['张三\u200f', 'bidi-control', 'U+200F'],
  ['张\u200b三', 'zero-width', 'U+200B'],
  ['张\u200d三', 'zero-width', 'U+200D'],
  ['\ufeff张三', 'zero-width', 'U+FEFF'],
  ['张\u{e0041}三', 'zero-width', 'U+E0041'],
  ['张\u0000三', 'control-character', 'U+0000'],
  ['张\n三', 'control-character', 'U+000A'],
  ['张\u2028三', 'control-character', 'U+2028'],
  ['张\uffff三', 'control-character', 'U+FFFF'],
  ['张\ud842三', 'lone-surrogate', 'U+D842'],
  ['张\udfb7', 'lone-surrogate', 'U+DFB7'],
  ['张\ufffd', 'replacement-character', 'U+FFFD'],
])('%j is refused: %s', (input, code, character) => {
  expect(parsePersonName(input)).toEqual({ ok: false, reason: { code, character } });
});

test('a monstrous text is refused for its length before it is searched', () => {
  expect(parsePersonName('张'.repeat(1_000_000))).toMatchObject({ reason: { code: 'too-long' } });
});
