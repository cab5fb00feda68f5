import { describe, expect, test } from 'vitest';
import { clerk, mediator, ordinary, Play, say, supervisor } from '#tests/support/procedure';
import { consented, mediating } from '#tests/support/usual-ways';
import { commissioned, failed, voluntary } from './support.ts';

const received = (): Play => new Play('2026-03-02 10:00');
const correcting = (): Play =>
  received().does('2026-03-03 10:00', clerk, { kind: 'request-correction', defects: ['缺少借条'] });
const offered = (): Play => received().does('2026-03-03 09:00', clerk, say.divert('entrusted'));
const escalated = (play: Play) =>
  play.record.flatMap(({ event }) => (event.kind === 'overdue-escalated' ? [event.key] : []));

describe('the periods of intake and diversion', () => {
  test('[cpl.filing-decision] D1: seven days after receipt the court that has not decided is reported', () => {
    const play = received();
    expect(play.dueOn('filing.decision')).toBe('2026-03-09');
    expect(escalated(play.until('2026-03-09 23:59'))).toEqual([]);
    expect(escalated(play.until('2026-03-10 00:01'))).toEqual(['filing.decision']);
  });

  test('[ji.filing-clock-after-correction] D1: papers that come back corrected start the seven days anew', () => {
    const play = correcting().does('2026-03-05 10:00', ordinary('a'), {
      kind: 'submit-correction',
      partyId: 'a',
      note: '已补充',
    });
    expect(play.dueOn('filing.decision')).toBe('2026-03-12');
  });

  test('[la.correction] D2: papers that are not corrected in seven days go back', () => {
    const play = correcting();
    expect(play.dueOn('filing.correction')).toBe('2026-03-10');
    expect(play.until('2026-03-10 23:59').place).toBe('intake/correcting');
    expect(play.until('2026-03-11 00:01').dispute.end).toBe('returned-uncorrected');
  });

  const complain = {
    kind: 'record-complaint',
    partyId: 'a',
    channel: 'link',
    complaint: '没有给收件凭证',
  } as const;
  const answer = { kind: 'answer-complaint', reply: '已补发凭证' } as const;

  test('[la.complaint] D3: a complaint about the window is answered in fifteen days, and stops nothing', () => {
    const play = received().does('2026-03-03 10:00', ordinary('a'), complain);
    expect(play.dueOn('complaint.reply')).toBe('2026-03-18');
    expect(play.refusal('2026-03-04 10:00', ordinary('a'), complain)).toBe('complaint-open');
    expect(play.refusal('2026-03-04 10:00', clerk, answer)).toBe('not-your-act');
    play
      .does('2026-03-05 10:00', clerk, say.divert('entrusted'))
      .does('2026-03-06 10:00', supervisor, answer);
    expect(play.dueOn('complaint.reply')).toBeNull();
    expect(play.place).toBe('diversion/offered');
    expect(play.refusal('2026-03-06 10:01', supervisor, answer)).toBe('no-complaint');
  });

  test('[la.complaint] D3: unanswered after fifteen days it is escalated, and then it may still be answered', () => {
    const play = consented().does('2026-03-03 12:00', ordinary('a'), say.demandFiling('a'));
    play.does('2026-03-03 13:00', ordinary('a'), complain).until('2026-03-19 00:01');
    expect(escalated(play)).toContain('complaint.reply');
    expect(play.dispute.overdue.map(({ key }) => key)).toContain('complaint.reply');
    play.does('2026-03-19 10:00', supervisor, answer);
    expect(play.dispute.lapsed).not.toContain('complaint.reply');
    expect(play.dispute.overdue.map(({ key }) => key)).not.toContain('complaint.reply');
  });

  test('[policy.consent.response] D4: three working days of silence are a refusal, and the suit is registered', () => {
    const play = offered();
    expect(play.dueOn('consent.response')).toBe('2026-03-06');
    expect(play.until('2026-03-06 23:59').place).toBe('diversion/offered');
    expect(play.until('2026-03-07 00:01').place).toBe('filing/preparing');
  });

  test('[zx.other-side-asked] D5: where one applies, the other is asked for three working days and no more', () => {
    const play = received().does('2026-03-03 11:00', ordinary('a'), {
      kind: 'apply-for-mediation',
      partyId: 'a',
      channel: 'counter',
      body: 'invited-body',
      tier: null,
      mode: 'online',
    });
    expect(play.dueOn('consent.response')).toBe('2026-03-06');
    expect(play.until('2026-03-07 00:01').place).toBe('diversion/advised');
  });

  test('[zx.other-side-asked] D5: a refusal ends it at once, and the papers go to the registry', () => {
    const play = offered().does('2026-03-03 15:00', ordinary('b'), say.refuse('b'));
    expect(play.place).toBe('filing/preparing');
    expect(play.dueOn('consent.response')).toBeNull();
  });
});

