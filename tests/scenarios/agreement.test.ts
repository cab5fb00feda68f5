import { describe, expect, test } from 'vitest';
import { clerk, judge, mediator, ordinary, say } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { agreed, applied, confirmed } from './support.ts';

const agreement = (dueOn: readonly string[] = ['2026-05-11', '2026-06-10']) =>
  agreed(mediating('2026-03-04'), '2026-03-10', dueOn);

describe('from the agreement to its enforcement', () => {
  test('[wz.undisputed-facts] scenario 38: what both signed as undisputed goes with the suit', () => {
    const documentHash = 'hash';
    const signFacts = (partyId: string) =>
      ({ kind: 'sign-facts', partyId, documentHash, channel: 'link' }) as const;
    const play = mediating('2026-03-04')
      .does('2026-03-05 10:00', mediator(), {
        kind: 'propose-facts',
        facts: ['借款三万元已交付'],
        issues: ['利息'],
      })
      .does('2026-03-05 11:00', ordinary('a'), signFacts('a'))
      .does('2026-03-05 12:00', ordinary('b'), signFacts('b'))
      .does('2026-03-10 10:00', ordinary('a'), say.demandFiling('a'));
    expect(play.place).toBe('filing/preparing');
    expect(play.dispute.facts).toEqual({ hash: documentHash, signedBy: ['a', 'b'] });
  });

  test('[cpl.confirmation.application-window] scenario 39: on day 31 the application comes too late', () => {
    const play = agreement();
    expect(play.dueOn('confirmation.window')).toBe('2026-04-09');
    play.does('2026-04-09 23:00', ordinary('a'), say.apply('a'));
    expect(play.refusal('2026-04-10 00:01', ordinary('b'), say.apply('b'))).toBe(
      'not-in-this-state',
    );
    expect(play.place).toBe('fulfilment/performing');
    expect(play.happened).toContain('confirmation-not-sought');
  });

  test('[rt.suit-on-agreement] scenario 39: the way that is left is a suit on the agreement', () => {
    const play = agreement().until('2026-04-10 00:01');
    play.does('2026-04-20 10:00', ordinary('a'), say.demandFiling('a'));
    expect(play.place).toBe('filing/preparing');
    expect(play.dispute.filingPurpose).toBe('register-suit');
  });

  test('[cpl.confirmation.joint] scenario 40: the other assents in writing and in time, so it is joint', () => {
    const play = agreement()
      .does('2026-03-20 10:00', ordinary('a'), say.apply('a'))
      .does('2026-04-09 16:00', clerk, {
        kind: 'apply-for-confirmation',
        partyId: 'b',
        channel: 'post',
      });
    expect(play.place).toBe('judicial-confirmation/applied');
  });

  test.each([
    ['41: ownership of a house', 'property-or-ip-title'],
    ['42: a court that has nothing to do with it', 'no-jurisdiction'],
  ] as const)('[ji.confirmation.not-accepted] scenario %s is not accepted', (_, ground) => {
    const play = agreement()
      .does('2026-03-20 13:00', ordinary('a'), say.apply('a'))
      .does('2026-03-20 13:30', ordinary('b'), say.apply('b'))
      .does('2026-03-23 10:00', judge, { kind: 'reject-application', ground, explanation: '理由' });
    expect(play.place).toBe('judicial-confirmation/unconfirmed');
    expect(play.refusal('2026-03-24 10:00', ordinary('b'), say.demandFiling('b'))).toBeNull();
  });

  test('[cpl.confirmation.ruling] scenario 44: dismissed as unclear, mediated again, and thirty new days', () => {
    const again = (partyId: string) =>
      ({ kind: 'agree-to-mediate-again', partyId, channel: 'link' }) as const;
    const play = applied(agreement([]), '2026-03-20').does('2026-03-25 10:00', judge, {
      kind: 'dismiss-application',
      ground: 'unclear',
      explanation: '“尽快付款”没有金额和日期',
      rulingNumber: '（2026）渝0199民特3号',
    });
    expect(play.place).toBe('judicial-confirmation/unconfirmed');
    play
      .does('2026-03-26 10:00', ordinary('a'), again('a'))
      .does('2026-03-26 11:00', ordinary('b'), again('b'))
      .designated('2026-03-27 09:00', 'm2', 'court-embedded')
      .does('2026-03-27 10:00', mediator('m2'), say.accept);
    expect(play.dueOn('mediation.term')).toBe('2026-04-27');
    agreed(play, '2026-04-08', ['2026-06-30'], 'm2');
    expect(play.place).toBe('judicial-confirmation/window');
    expect(play.dueOn('confirmation.window')).toBe('2026-05-08');
    expect(play.dispute.confirmation.applied).toEqual([]);
  });

  test('[ji.confirmation.parties-called-together] scenario 45: with one side absent nothing is confirmed', () => {
    const play = applied(agreement(), '2026-03-20').does('2026-03-25 10:00', judge, {
      kind: 'record-hearing',
      present: ['a'],
      record: '对方无正当理由未到',
    });
    const confirm = { kind: 'confirm-agreement', rulingNumber: '号' } as const;
    expect(play.refusal('2026-03-25 11:00', judge, confirm)).toBe('both-parties-not-heard');
  });

  test('[cpl.enforcement-window] scenario 46: with a single payment the two years run from its day', () => {
    const play = confirmed(applied(agreement(['2026-05-11']), '2026-03-20'), '2026-03-25').until(
      '2026-05-12 00:01',
    );
    expect(play.dueOn('enforcement.window')).toBe('2028-05-11');
  });
});
