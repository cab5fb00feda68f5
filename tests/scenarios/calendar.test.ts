import { describe, expect, test } from 'vitest';
import { publishedYears } from '#domain/calendar/national-calendar';
import { buildCalendar, type YearArrangement } from '#domain/calendar/court-calendar';
import { localDate } from '#domain/shared/local-date';
import { notices } from '#domain/notices/notices';
import { clerk, Play, say, wallClock } from '#tests/support/procedure';
import { calendarTo2027, imagined2027 } from '#tests/support/next-year';
import { mediating } from '#tests/support/usual-ways';

/** A mediation whose thirty days end on Friday 1 January 2027, of which nobody knows yet. */
const acrossNewYear = () => mediating('2026-12-02', '2026-11-30 10:00', '2026-12-01');
const termOf = (play: Play) => play.dispute.deadlines.find(({ key }) => key === 'mediation.term');

const without = (arrangement: YearArrangement, ...dates: readonly string[]): YearArrangement => ({
  ...arrangement,
  days: arrangement.days.filter(({ date }) => !dates.includes(date)),
});

describe('[policy.calendar.recount] scenario 15: the next year is published late', () => {
  test('a term that ends in it is provisional, and moves when it is published', () => {
    const play = acrossNewYear();
    expect(termOf(play)).toMatchObject({ dueOn: '2027-01-01', provisional: true });
    play.publishes('2026-12-20 09:00', calendarTo2027);
    expect(termOf(play)).toMatchObject({ dueOn: '2027-01-04', provisional: false });
    expect(play.until('2027-01-03 12:00').place).toBe('court-mediation/mediating');
    expect(play.until('2027-01-05 00:01').place).toBe('filing/preparing');
  });

  test('the event keeps the old end with its arithmetic beside the new one', () => {
    const play = acrossNewYear();
    const before = termOf(play);
    play.publishes('2026-12-20 09:00', calendarTo2027);
    const told = play.record.find(({ event }) => event.kind === 'deadline-recounted');
    expect(told?.at).toBe(wallClock('2026-12-20 09:00'));
    expect(told?.event).toMatchObject({
      was: { dueOn: '2027-01-01', provisional: true, proof: before?.proof },
      deadline: { dueOn: '2027-01-04', proof: { calendarVersion: calendarTo2027.version } },
    });
  });

  test('everybody who is reminded of the term is told the new day once', () => {
    const play = acrossNewYear().publishes('2026-12-20 09:00', calendarTo2027);
    const told = play.record.flatMap((each) => notices(play.dispute, each, play.dispute));
    const moved = told.filter(({ template }) => template === 'deadline-recounted');
    expect(moved.map(({ to }) => to.kind)).toEqual(['user', 'party', 'party']);
    expect(moved[0]?.params).toMatchObject({ wasDueOn: '2027-01-01', dueOn: '2027-01-04' });
  });

  test('publishing the same calendar again changes nothing', () => {
    const play = acrossNewYear().publishes('2026-12-20 09:00', calendarTo2027);
    const { seq } = play.dispute;
    expect(play.publishes('2026-12-21 09:00', calendarTo2027).dispute.seq).toBe(seq);
  });

  test('a term that keeps its day is only no longer provisional, and nobody is told', () => {
    const play = mediating('2026-12-07', '2026-11-30 10:00', '2026-12-01');
    expect(termOf(play)).toMatchObject({ dueOn: '2027-01-06', provisional: true });
    play.publishes('2026-12-20 09:00', calendarTo2027);
    expect(termOf(play)).toMatchObject({ dueOn: '2027-01-06', provisional: false });
    expect(
      play.record
        .flatMap((each) => notices(play.dispute, each, play.dispute))
        .map((n) => n.template),
    ).not.toContain('deadline-recounted');
  });

  test('a period that ends before the year is left alone', () => {
    const play = new Play('2026-11-30 10:00').does(
      '2026-11-30 11:00',
      clerk,
      say.divert('entrusted'),
    );
    const { deadlines } = play.dispute;
    play.publishes('2026-11-30 12:00', calendarTo2027);
    expect(play.dispute.deadlines).toEqual(deadlines);
  });
});

describe('[policy.calendar.recount] a published year is corrected', () => {
  const longer = buildCalendar([
    ...publishedYears,
    {
      ...imagined2027,
      days: [
        ...imagined2027.days,
        { date: localDate(2027, 1, 4), kind: 'holiday', name: 'one-off-holiday' },
      ],
    },
  ]);
  const shorter = buildCalendar([
    ...publishedYears,
    without(imagined2027, '2027-01-01', '2027-01-02', '2027-01-03'),
  ]);

  test('an end that was told as certain moves on where the correction gives more time', () => {
    const play = acrossNewYear().publishes('2026-12-20 09:00', calendarTo2027);
    expect(termOf(play.publishes('2026-12-22 09:00', longer))?.dueOn).toBe('2027-01-05');
  });

  test('and never comes forward, for people rely on it', () => {
    const play = acrossNewYear().publishes('2026-12-20 09:00', calendarTo2027);
    expect(termOf(play.publishes('2026-12-22 09:00', shorter))?.dueOn).toBe('2027-01-04');
  });
});

test('[policy.calendar.recount] a provisional end never moves to a day that is already past', () => {
  // Saturday 2 January 2027 would be rolled to Monday; as a make-up workday it would be the last day.
  const play = mediating('2026-12-03', '2026-11-30 10:00', '2026-12-01');
  expect(termOf(play)).toMatchObject({ dueOn: '2027-01-04', provisional: true });
  const workingSaturday = buildCalendar([
    ...publishedYears,
    {
      ...without(imagined2027, '2027-01-02', '2027-01-03'),
      days: [
        ...without(imagined2027, '2027-01-02', '2027-01-03').days,
        { date: localDate(2027, 1, 2), kind: 'make-up-workday', name: 'new-year' },
      ],
    },
  ]);
  expect(termOf(play.publishes('2027-01-03 09:00', workingSaturday))?.dueOn).toBe('2027-01-04');
  const inTime = mediating('2026-12-03', '2026-11-30 10:00', '2026-12-01');
  expect(termOf(inTime.publishes('2026-12-30 09:00', workingSaturday))?.dueOn).toBe('2027-01-02');
});
