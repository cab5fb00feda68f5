import { describe, expect, test } from 'vitest';
import { mediating } from '#tests/support/usual-ways';

/** The term of a mediation accepted on a day, whose papers came in and were consented to days before. */
const termOf = (acceptedOn: string, receivedOn: string, consentedOn: string) =>
  mediating(acceptedOn, `${receivedOn} 10:00`, consentedOn).dispute.deadlines.find(
    ({ key }) => key === 'mediation.term',
  );

describe('thirty days of mediation over holidays', () => {
  test('[cpl.last-day-rolls] scenario 1: a raw end in National Day week of 2025 moves behind it', () => {
    expect(termOf('2025-09-05', '2025-09-01', '2025-09-02')).toMatchObject({
      dueOn: '2025-10-09',
      proof: { rawEnd: '2025-10-05' },
    });
  });

  test('[cpl.last-day-rolls] scenario 2: and so it does in 2026', () => {
    expect(termOf('2026-09-02', '2026-08-31', '2026-09-01')).toMatchObject({
      dueOn: '2026-10-08',
      proof: { rawEnd: '2026-10-02' },
    });
  });

  test('[cpl.last-day-rolls] scenario 3: a Sunday that is a make-up workday is a last day like any other', () => {
    expect(termOf('2025-08-29', '2025-08-25', '2025-08-26')).toMatchObject({
      dueOn: '2025-09-28',
      proof: { rawEnd: '2025-09-28' },
    });
  });

  test('[cpl.last-day-rolls] scenario 4: a make-up Saturday before Spring Festival stands, a day in it moves', () => {
    expect(termOf('2026-01-15', '2026-01-12', '2026-01-13')?.dueOn).toBe('2026-02-14');
    expect(termOf('2026-01-18', '2026-01-12', '2026-01-13')?.dueOn).toBe('2026-02-24');
  });
});