describe('the periods of designation', () => {
  test('[zx.designation] D7: a court that finds no mediator in three working days is reported', () => {
    const play = consented();
    expect(play.dueOn('mediator.designation')).toBe('2026-03-06');
    expect(escalated(play.until('2026-03-07 00:01'))).toEqual(['mediator.designation']);
    expect(play.place).toBe('court-mediation/selecting');
  });

  test('[zx.acceptance-of-designation] D8: a mediator silent for three working days is replaced', () => {
    const play = consented().designated('2026-03-04 08:00', 'm1', 'court-embedded');
    expect(play.dueOn('mediator.acceptance')).toBe('2026-03-09');
    expect(play.until('2026-03-10 00:01').place).toBe('court-mediation/selecting');
    expect(play.dispute.passedOver).toEqual(['m1']);
  });
});

describe('the terms of mediation', () => {
  test('[ty.term-thirty-days] D9: before registration thirty days from acceptance, then filing', () => {
    const play = mediating('2026-03-04');
    expect(play.dueOn('mediation.term')).toBe('2026-04-03');
    expect(play.until('2026-04-03 23:59').place).toBe('court-mediation/mediating');
    expect(play.until('2026-04-04 00:01').place).toBe('filing/preparing');
  });

  test.each([
    ['ordinary', '2026-03-19'],
    ['summary', '2026-03-11'],
  ] as const)(
    '[op25.mediation-term] D10: after registration, in %s procedure, the term ends on %s and trial goes on',
    (procedure, dueOn) => {
      const play = commissioned('2026-03-02', '2026-03-04', procedure);
      expect(play.dueOn('mediation.term')).toBe(dueOn);
      play.until('2026-03-20 00:01');
      expect(play.dispute.filingPurpose).toBe('return-to-trial');
    },
  );

  test('[ls.term] D12: a lawyer has what is left of the thirty days, and all parties may add to them', () => {
    const answer = (partyId: string) =>
      ({ kind: 'answer-transfer', partyId, answer: 'consent', channel: 'link' }) as const;
    const play = mediating('2026-03-04')
      .does('2026-03-10 10:00', mediator(), { kind: 'propose-transfer', reason: '需要律师' })
      .does('2026-03-10 11:00', ordinary('a'), answer('a'))
      .does('2026-03-10 12:00', ordinary('b'), answer('b'))
      .designated('2026-03-11 10:00', 'lawyer', 'lawyer')
      .does('2026-03-12 10:00', mediator('lawyer'), say.accept);
    expect(play.dueOn('mediation.term')).toBe('2026-04-03');
    play
      .does('2026-03-30 10:00', mediator('lawyer'), say.extend(10))
      .does('2026-03-30 11:00', ordinary('a'), say.signExtension('a'))
      .does('2026-03-30 12:00', ordinary('b'), say.signExtension('b'));
    expect(play.dueOn('mediation.term')).toBe('2026-04-13');
  });

  test('[rt75.one-month] D13: a committee has a month, which rolls over the Qingming holiday', () => {
    expect(voluntary('peoples-committee').dueOn('mediation.term')).toBe('2026-04-07');
  });

  test.each([
    ['simple', '2026-03-11'],
    ['complex', '2026-03-19'],
    ['major', '2026-04-03'],
  ] as const)('[policy.hub.tiers] D14: a hub has for a %s matter until %s', (tier, dueOn) => {
    const play = voluntary('hub', tier);
    expect(play.dueOn('mediation.term')).toBe(dueOn);
    expect(play.until('2026-04-04 00:01').happened).toContain('advice-given');
  });

  test('[ld.fifteen-days] D15: a labour committee has fifteen days, and then the parties are advised', () => {
    const play = voluntary('labour-committee');
    expect(play.dueOn('mediation.term')).toBe('2026-03-19');
    expect(play.until('2026-03-20 00:01').place).toBe('diversion/advised');
  });
});

describe('the periods after a mediation that failed', () => {
  test('[policy.handover.days] D16: in a registered suit the file is back with the judge in three working days', () => {
    const play = failed(commissioned('2026-03-02', '2026-03-04', 'ordinary'), '2026-03-10 10:00');
    expect(play.dueOn('filing.handover')).toBe('2026-03-13');
    expect(escalated(play.until('2026-03-14 00:01'))).toEqual(['filing.handover']);
  });

  test('[ty.agreement-filed-with-court] D16: an agreement is with the court by the act that records it', () => {
    const play = mediating('2026-03-04').does('2026-03-10 10:00', mediator(), say.agreement());
    expect(play.dispute.agreement?.hash).toBe('hash');
  });

  test('[ty.failure-returns-the-file] D17: the suit is registered at the latest seven days after the file is back', () => {
    const play = failed(mediating('2026-03-04'), '2026-03-10 10:00');
    expect(play.place).toBe('filing/preparing');
    expect(play.dueOn('filing.decision')).toBe('2026-03-17');
    expect(escalated(play.until('2026-03-18 00:01'))).toEqual(['filing.decision']);
  });
});
