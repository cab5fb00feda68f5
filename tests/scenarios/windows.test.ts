import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import { windowEvents, windowsOf } from '#domain/deadlines/windows';
import { clerk, dayOf, judge, mediator, ordinary, type Play, say } from '#tests/support/procedure';
import { consented, mediating } from '#tests/support/usual-ways';
import { objections, recordOf, windowIn, windowsIn } from '#tests/support/windows';
import { agreed, applied, commissioned, confirmed, failed, secured, voluntary } from './support.ts';

const channel = 'link';
const contract = (dueOn: readonly string[] = ['2026-06-30']): Play =>
  agreed(mediating('2026-03-04'), '2026-03-10', dueOn);
const reviewing = (): Play => applied(contract(), '2026-04-01');
const ruling = (): Play => confirmed(reviewing(), '2026-04-14');
const served = (): Play =>
  ruling().does('2026-04-17 16:00', clerk, {
    kind: 'record-ruling-service',
    partyId: 'b',
    servedOn: dayOf('2026-04-17'),
  });
const statement = (): Play => {
  const ask = (partyId: string): Command => ({ kind: 'request-court-statement', partyId, channel });
  const sign = (partyId: string): Command => ({
    kind: 'sign-statement',
    partyId,
    channel: 'counter',
    servedOn: dayOf('2026-03-16'),
  });
  return agreed(commissioned('2026-03-02', '2026-03-04', 'ordinary'), '2026-03-10', ['2026-04-20'])
    .does('2026-03-11 10:00', ordinary('a'), ask('a'))
    .does('2026-03-11 11:00', ordinary('b'), ask('b'))
    .does('2026-03-13 10:00', judge, { kind: 'issue-statement', statementNumber: '号' })
    .does('2026-03-16 10:00', clerk, sign('a'))
    .does('2026-03-16 11:00', clerk, sign('b'));
};
const restored = (): Play =>
  contract()
    .until('2026-04-10 00:01')
    .does('2026-04-20 10:00', ordinary('a'), {
      kind: 'ask-restoration',
      partyId: 'a',
      channel: 'counter',
      obstacleEndedOn: dayOf('2026-04-13'),
      reason: '洪水封路',
    });
const labour = (): Play =>
  agreed(voluntary('labour-committee'), '2026-03-10', ['2026-06-30']).does(
    '2026-03-10 13:00',
    mediator(),
    { kind: 'seal-agreement', documentHash: 'hash' },
  );
const extended = (): Play =>
  commissioned('2026-03-02', '2026-03-04', 'summary')
    .does('2026-03-10 10:00', mediator(), say.extend(30))
    .does('2026-03-10 11:00', ordinary('a'), say.signExtension('a'))
    .does('2026-03-10 12:00', ordinary('b'), say.signExtension('b'));

describe('windows of mediation', () => {
  test('[zx.joint-choice] D6: both may choose a mediator for two working days, one of them a make-up Saturday', () => {
    const play = consented('2026-02-12 10:00', '2026-02-13');
    expect(windowIn(play, 'mediator.selection')).toMatchObject({
      dueOn: '2026-02-24',
      closedAt: null,
    });
    play.designated('2026-02-14 08:00', 'm1', 'court-embedded');
    expect(windowIn(play, 'mediator.selection').closedAt).not.toBeNull();
  });

  test('[zx.joint-choice] D6: a mediator who declines opens no second choice', () => {
    const play = consented()
      .designated('2026-03-04 08:00', 'm1', 'court-embedded')
      .does('2026-03-04 09:00', mediator(), {
        kind: 'decline-designation',
        reason: 'unfit',
        note: null,
      });
    expect(windowsIn(play).map(({ key }) => key)).toEqual(['mediator.selection']);
  });

  test('[policy.handover.days] D16: the result is with the court in three working days, by the papers that go over', () => {
    const play = failed(mediating('2026-03-04'), '2026-03-10 10:00');
    expect(windowIn(play, 'mediation.report')).toMatchObject({
      holder: 'mediator',
      dueOn: '2026-03-13',
      closedAt: null,
    });
    play.delivered('2026-03-12 10:00');
    expect(windowIn(play, 'mediation.report').closedAt).not.toBeNull();
  });

  test('[arb.review-of-agreement] D36: an agreement of a labour committee may go to arbitration for fifteen days', () => {
    expect(windowIn(labour(), 'labour-arbitration.review').dueOn).toBe('2026-03-25');
    const keys = windowsIn(contract()).map(({ key }) => key);
    expect(keys).not.toContain('labour-arbitration.review');
  });
});

