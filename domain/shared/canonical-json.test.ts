import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { fingerprint } from './fingerprint.ts';

test('the order in which keys were written does not matter', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }] })).toBe(
    '{"a":[{"c":"x","d":null}],"b":1}',
  );
  expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
});

test('the text is JSON and carries the data unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      expect(JSON.stringify(JSON.parse(canonicalJson(value)))).toHaveLength(
        JSON.stringify(value).length,
      );
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});

test.each([
  ['undefined', undefined],
  ['an undefined field', { a: undefined }],
  ['a hole in a list', Array(2)],
  ['NaN', Number.NaN],
  ['infinity', [Number.POSITIVE_INFINITY]],
  ['a big integer', 1n],
  ['a function', () => 1],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a lone surrogate', '\ud800'],
  ['a key that is a lone surrogate', { '\udc00': 1 }],
])('%s is refused', (_, value) => expect(() => canonicalJson(value)).toThrow(TypeError));

test('data nested without end is refused', () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(() => canonicalJson(loop)).toThrow(TypeError);
});

test('a fingerprint is that of 64-bit FNV-1a', () => {
  expect(fingerprint('')).toBe('cbf29ce484222325');
  expect(fingerprint('a')).toBe('af63dc4c8601ec8c');
  expect(fingerprint('foobar')).toBe('85944171f73967e8');
});
