import { describe, expect, test } from 'vitest';
import { disputeColumns } from '#activities/disputes/project';
import { localDate } from '#domain/shared/local-date';
import { clerk, mediator, Play, say, supervisor } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { duties } from '#domain/dispute/duties';

const order = {
  kind: 'order-supervision',
  demand: '请说明进展。',
  replyBy: localDate(2026, 3, 12),
} as const;

/** The clock a list shows first, and when it ended (UTC). */
const shown = ({ dispute }: Play) => {
  const { next_due_key, next_due_at } = disputeColumns(dispute);
  return [next_due_key, next_due_at?.slice(0, 10)];
};

describe('what is overdue', () => {
  test('[cpl.filing-decision] is shown with the day that has passed, however often it is followed up', () => {
    const play = new Play('2026-03-02 10:00');
    expect(shown(play.until('2026-03-09 23:58'))).toEqual(['filing.decision', '2026-03-09']);
    expect(play.dispute.overdue).toEqual([]);
    expect(shown(play.until('2026-03-10 00:01'))).toEqual(['filing.decision', '2026-03-09']);
    expect(play.dispute.overdue.map(({ key }) => key)).toEqual(['filing.decision']);
    expect(shown(play.until('2026-03-20 00:01'))).toEqual(['filing.decision', '2026-03-09']);
    const check = duties(play.dispute).find(({ kind }) => kind === 'check-intake');
    expect(check?.dueAt).toBe(play.dispute.overdue[0]?.dueAt);
  });

  test('is so no longer once the dispute has moved on', () => {
    const play = new Play('2026-03-02 10:00').does(
      '2026-03-12 10:00',
      clerk,
      say.divert('entrusted'),
    );
    expect(play.dispute.overdue).toEqual([]);
    expect(shown(play)[0]).toBe('consent.response');
  });

  test('[policy.supervision] is an order that was not answered, until it is', () => {
    const play = mediating('2026-03-04').does('2026-03-10 10:00', supervisor, order);
    expect(shown(play.until('2026-03-13 09:00'))).toEqual(['supervision.reply', '2026-03-12']);
    play.does('2026-03-13 10:00', mediator(), { kind: 'reply-to-order', reply: '正在对账。' });
    expect(play.dispute.overdue).toEqual([]);
    expect(shown(play)[0]).toBe('mediation.term');
  });

  test('[zx.replacement] begins anew with another mediator', () => {
    const play = mediating('2026-03-04')
      .does('2026-03-10 10:00', supervisor, order)
      .does('2026-03-13 10:00', supervisor, {
        kind: 'reassign',
        mediatorId: 'm2',
        reason: '逾期未答复督办。',
      });
    expect(play.dispute.overdue).toEqual([]);
    expect(shown(play)[0]).toBe('mediator.acceptance');
  });
});
