import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import { suspicionSigns, type SuspicionSign } from '#domain/dispute/words';
import {
  clerk,
  dayOf,
  judge,
  mediator,
  ordinary,
  type Play,
  say,
  supervisor,
} from '#tests/support/procedure';
import { consented, mediating } from '#tests/support/usual-ways';
import { agreed, applied } from './support.ts';

const channel = 'link';
const answer = (
  kind: 'answer-disclosure' | 'answer-appraisal',
  partyId: string,
  said: 'consent' | 'refuse',
): Command => ({ kind, partyId, answer: said, channel });
const cousin: Command = {
  kind: 'accept-designation',
  disclosure: 'disclosed-and-parties-informed',
  disclosed: '申请人的表兄',
};
const replace = (partyId: string, mediatorId: string | null = null): Command => ({
  kind: 'request-replacement',
  partyId,
  channel,
  reason: '希望换人',
  mediatorId,
});
const suspect = (...signs: readonly SuspicionSign[]): Command => ({
  kind: 'report-suspicion',
  signs: signs.map((sign) => ({ sign })),
  note: '见笔录',
});
const three = ['kin-or-affiliates', 'no-real-contest', 'instant-joint-request'] as const;

/** A mediator has disclosed a tie and waits for the parties' word. */
const disclosed = (): Play =>
  consented()
    .designated('2026-03-04 08:00', 'm1', 'court-embedded')
    .does('2026-03-04 09:00', mediator(), cousin);

describe('a mediator with a tie to a party', () => {
  test('[ty.recusal] scenario 25: both know of the cousin and agree, so the mediation goes on', () => {
    const play = disclosed();
    expect(play.place).toBe('court-mediation/recusing');
    expect(play.dueOn('mediation.term')).toBe('2026-04-03');
    play
      .does('2026-03-04 10:00', ordinary('a'), answer('answer-disclosure', 'a', 'consent'))
      .does('2026-03-05 10:00', ordinary('b'), answer('answer-disclosure', 'b', 'consent'));
    expect(play.place).toBe('court-mediation/mediating');
    expect(play.dispute.mediator?.id).toBe('m1');
  });

  test('[ty.recusal] scenario 25: only one agrees, so the mediator steps aside on the same clock', () => {
    const play = disclosed()
      .does('2026-03-04 10:00', ordinary('a'), answer('answer-disclosure', 'a', 'consent'))
      .does('2026-03-05 10:00', ordinary('b'), answer('answer-disclosure', 'b', 'refuse'));
    expect(play.place).toBe('court-mediation/selecting');
    expect(play.dispute.passedOver).toEqual(['m1']);
    expect(play.dueOn('mediation.term')).toBe('2026-04-03');
  });

  test('[policy.recusal.decision] a party’s silence cures no tie: after three working days the mediator goes', () => {
    const play = disclosed().does(
      '2026-03-04 10:00',
      ordinary('a'),
      answer('answer-disclosure', 'a', 'consent'),
    );
    expect(play.dueOn('recusal.decision')).toBe('2026-03-09');
    play.until('2026-03-10 00:01');
    expect(play.dispute.passedOver).toEqual(['m1']);
  });

  test('[ty.recusal] nobody else may accept a disclosed tie for the parties', () => {
    const decision = { kind: 'decide-recusal', upheld: false, reason: '影响不大' } as const;
    expect(disclosed().refusal('2026-03-04 10:00', clerk, decision)).toBe('only-parties-cure');
  });

  test.each([
    [true, 'court-mediation/selecting', 'the mediator is replaced'],
    [false, 'court-mediation/mediating', 'the mediation goes on'],
  ])('[ty.recusal] a tie a party claims is decided: %s, and %s where %s', (upheld, place) => {
    const play = mediating('2026-03-04')
      .does('2026-03-05 10:00', ordinary('b'), {
        kind: 'request-recusal',
        partyId: 'b',
        channel,
        ground: 'relative',
        reason: '是对方亲戚',
      })
      .does('2026-03-06 10:00', clerk, { kind: 'decide-recusal', upheld, reason: '已核实' });
    expect(play.record.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ kind: 'recusal-decided', reason: '已核实' }),
    );
    expect(play.place).toBe(place);
  });
});

