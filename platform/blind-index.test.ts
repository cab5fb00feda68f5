import { describe, expect, test } from 'vitest';
import { identityHash } from './blind-index.ts';

const secret = 'a secret of this installation only, long enough';
const person = { kind: 'natural', name: '张三', identityNumber: '110101199001011237' };

describe('the blind index of a person', () => {
  test('is the same for the same identity number, however the name is written', () => {
    const other = { ...person, name: '张 三' };
    expect(identityHash(secret, other)).toBe(identityHash(secret, person));
  });

  test('tells a company and a natural person of the same name apart', () => {
    const natural = { kind: 'natural', name: '华夏', identityNumber: null };
    const legal = { kind: 'legal', name: '华夏', identityNumber: null };
    expect(identityHash(secret, natural)).not.toBe(identityHash(secret, legal));
  });

  test('cannot be made without the secret, and does not hold what it hides', () => {
    expect(identityHash(`${secret}!`, person)).not.toBe(identityHash(secret, person));
    expect(identityHash(secret, person)).toMatch(/^[0-9a-f]{64}$/);
  });
});
