import { describe, expect, test } from 'vitest';
import { parseCreditCode } from '#domain/people/credit-code';
import { parseIdentityNumber } from '#domain/people/identity-number';
import { checkRegistration } from '#domain/people/registration-check';
import { localDate } from '#domain/shared/local-date';
import { chanceOf } from './chance.ts';
import { inventedCreditCode, inventedIdentity, inventParty } from './invented-party.ts';

const today = localDate(2026, 11, 22);
const many = Array.from({ length: 300 }, (_, index) => chanceOf(index));

describe('people who do not exist', () => {
  test('have identity numbers and credit codes that the counter accepts', () => {
    for (const chance of many) {
      expect(parseIdentityNumber(inventedIdentity(chance), today).ok).toBe(true);
      expect(parseCreditCode(inventedCreditCode(chance)).ok).toBe(true);
    }
  });

  test('can be registered as they are, and are of both kinds', () => {
    const kinds = new Set<string>();
    for (const chance of many) {
      const parties = [
        inventParty('applicant', 'party-1@example.invalid', chance),
        inventParty('respondent', 'party-2@example.invalid', chance),
      ].map((party) => ({ ...party, guardianName: null, representative: null }));
      expect(checkRegistration({ amount: 1000, monetary: true, parties }, today).kind).toBe(
        'sound',
      );
      for (const { kind } of parties) kinds.add(kind);
    }
    expect([...kinds].toSorted()).toEqual(['legal', 'natural']);
  });

  test('are the same for the same seed, and others for another', () => {
    const invent = (seed: number) => inventParty('applicant', 'a@example.invalid', chanceOf(seed));
    expect(invent(7)).toEqual(invent(7));
    expect(invent(7)).not.toEqual(invent(8));
  });
});