describe('a party who wants another mediator', () => {
  test('[zx.replacement] scenario 28: once is free; to reject the next and choose none is to refuse mediation', () => {
    const play = mediating('2026-03-04').does('2026-03-05 10:00', ordinary('b'), replace('b'));
    expect(play.place).toBe('court-mediation/selecting');
    play
      .designated('2026-03-05 11:00', 'm2', 'court-embedded')
      .does('2026-03-06 09:00', mediator('m2'), say.accept)
      .does('2026-03-09 10:00', ordinary('b'), replace('b'));
    expect(play.place).toBe('filing/preparing');
    expect(play.happened).toContain('mediation-failed');
  });

  test('[zx.replacement] scenario 28: who chooses the next one goes on with mediation', () => {
    const play = mediating('2026-03-04')
      .does('2026-03-05 10:00', ordinary('b'), replace('b'))
      .designated('2026-03-05 11:00', 'm2', 'court-embedded')
      .does('2026-03-09 10:00', ordinary('b'), replace('b', 'm3'));
    expect(play.place).toBe('court-mediation/designated');
    expect(play.dispute.mediator?.id).toBe('m3');
    expect(play.dispute.passedOver).toEqual(['m1', 'm2']);
  });
});

describe('an appraisal during mediation', () => {
  const propose = {
    kind: 'propose-appraisal',
    subject: '房屋渗漏原因',
    reason: '各方争议',
  } as const;
  const approve = { kind: 'approve-appraisal', institution: '某鉴定所' } as const;

  test('[zx.appraisal-excluded] scenario 32: forty days of appraisal move the end by forty days', () => {
    const play = mediating('2026-03-04')
      .does('2026-03-09 10:00', mediator(), propose)
      .does('2026-03-09 11:00', ordinary('a'), answer('answer-appraisal', 'a', 'consent'))
      .does('2026-03-10 09:00', ordinary('b'), answer('answer-appraisal', 'b', 'consent'))
      .does('2026-03-10 10:00', judge, approve);
    expect(play.place).toBe('court-mediation/appraising');
    play
      .until('2026-04-18 12:00')
      .does('2026-04-19 10:00', mediator(), { kind: 'conclude-appraisal', opinion: '已收到' });
    expect(play.place).toBe('court-mediation/mediating');
    expect(play.dueOn('mediation.term')).toBe('2026-05-13');
    const term = play.dispute.deadlines.find(({ key }) => key === 'mediation.term');
    expect(term?.proof.exclusions).toEqual([
      {
        from: dayOf('2026-03-10'),
        to: dayOf('2026-04-18'),
        reason: 'appraisal',
        basis: 'zx.appraisal-excluded',
      },
    ]);
  });

  test('[jd.consent-of-all] scenario 32: it needs every party’s consent', () => {
    const play = mediating('2026-03-04')
      .does('2026-03-09 10:00', mediator(), propose)
      .does('2026-03-09 11:00', ordinary('a'), answer('answer-appraisal', 'a', 'consent'));
    expect(play.refusal('2026-03-10 10:00', judge, approve)).toBe('not-everybody-agrees');
    play.does('2026-03-10 11:00', ordinary('b'), answer('answer-appraisal', 'b', 'refuse'));
    expect(play.refusal('2026-03-10 12:00', judge, approve)).toBe('appraisal-not-proposed');
  });

  test('[policy.appraisal.days] an appraisal that never comes goes to a supervisor', () => {
    const play = mediating('2026-03-04')
      .does('2026-03-09 10:00', mediator(), propose)
      .does('2026-03-09 11:00', ordinary('a'), answer('answer-appraisal', 'a', 'consent'))
      .does('2026-03-09 12:00', ordinary('b'), answer('answer-appraisal', 'b', 'consent'))
      .does('2026-03-09 13:00', judge, approve)
      .until('2026-05-12 00:01');
    expect(play.happened).toContain('overdue-escalated');
    expect(play.place).toBe('court-mediation/appraising');
  });
});

