import { describe, expect, test } from 'vitest';
import { clerk, ordinary, Play, say, staff, supervisor } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';

describe('supervision', () => {
  test('[policy.supervision] closing over the heads of the parties takes a second supervisor', () => {
    const play = mediating('2026-03-04').does('2026-03-10 10:00', supervisor, {
      kind: 'request-closure',
      reason: '重复登记',
    });
    expect(play.refusal('2026-03-10 11:00', supervisor, { kind: 'approve-closure' })).toBe(
      'second-person-needed',
    );
    play.does('2026-03-10 12:00', staff('supervisor', 'other'), { kind: 'approve-closure' });
    expect(play.dispute.end).toBe('closed-by-supervision');
  });

  test('[cpl.filing-decision] the court that does not decide in seven days is reported, again and again', () => {
    const play = new Play('2026-03-02 10:00').until('2026-03-10 00:01');
    expect(play.place).toBe('intake/received');
    play.until('2026-03-20 00:01');
    const escalated = play.happened.filter((kind) => kind === 'overdue-escalated');
    expect(escalated.length).toBeGreaterThan(2);
  });

  test('nothing more may be done with a closed dispute', () => {
    const play = new Play('2026-03-02 10:00').does('2026-03-02 11:00', clerk, {
      kind: 'redirect',
      ground: 'administrative',
      whereTo: '行政复议机关',
    });
    expect(play.refusal('2026-03-03 11:00', ordinary('a'), say.demandFiling('a'))).toBe(
      'dispute-closed',
    );
  });
});
