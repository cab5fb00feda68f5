import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import { packFor } from '#domain/tracks/packs';
import { clerk, dayOf, ordinary, Play, say } from '#tests/support/procedure';
import { voluntary } from './support.ts';

const national = packFor(null, dayOf('2026-03-02')).id;

const applying = (body: Asked['body'], tier: Asked['tier'] = null): Command => ({
  kind: 'apply-for-mediation',
  partyId: 'a',
  channel: 'counter',
  body,
  tier,
  mode: 'on-site',
});
type Asked = Extract<Command, { kind: 'apply-for-mediation' }>;

describe('mediation that a party freely asks for, without a suit (T1)', () => {
  test('[cpl.mediation.voluntary] the application is the applicant’s own yes, and only the other is asked', () => {
    const play = new Play('2026-03-02 10:00', { pack: national }).does(
      '2026-03-02 11:00',
      ordinary('a'),
      applying('invited-body'),
    );
    expect(play.place).toBe('diversion/offered');
    expect(play.dispute.track).toBe('voluntary');
    expect(play.dispute.offer.answers.map(({ partyId }) => partyId)).toEqual(['a']);
    play.does('2026-03-03 10:00', ordinary('b'), say.consent('b'));
    expect(play.place).toBe('court-mediation/selecting');
  });

  test('[cpl.mediation.voluntary] there is no docket: no case number until a suit is registered', () => {
    const play = voluntary('invited-body');
    expect(play.dispute.caseNumber).toBeNull();
    expect(play.dispute.suitPending).toBe(false);
    expect(play.happened).not.toContain('filing-begun');
  });

  test.each([
    ['zx.term', 'a body on the roll has thirty days', 'invited-body', null, '2026-04-03'],
    ['rt75.one-month', 'a committee has a month', 'peoples-committee', null, '2026-04-07'],
    [
      'ld.fifteen-days',
      'a labour committee has fifteen days',
      'labour-committee',
      null,
      '2026-03-19',
    ],
    ['policy.hub.tiers', 'a simple matter takes a hub seven days', 'hub', 'simple', '2026-03-11'],
    ['policy.hub.tiers', 'a complex one fifteen', 'hub', 'complex', '2026-03-19'],
    ['policy.hub.tiers', 'a major one thirty', 'hub', 'major', '2026-04-03'],
  ] as const)('[%s] %s', (basis, _, body, tier, dueOn) => {
    const play = voluntary(body, tier);
    expect(play.dueOn('mediation.term')).toBe(dueOn);
    const term = play.dispute.deadlines.find(({ key }) => key === 'mediation.term');
    expect(term?.basis).toBe(basis);
  });

  test('[policy.hub.tiers] a hub must be told how hard the matter is', () => {
    const play = new Play('2026-03-02 10:00', { pack: national });
    expect(play.refusal('2026-03-02 11:00', ordinary('a'), applying('hub'))).toBe('tier-missing');
  });

  test('[cpl.mediation.voluntary] the rules before 2025 do not know this way', () => {
    const play = new Play('2024-03-04 10:00', { pack: 'national-2016' });
    expect(play.refusal('2024-03-04 11:00', ordinary('a'), applying('invited-body'))).toBe(
      'track-not-offered',
    );
  });

  test.each([
    [
      'the other side refuses',
      (play: Play) => play.does('2026-03-03 10:00', ordinary('b'), say.refuse('b')),
    ],
    ['the other side is silent', (play: Play) => play.until('2026-03-06 00:01')],
  ])(
    '[rt.failure-advice] where %s, the parties are told of other ways and nobody is sued',
    (_, step) => {
      const play = new Play('2026-03-02 10:00', { pack: national }).does(
        '2026-03-02 11:00',
        ordinary('a'),
        applying('peoples-committee'),
      );
      step(play);
      expect(play.place).toBe('diversion/advised');
      expect(play.happened).toContain('advice-given');
      expect(play.happened).not.toContain('filing-begun');
    },
  );

  test('[rt.failure-advice] an expired term ends with advice, and closes when nobody asks for more', () => {
    const play = voluntary('invited-body').until('2026-04-04 00:01');
    expect(play.place).toBe('diversion/advised');
    expect(play.dueOn('next-step')).toBe('2026-04-20');
    play.until('2026-04-21 00:01');
    expect(play.dispute.end).toBe('ended-with-advice');
  });

  test('[cpl.right-to-sue] whoever wants to sue does so: from the window, from mediation, after the advice', () => {
    const start = () => new Play('2026-03-02 10:00', { pack: national });
    const asked = start().does('2026-03-02 11:00', ordinary('a'), applying('invited-body'));
    const ways = [
      [start(), '2026-03-02 12:00'],
      [asked, '2026-03-04 10:00'],
      [voluntary('invited-body'), '2026-03-10 10:00'],
      [voluntary('invited-body').until('2026-04-04 00:01'), '2026-04-07 10:00'],
    ] as const;
    for (const [play, moment] of ways) {
      play.does(moment, ordinary('b'), say.demandFiling('b'));
      expect(play.place).toBe('filing/preparing');
      expect(play.dispute.filingPurpose).toBe('register-suit');
    }
  });

  test('[cpl.mediation.voluntary] after the advice it may be tried again from the beginning', () => {
    const play = voluntary('invited-body')
      .until('2026-04-04 00:01')
      .does('2026-04-07 10:00', ordinary('a'), applying('peoples-committee'))
      .does('2026-04-07 11:00', ordinary('b'), say.consent('b'));
    expect(play.place).toBe('court-mediation/selecting');
    expect(play.dispute.mediator).toBeNull();
    expect(play.dispute.body).toBe('peoples-committee');
  });

  test('[cpl.redirection] scenario 21: an arbitration clause bars a suit here, not free mediation', () => {
    const play = new Play('2026-03-02 10:00', { pack: national });
    expect(play.refusal('2026-03-02 11:00', clerk, applying('invited-body'))).toBeNull();
  });
});