describe('a suspected sham', () => {
  test('[policy.fraud.freeze-score] scenario 49: two signs are kept, the third freezes everything', () => {
    const play = mediating('2026-03-04').does(
      '2026-03-05 10:00',
      mediator(),
      suspect('kin-or-affiliates', 'no-real-contest'),
    );
    expect(play.place).toBe('court-mediation/mediating');
    play.does('2026-03-06 10:00', clerk, suspect('instant-joint-request'));
    expect(play.place).toBe('court-mediation/frozen');
    expect(play.refusal('2026-03-06 11:00', mediator(), say.agreement())).toBe('not-in-this-state');
  });

  test('[policy.fraud.release] scenario 49: a court leader releases it, and the frozen days do not count', () => {
    const release = { kind: 'release-freeze', reason: '已核实' } as const;
    const play = mediating('2026-03-04').does('2026-03-05 10:00', mediator(), suspect(...three));
    expect(play.refusal('2026-03-09 10:00', judge, release)).toBe('not-your-act');
    play.does('2026-03-15 10:00', supervisor, release);
    expect(play.place).toBe('court-mediation/mediating');
    expect(play.dueOn('mediation.term')).toBe('2026-04-13');
  });

  test('[zx.sham-mediation] scenario 49: before the reviewing judge nothing is confirmed without evidence', () => {
    const play = applied(agreed(mediating('2026-03-04'), '2026-03-10', []), '2026-03-20')
      .does('2026-03-23 10:00', judge, suspect(...three))
      .does('2026-03-23 11:00', judge, { kind: 'ask-evidence', items: ['转账凭证'] });
    const confirm = { kind: 'confirm-agreement', rulingNumber: '号' } as const;
    expect(play.refusal('2026-03-24 10:00', judge, confirm)).toBe('not-in-this-state');
    play.does('2026-03-30 10:00', judge, {
      kind: 'dismiss-application',
      ground: 'harm-to-others',
      explanation: '未提供证据',
      rulingNumber: '（2026）渝0199民特3号',
    });
    expect(play.place).toBe('judicial-confirmation/unconfirmed');
  });

  test('[zx.sham-mediation] scenario 49: what may be a crime is handed to the authority in charge', () => {
    const play = mediating('2026-03-04')
      .does('2026-03-05 10:00', mediator(), suspect(...suspicionSigns))
      .does('2026-03-06 10:00', supervisor, {
        kind: 'hand-to-authority',
        whereTo: '公安机关',
        reason: '涉嫌虚假诉讼',
      });
    expect(play.dispute.end).toBe('handed-to-authority');
  });

  test('[cpl.right-to-sue] even a frozen mediation lets a party sue', () => {
    const play = mediating('2026-03-04').does('2026-03-05 10:00', mediator(), suspect(...three));
    play.does('2026-03-06 10:00', ordinary('a'), say.demandFiling('a'));
    expect(play.place).toBe('filing/preparing');
  });
});

describe('a risk to people', () => {
  test('[rt.duty-to-report] is reported at once, and the mediation goes on', () => {
    const play = mediating('2026-03-04').does('2026-03-05 10:00', mediator(), {
      kind: 'raise-safety-alert',
      risk: 'violence',
      note: '扬言动手',
    });
    expect(play.place).toBe('court-mediation/mediating');
    expect(play.dueOn('safety.report')).toBe('2026-03-06');
    play.does('2026-03-05 11:00', clerk, {
      kind: 'record-safety-report',
      reportedTo: '派出所',
      note: null,
    });
    expect(play.dueOn('safety.report')).toBeNull();
  });

  test('[policy.safety.report-days] that nobody has reported in time stays late wherever the dispute goes, and is asked for once', () => {
    const play = mediating('2026-03-04').does('2026-03-05 10:00', mediator(), {
      kind: 'raise-safety-alert',
      risk: 'violence',
      note: '扬言动手',
    });
    const late = () => play.dispute.overdue.map(({ key }) => key);
    const alarms = () =>
      play.record.filter(
        ({ event }) => event.kind === 'overdue-escalated' && event.key === 'safety.report',
      ).length;
    play.until('2026-03-09 09:00').does('2026-03-09 10:00', mediator(), suspect(...three));
    expect(play.place).toBe('court-mediation/frozen');
    expect(late()).toContain('safety.report');
    expect(play.until('2026-03-12 09:00').dueOn('safety.report')).toBeNull();
    expect(alarms()).toBe(1);
    const reported = { kind: 'record-safety-report', reportedTo: '派出所', note: null } as const;
    play.does('2026-03-12 10:00', clerk, reported);
    expect(late()).not.toContain('safety.report');
    const again = { kind: 'raise-safety-alert', risk: 'violence', note: '又扬言动手' } as const;
    play.does('2026-03-12 11:00', mediator(), again).until('2026-03-16 09:00');
    expect(alarms()).toBe(2);
  });
});
