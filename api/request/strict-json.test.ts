import { describe, expect, it } from 'vitest';
import { Problem } from '#api/problem';
import { fastestMs } from '#tests/support/fastest';
import { parseStrictJson } from './strict-json.ts';

const codeOf = (text: string): [string, string | undefined] => {
  try {
    parseStrictJson(text);
  } catch (error) {
    if (error instanceof Problem) return [error.code, error.details.field];
    throw error;
  }
  return ['accepted', undefined];
};

describe('strict JSON', () => {
  it('reads what JSON.parse reads', () => {
    const text = '{"a":[1,-2.5e3,true,null,"张三\\n\\"x\\""],"b":{"a":{}}}';
    expect(parseStrictJson(text)).toEqual(JSON.parse(text));
    expect(parseStrictJson('"x"')).toBe('x');
  });

  it('refuses broken JSON', () => {
    expect(['{', '{"a":}', '', '{"a":"', '[1,]', "{'a':1}", '{"a":"\t"}'].map(codeOf)).toEqual(
      Array.from({ length: 7 }, () => ['malformed-json', undefined]),
    );
  });

  it('refuses a key that comes twice in one object and names it', () => {
    expect(codeOf('{"a":1,"b":{"a":2},"a":3}')).toEqual(['duplicate-key', 'a']);
    expect(codeOf(`{"a":1,"\\u0061"${' '.repeat(300)}:2}`)).toEqual(['duplicate-key', 'a']);
  });

  it('lets the same key stand in two objects, and the same text stand as value', () => {
    expect(codeOf('[{"a":"a"},{"a":"a"}]')).toEqual(['accepted', undefined]);
    expect(codeOf('{"a":["a","a"],"b":"a"}')).toEqual(['accepted', undefined]);
  });

  it('refuses keys that reach into the prototype of objects, however they are written', () => {
    expect(codeOf('{"__proto__":{"role":"judge"}}')).toEqual(['forbidden-key', '__proto__']);
    expect(codeOf('{"a":{"\\u0063onstructor":1}}')).toEqual(['forbidden-key', 'constructor']);
    expect(codeOf('{"a":"__proto__"}')).toEqual(['accepted', undefined]);
  });

  it('refuses more than 64 levels quickly, and accepts 64', async () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    const deep = nested(10_000);
    expect(codeOf(deep)).toEqual(['too-deep', undefined]);
    expect(await fastestMs(() => codeOf(deep))).toBeLessThan(50);
    expect(codeOf(nested(64))).toEqual(['accepted', undefined]);
    expect(codeOf(nested(65))).toEqual(['too-deep', undefined]);
  });

  it('refuses a lone surrogate and NUL, and accepts a pair', () => {
    expect(codeOf('{"name":"\\ud800"}')).toEqual(['bad-encoding', 'name']);
    expect(codeOf('{"name":"a\\u0000"}')).toEqual(['bad-encoding', 'name']);
    expect(codeOf('{"name":"\\ud842\\udfb7"}')).toEqual(['accepted', undefined]);
  });
});