describe('windows of judicial confirmation', () => {
  test('[cpl.special-procedure-limit] D21: thirty days from acceptance are the outer limit, after Labour Day', () => {
    const play = reviewing();
    expect(windowIn(play, 'confirmation.outer-review')).toMatchObject({
      holder: 'court',
      dueOn: '2026-05-06',
      closedAt: null,
    });
    expect(windowIn(ruling(), 'confirmation.outer-review').closedAt).not.toBeNull();
  });

  test('[ji.confirmation.objection] D23: fifteen days for the party who received it, and refused after them', () => {
    const object: Command = { kind: 'object-to-ruling', partyId: 'b', channel, reason: '非自愿' };
    const play = served();
    expect(windowIn(play, 'ruling.objection')).toMatchObject({ partyId: 'b', dueOn: '2026-05-06' });
    expect(play.refusal('2026-05-06 23:59', ordinary('b'), object)).toBeNull();
    expect(play.refusal('2026-05-07 00:01', ordinary('b'), object)).toBe('objection-too-late');
  });

  test('[ji.confirmation.objection] D23: an objection made uses the window up', () => {
    const play = served().does('2026-04-20 10:00', ordinary('b'), {
      kind: 'object-to-ruling',
      partyId: 'b',
      channel,
      reason: '非自愿',
    });
    expect(windowIn(play, 'ruling.objection').closedAt).not.toBeNull();
  });

  test('[ji.fixed-periods] D24: six months from knowledge for anybody interested, earliest from the ruling', () => {
    const play = ruling();
    expect(windowIn(play, 'ruling.interested-objection')).toMatchObject({
      holder: 'outsider',
      dueOn: '2026-10-14',
    });
    const knew = (day: string): Command => ({
      kind: 'object-as-interested',
      knewOn: dayOf(day),
      claim: '房屋属于我',
    });
    expect(play.refusal('2026-06-15 10:00', clerk, knew('2025-12-15'))).toBeNull();
    expect(play.refusal('2026-06-16 00:01', clerk, knew('2025-12-15'))).toBe('objection-too-late');
  });

  test('[cpl.restoration] D35: ten days from the end of the obstacle, proven by the request itself', () => {
    const play = restored();
    const window = windowIn(play, 'restoration.request');
    expect(window).toMatchObject({ partyId: 'a', dueOn: '2026-04-23' });
    expect(window.closedAt).toBe(window.openedAt);
    const late = contract().until('2026-04-10 00:01');
    expect(
      late.refusal('2026-04-24 00:01', ordinary('a'), {
        kind: 'ask-restoration',
        partyId: 'a',
        channel: 'counter',
        obstacleEndedOn: dayOf('2026-04-13'),
        reason: '洪水封路',
      }),
    ).toBe('restoration-too-late');
  });
});

