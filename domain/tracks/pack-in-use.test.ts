import { expect, test } from 'vitest';
import { localDate } from '#domain/shared/local-date';
import { packInUse } from './pack-in-use.ts';

const court = {
  firstPackId: 'first',
  switches: [
    { from: localDate(2026, 3, 1), packId: 'second' },
    { from: localDate(2026, 9, 1), packId: null },
    { from: localDate(2026, 6, 1), packId: 'third' },
    { from: localDate(2026, 6, 1), packId: 'fourth' },
  ],
};

test.each([
  ['before any switch', localDate(2026, 2, 28), 'first'],
  ['on the day of a switch', localDate(2026, 3, 1), 'second'],
  ['after two for one day, the later one', localDate(2026, 8, 31), 'fourth'],
  ['after a return to the nation’s', localDate(2026, 9, 1), null],
])('a court works %s under the pack approved for then', (_, date, packId) => {
  expect(packInUse(court, date)).toBe(packId);
});

test('a court without a switch keeps what it was set up with', () => {
  expect(packInUse({ firstPackId: null, switches: [] }, localDate(2026, 1, 1))).toBeNull();
});
