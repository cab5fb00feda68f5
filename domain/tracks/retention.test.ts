import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/shared/local-date';
import { packById, packs } from './packs.ts';
import { notesKeptThrough, shortestNoteMonths } from './retention.ts';

const national = packById('national-2025');

describe('[policy.retention] what a party confided to the mediator', () => {
  test('is kept for a year after the dispute closed, through the same day of the next year', () => {
    expect(notesKeptThrough(localDate(2026, 3, 15), national)).toBe('2027-03-15');
  });

  test('is kept through the last day of February when it closed on a leap day', () => {
    expect(notesKeptThrough(localDate(2028, 2, 29), national)).toBe('2029-02-28');
  });

  test('is kept as long as its own pack says, where a pack says otherwise', () => {
    const other = { ...national, retention: { ...national.retention, sealedNotesMonths: 6 } };
    expect(notesKeptThrough(localDate(2026, 8, 31), other)).toBe('2027-02-28');
  });

  test('is kept by no pack without the policy it rests on', () => {
    for (const { retention } of packs) expect(retention.basis).toBe('policy.retention');
    expect(shortestNoteMonths).toBe(12);
  });
});
