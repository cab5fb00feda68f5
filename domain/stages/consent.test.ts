import { describe, expect, test } from 'vitest';
import { clerk, dayOf, mediator, ordinary, Play, say } from '#tests/support/procedure';
import { consented } from '#tests/support/usual-ways';

describe('consent', () => {
  test('[zx.consent] all consent, so a mediator is sought', () => {
    expect(consented().place).toBe('court-mediation/selecting');
  });

  test('[ty.consent] one clear refusal ends the offer and leads to filing at once', () => {
    const play = new Play('2026-03-02 10:00')
      .does('2026-03-03 09:00', clerk, say.divert('entrusted'))
      .does('2026-03-03 10:00', ordinary('a'), say.consent('a'))
      .does('2026-03-03 11:00', ordinary('b'), say.refuse('b'));
    expect(play.place).toBe('filing/preparing');
    expect(play.dispute.filingPurpose).toBe('register-suit');
  });

  test('[policy.consent.response] scenario 19: silence is treated as refusal, never as consent', () => {
    const play = new Play('2026-03-02 10:00')
      .does('2026-03-03 09:00', clerk, say.divert('entrusted'))
      .does('2026-03-03 10:00', ordinary('a'), say.consent('a'));
    expect(play.dueOn('consent.response')).toBe('2026-03-06');
    expect(play.until('2026-03-06 23:59').place).toBe('diversion/offered');
    expect(play.until('2026-03-07 00:01').place).toBe('filing/preparing');
    expect(play.happened).toContain('offer-unanswered');
  });

  test('a party may not answer for the other side, nor twice', () => {
    const play = new Play('2026-03-02 10:00')
      .does('2026-03-03 09:00', clerk, say.divert('entrusted'))
      .does('2026-03-03 10:00', ordinary('a'), say.consent('a'));
    expect(play.refusal('2026-03-03 11:00', ordinary('a'), say.consent('b'))).toBe('not-your-act');
    expect(play.refusal('2026-03-03 11:00', ordinary('a'), say.refuse('a'))).toBe(
      'already-answered',
    );
  });
});

describe('register first', () => {
  test('[op25.register-first] scenario 16: the suit is registered before mediation is offered', () => {
    const play = new Play('2025-02-10 10:00', { pack: 'national-2025' }).does(
      '2025-02-10 11:00',
      clerk,
      say.divert('commissioned'),
    );
    expect(play.place).toBe('filing/preparing');
    expect(play.happened).not.toContain('offer-made');
    play.does('2025-02-12 10:00', clerk, {
      kind: 'record-registration',
      caseNumber: '（2025）渝0199民初1号',
      procedure: 'summary',
      registeredOn: dayOf('2025-02-12'),
    });
    expect(play.place).toBe('diversion/offered');
    expect(play.dispute.suitPending).toBe(true);
  });

  test('[op25.register-first] entrusted mediation may not be chosen under the national rules of 2025', () => {
    const play = new Play('2025-02-10 10:00', { pack: 'national-2025' });
    expect(play.refusal('2025-02-10 11:00', clerk, say.divert('entrusted'))).toBe(
      'track-not-offered',
    );
  });

  test('[op25.return-to-trial] a refusal sends the registered suit back to trial, not to filing anew', () => {
    const play = new Play('2026-03-02 10:00')
      .does('2026-03-02 11:00', clerk, say.divert('commissioned'))
      .does('2026-03-03 10:00', clerk, {
        kind: 'record-registration',
        caseNumber: '（2026）渝0199民初7号',
        procedure: 'summary',
        registeredOn: dayOf('2026-03-03'),
      })
      .does('2026-03-03 11:00', ordinary('b'), say.refuse('b'));
    expect(play.dispute.filingPurpose).toBe('return-to-trial');
  });

  test('[op25.mediation-term] the term is seven days in summary and fifteen in ordinary procedure', () => {
    const term = (procedure: 'summary' | 'ordinary') =>
      new Play('2026-03-02 10:00')
        .does('2026-03-02 11:00', clerk, say.divert('commissioned'))
        .does('2026-03-03 10:00', clerk, {
          kind: 'record-registration',
          caseNumber: '（2026）渝0199民初7号',
          procedure,
          registeredOn: dayOf('2026-03-03'),
        })
        .does('2026-03-03 11:00', ordinary('a'), say.consent('a'))
        .does('2026-03-03 12:00', ordinary('b'), say.consent('b'))
        .designated('2026-03-03 13:00', 'm1', 'court-embedded')
        .does('2026-03-04 09:00', mediator(), say.accept)
        .dueOn('mediation.term');
    expect(term('summary')).toBe('2026-03-11');
    expect(term('ordinary')).toBe('2026-03-19');
  });
});