describe('windows of a suit', () => {
  test('[bq.review] D29: five days to ask for review, from the day the ruling was received', () => {
    const play = mediating('2026-03-04').does(
      '2026-03-06 17:00',
      clerk,
      secured('2026-03-05', '2026-03-06'),
    );
    expect(windowIn(play, 'preservation.review')).toMatchObject({
      holder: 'party',
      dueOn: '2026-03-11',
      closedAt: null,
    });
  });

  test('[bq.review] D29: without the day of receipt no window is made up', () => {
    const play = mediating('2026-03-04').does('2026-03-06 17:00', clerk, secured('2026-03-05'));
    expect(windowsIn(play).map(({ key }) => key)).not.toContain('preservation.review');
    expect(play.refusal('2026-03-06 17:00', clerk, secured('2026-03-05', '2026-03-07'))).not.toBe(
      null,
    );
  });

  test('[cpl.answer] D32: the copy goes out five days after registration, over a weekend', () => {
    const play = commissioned('2026-03-02', '2026-03-04', 'ordinary');
    expect(windowIn(play, 'suit.copy')).toMatchObject({ dueOn: '2026-03-09', holder: 'court' });
  });

  test('[cpl.trial-limit.ordinary] D33: a suit in ordinary procedure is tried in six months', () => {
    const play = failed(commissioned('2026-03-02', '2026-03-04', 'ordinary'), '2026-03-10 10:00');
    expect(windowIn(play, 'suit.trial-ordinary')).toMatchObject({
      dueOn: '2026-09-02',
      closedAt: null,
    });
  });

  test('[cpl.trial-limit.summary] D33: a suit in summary procedure is tried in three months', () => {
    const play = failed(commissioned('2026-03-02', '2026-03-04', 'summary'), '2026-03-10 10:00');
    expect(windowIn(play, 'suit.trial-summary').dueOn).toBe('2026-06-02');
    expect(windowsIn(play).map(({ key }) => key)).not.toContain('suit.trial-ordinary');
  });

  test('[ty.term-commissioned] D33: the days by which mediation was extended do not count towards the limit', () => {
    const play = failed(extended(), '2026-03-25 10:00');
    const { dueOn, proof } = windowIn(play, 'suit.trial-summary');
    expect(proof.exclusions).toEqual([
      {
        from: '2026-03-12',
        to: '2026-03-25',
        reason: 'extended-mediation',
        basis: 'ty.term-commissioned',
      },
    ]);
    expect(dueOn).toBe('2026-06-16');
  });

  test('[cpl.trial-limit.ordinary] D33: a suit that ended by a statement has no limit left to keep', () => {
    expect(windowIn(statement(), 'suit.trial-ordinary').closedAt).not.toBeNull();
  });

  test('[cpl.third-party-revocation] D34: six months for an outsider against a statement, none against a ruling', () => {
    expect(windowIn(statement(), 'statement.third-party-suit')).toMatchObject({
      holder: 'outsider',
      dueOn: '2026-09-16',
    });
    expect(windowsIn(served()).map(({ key }) => key)).not.toContain('statement.third-party-suit');
  });
});

describe('every window', () => {
  const plays: readonly (readonly [string, () => Play])[] = [
    ['a failed mediation', () => failed(mediating('2026-03-04'), '2026-03-10 10:00')],
    ['an extended mediation', () => failed(extended(), '2026-03-25 10:00')],
    ['a ruling that was served', served],
    ['a statement', statement],
    ['time given back', restored],
    ['a labour agreement', labour],
    [
      'preservation',
      () =>
        mediating('2026-03-04').does(
          '2026-03-06 17:00',
          clerk,
          secured('2026-03-05', '2026-03-06'),
        ),
    ],
  ];

  test.each(plays)('of %s is proven by a file that holds', (_, play) => {
    const played = play();
    const windows = windowsIn(played);
    expect(windows.length).toBeGreaterThan(0);
    expect(windows.flatMap((window) => objections(played, window))).toEqual([]);
  });

  test.each(plays)('of %s is read from the named events alone', (_, play) => {
    const played = play();
    const named = recordOf(played).filter(({ event }) => windowEvents.includes(event.kind));
    expect(windowsOf(played.dispute, named, played.law)).toEqual(windowsIn(played));
  });

  test('a false window is told from a true one', () => {
    const play = served();
    const window = windowIn(play, 'ruling.objection');
    const false_ = { ...window, proof: { ...window.proof, due: dayOf('2026-05-07') } };
    expect(objections(play, false_).map(({ at }) => at)).toEqual(['due']);
  });
});
