import { describe, expect, test } from 'vitest';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { calendarDays, workingDays } from '#domain/deadlines/due-date';
import { packById } from '#domain/tracks/packs';
import type { RulePack } from '#domain/tracks/rule-pack';
import { clerk, dayOf, mediator, ordinary, Play, say, wallClock } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { isChanged, shadow } from './shadow.ts';

const local = packById('local-2025-both-tracks');
const under = (play: Play, now: string, to: RulePack, from: RulePack = play.law.pack) =>
  shadow(play.dispute, wallClock(now), { from, to }, nationalCalendar);

/** As the courts worked in 2024: entrusted before registration, thirty days from acceptance. */
const of2024 = (): Play =>
  new Play('2024-12-02 10:00', { pack: 'national-2016' })
    .does('2024-12-03 09:00', clerk, say.divert('entrusted'))
    .does('2024-12-03 10:00', ordinary('a'), say.consent('a'))
    .does('2024-12-03 11:00', ordinary('b'), say.consent('b'))
    .designated('2024-12-04 08:00', 'm1', 'court-embedded')
    .does('2024-12-04 09:00', mediator(), say.accept);

describe('the shadow of a pack', () => {
  test('[op25.mediation-term] 2024 under the rules of 2025: commissioned mediation, fifteen days', () => {
    const { track, dates } = under(of2024(), '2024-12-10 10:00', packById('national-2025'));
    expect(track).toEqual({ from: 'entrusted', to: 'commissioned' });
    expect(dates).toEqual([
      {
        key: 'mediation.term',
        instance: 0,
        startedAt: wallClock('2024-12-04 09:00'),
        dueOn: '2025-01-03',
        wouldBeDueOn: '2024-12-19',
        days: -15,
        basis: 'op25.mediation-term',
      },
    ]);
  });

  test('an act that looks at the time left is lost where the other pack leaves less of it', () => {
    const { lost, gained } = under(of2024(), '2024-12-14 10:00', packById('national-2025'));
    expect(lost).toMatchObject([
      // A suit registered first has no number of mediation before registration either.
      { by: 'clerk', command: 'record-prelitigation-number' },
      { by: 'mediator', command: 'propose-transfer' },
    ]);
    expect(gained).toEqual([]);
  });

  test('a track that is no longer offered is lost at the window, and one that comes is gained', () => {
    const play = new Play('2024-12-02 10:00', { pack: 'national-2016' });
    const { lost, gained } = under(play, '2024-12-02 11:00', packById('national-2025'));
    expect(lost).toMatchObject([{ by: 'clerk', command: 'divert', track: 'entrusted' }]);
    const ofClerk = gained.filter(({ by }) => by === 'clerk');
    expect(ofClerk.map(({ command, track }) => [command, track])).toEqual([
      ['divert', 'commissioned'],
      ['divert', 'voluntary'],
      ['apply-for-mediation', null],
    ]);
  });

  test('an extension signed under the one pack is counted under the other too', () => {
    const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29')
      .does('2026-06-02 10:00', mediator(), say.extend(10))
      .does('2026-06-02 11:00', ordinary('a'), say.signExtension('a'))
      .does('2026-06-02 12:00', ordinary('b'), say.signExtension('b'));
    const { dates } = under(play, '2026-06-03 10:00', packById('national-2025'));
    expect(dates).toMatchObject([{ dueOn: '2026-07-13', wouldBeDueOn: '2026-06-26' }]);
  });

  test('a shorter answer to the offer moves that date alone, by working days', () => {
    const play = new Play('2026-02-12 10:00').does(
      '2026-02-13 09:00',
      clerk,
      say.divert('entrusted'),
    );
    const period = { length: workingDays(1), basis: 'policy.consent.response' } as const;
    const to = {
      ...local,
      id: 'quicker',
      periods: { ...local.periods, 'consent.response': period },
    };
    const { dates, lost, gained } = under(play, '2026-02-13 10:00', to);
    expect(dates).toMatchObject([
      { key: 'consent.response', dueOn: '2026-02-25', wouldBeDueOn: '2026-02-14', days: -11 },
    ]);
    expect([...lost, ...gained]).toEqual([]);
  });

  test('[cpl.preservation.thirty-days] a period with a first day of its own is counted from that day', () => {
    const play = new Play('2026-03-02 10:00').does('2026-03-12 09:00', clerk, {
      kind: 'record-preservation',
      takenOn: dayOf('2026-03-03'),
      rulingNumber: '（2026）渝0199财保1号',
    });
    const period = { length: calendarDays(20), basis: 'cpl.preservation.thirty-days' } as const;
    const to = {
      ...local,
      id: 'sooner',
      periods: { ...local.periods, 'preservation.suit': period },
    };
    const { dates } = under(play, '2026-03-12 10:00', to);
    expect(dates).toMatchObject([
      { key: 'preservation.suit', dueOn: '2026-04-02', wouldBeDueOn: '2026-03-23', days: -10 },
    ]);
  });

  test('once mediation is over its track is history, and a window that stays is no change', () => {
    const play = mediating('2026-03-04')
      .does('2026-03-10 10:00', mediator(), say.agreement())
      .does('2026-03-10 11:00', ordinary('a'), say.sign('a'))
      .does('2026-03-10 12:00', ordinary('b'), say.sign('b'));
    expect(isChanged(under(play, '2026-03-11 10:00', packById('national-2025')))).toBe(false);
  });

  test('nothing is changed by the pack a dispute already has', () => {
    expect(isChanged(under(mediating('2026-03-04'), '2026-03-10 10:00', local))).toBe(false);
  });

  test('a new calendar alone is no change of the pack', () => {
    const play = mediating('2026-03-04');
    const { dates } = shadow(
      play.dispute,
      wallClock('2026-03-10 10:00'),
      { from: local, to: { ...local, id: 'same' } },
      { ...nationalCalendar, days: {} },
    );
    expect(dates).toEqual([]);
  });

  test('the dispute is left as it was, and the same question has the same answer', () => {
    const play = of2024();
    const before = structuredClone(play.dispute);
    const once = under(play, '2024-12-10 10:00', packById('national-2025'));
    expect(under(play, '2024-12-10 10:00', packById('national-2025'))).toEqual(once);
    expect(play.dispute).toEqual(before);
  });
});
