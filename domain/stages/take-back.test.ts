import { describe, expect, test } from 'vitest';
import { acts } from '#domain/dispute/acts';
import { isStillWanted } from '#domain/notices/wanted';
import { clerk, ordinary, Play, say, wallClock } from '#tests/support/procedure';

const takeBack = {
  kind: 'take-back-registration',
  reason: 'wrong-file',
  note: null,
} as const;
const untouched = { sinceRegistration: { asked: false, partiesTold: false } };
const imported = () => new Play('2026-03-02 10:00', { source: 'import' });

describe('a registration that came in by mistake with a table', () => {
  test('[policy.registration.take-back] is taken back by the clerk while nothing has come of it, and leaves its record', () => {
    const play = imported().does('2026-03-02 11:00', clerk, takeBack, untouched);
    expect(play.place).toBe('closed/closed');
    expect(play.dispute).toMatchObject({ end: 'registered-in-error', deadlines: [] });
    expect(play.happened).toContain('registration-taken-back');
    expect(play.happened).not.toContain('limitation-restarted');
  });

  test('[policy.registration.take-back] stays once somebody has asked something of it', () => {
    const asked = { sinceRegistration: { asked: true, partiesTold: false } };
    expect(imported().refusal('2026-03-02 11:00', clerk, takeBack, asked)).toBe(
      'registration-acted-on',
    );
    const corrected = imported()
      .does('2026-03-02 11:00', clerk, { kind: 'request-correction', defects: ['缺身份证明'] })
      .does('2026-03-03 11:00', ordinary('a'), {
        kind: 'submit-correction',
        partyId: 'a',
        note: '已补',
      });
    expect(corrected.refusal('2026-03-03 12:00', clerk, takeBack, untouched)).toBe(
      'registration-acted-on',
    );
    const diverted = imported().does('2026-03-02 11:00', clerk, say.divert('entrusted'));
    expect(diverted.refusal('2026-03-02 12:00', clerk, takeBack, untouched)).toBe(
      'not-in-this-state',
    );
  });

  test('[la.receipt] stays once a party has been told that the papers have come in', () => {
    const told = { sinceRegistration: { asked: false, partiesTold: true } };
    expect(imported().refusal('2026-03-02 11:00', clerk, takeBack, told)).toBe('registration-told');
  });

  test('[la.decision] stays once the court is late with its decision, so that no delay is wiped away', () => {
    expect(imported().refusal('2026-03-09 23:00', clerk, takeBack, untouched)).toBeNull();
    expect(imported().refusal('2026-03-10 09:00', clerk, takeBack, untouched)).toBe(
      'registration-overdue',
    );
  });

  test('without knowing what came of it, nothing is taken back', () => {
    expect(imported().refusal('2026-03-02 11:00', clerk, takeBack)).toBe('registration-acted-on');
  });

  test('takes the receipt with it that has not gone out yet', () => {
    const { dispute } = imported().does('2026-03-02 11:00', clerk, takeBack, untouched);
    const receipt = {
      template: 'receipt',
      to: { kind: 'party', partyId: 'a' },
      params: {},
    } as const;
    const now = wallClock('2026-03-02 12:00');
    expect(isStillWanted({ ...receipt, dispute, now })).toBe(false);
    expect(isStillWanted({ ...receipt, dispute: imported().dispute, now })).toBe(true);
  });
});

describe('papers somebody has handed in', () => {
  test('[la.receipt] are never taken back by the court, and no clerk finds a button for it', () => {
    const play = new Play('2026-03-02 10:00');
    expect(play.refusal('2026-03-02 11:00', clerk, takeBack, untouched)).toBe('not-your-act');
    const at = wallClock('2026-03-02 11:00');
    const offered = acts(play.dispute, clerk, at, play.law).map(({ command }) => command);
    expect(offered).toContain('divert');
    expect(offered).not.toContain('take-back-registration');
  });
});
