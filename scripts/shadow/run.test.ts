import { describe, expect, test } from 'vitest';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { packById } from '#domain/tracks/packs';
import { mediating } from '#tests/support/usual-ways';
import { Play, wallClock } from '#tests/support/procedure';
import type { Reading } from './read.ts';
import { runShadow, shadowReport } from './run.ts';

const named = (number: string, { dispute }: Play) => ({
  number,
  packId: dispute.packId,
  state: dispute,
});
const reading: Reading = {
  disputes: [
    named('2026-990101-000001', mediating('2026-03-04')),
    named('2026-990101-000002', new Play('2026-03-05 10:00', { pack: 'national-2025' })),
  ],
  calendar: nationalCalendar,
  now: wallClock('2026-03-06 10:00'),
};
const run = runShadow(reading, packById('national-2025'), null);

describe('a shadow run', () => {
  test('lists every moved date, with the rule that would move it', () => {
    expect(run).toMatchObject({ examined: 2, changed: [{ number: '2026-990101-000001' }] });
    const report = shadowReport(run).join('\n');
    expect(report).toContain('委派调解 → 委托调解');
    expect(report).toContain(
      '调解期限：2026年4月3日（星期五） → 2026年3月19日（星期四）（提前 15 天）',
    );
    expect(report).toContain('共试算 2 件在办纠纷：1 件会有变化，1 个期限会改变。');
  });

  test('is the same whenever it is made over the same states, pack, calendar and moment', () => {
    const later = { ...reading, now: wallClock('2026-05-01 10:00') };
    expect(runShadow(later, packById('national-2025'), reading.now)).toEqual(run);
  });
});
