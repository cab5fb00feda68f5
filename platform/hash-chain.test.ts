import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#domain/shared/instant';
import { commitmentTo, genesisHash, linkHash, newSalt, type Link } from './hash-chain.ts';

const link: Link = {
  courtId: 'court-a',
  disputeId: '00000000-0000-4000-8000-000000000001',
  seq: 1,
  kind: 'registered',
  at: instant(1_700_000_000_000),
  actorKind: 'system',
  actorId: null,
  inputKey: 'opened',
  basis: 'la.receipt',
  commitment: 'c'.repeat(64),
  previousHash: genesisHash('00000000-0000-4000-8000-000000000001'),
};

describe('a link of the record', () => {
  test.each([
    ['courtId', { courtId: 'court-b' }],
    ['disputeId', { disputeId: '00000000-0000-4000-8000-000000000002' }],
    ['seq', { seq: 2 }],
    ['kind', { kind: 'withdrawn' }],
    ['at', { at: instant(1_700_000_000_001) }],
    ['actorKind', { actorKind: 'party' }],
    ['actorId', { actorId: 'p-1' }],
    ['inputKey', { inputKey: 'command:1' }],
    ['basis', { basis: null }],
    ['commitment', { commitment: 'd'.repeat(64) }],
    ['previousHash', { previousHash: 'e'.repeat(64) }],
  ])('has another hash when its %s is changed', (_field, change) => {
    expect(linkHash({ ...link, ...change })).not.toBe(linkHash(link));
  });

  test('has the same hash however its fields are ordered', () => {
    const reversed = Object.fromEntries(Object.entries(link).toReversed());
    expect(linkHash({ ...link, ...reversed })).toBe(linkHash(link));
  });
});

describe('a commitment', () => {
  test('is the same for the same content, and differs for another salt', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        const salt = newSalt();
        const plain: unknown = JSON.parse(JSON.stringify(payload));
        expect(commitmentTo(salt, plain)).toBe(
          commitmentTo(salt, JSON.parse(JSON.stringify(plain))),
        );
        expect(commitmentTo(newSalt(), plain)).not.toBe(commitmentTo(salt, plain));
      }),
      { numRuns: 50 },
    );
  });

  test('changes with one character of the payload', () => {
    expect(commitmentTo('s', { note: '一' })).not.toBe(commitmentTo('s', { note: '二' }));
  });
});
