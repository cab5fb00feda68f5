import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_ROOT, merkleRoot } from './merkle.ts';

describe('the daily root', () => {
  test('exists for a day without chains', () => {
    expect(merkleRoot([])).toBe(EMPTY_ROOT);
  });

  test('changes when a chain is changed, left out, added or moved', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }),
        fc.nat(),
        (chains, pick) => {
          const index = pick % chains.length;
          const root = merkleRoot(chains);
          expect(merkleRoot(chains.with(index, `${chains[index]}!`))).not.toBe(root);
          expect(merkleRoot(chains.toSpliced(index, 1))).not.toBe(root);
          expect(merkleRoot([...chains, chains[index] ?? ''])).not.toBe(root);
          expect(merkleRoot(chains.toReversed())).not.toBe(root);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('of one chain is not the chain itself', () => {
    expect(merkleRoot(['a'])).not.toBe('a');
  });
});
