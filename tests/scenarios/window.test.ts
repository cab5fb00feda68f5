import { describe, expect, test } from 'vitest';
import { parseCaseNumber } from '#domain/numbers/case-number';
import { packFor } from '#domain/tracks/packs';
import { screenSuitability } from '#domain/routing/suitability';
import { caseTypes, specialisedTrials } from '#i18n/zh-CN/case-numbers';
import { clerk, dayOf, ordinary, Play, say } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';

describe('at the filing window', () => {
  test('[op25.register-first] scenario 17: papers of 2021 come under the rules of that time', () => {
    expect(packFor(null, dayOf('2021-05-10')).id).toBe('national-2016');
    const play = new Play('2021-05-10 10:00', { pack: 'national-2016' });
    expect(play.refusal('2021-05-11 10:00', clerk, say.divert('commissioned'))).toBe(
      'track-not-offered',
    );
    play.does('2021-05-11 10:00', clerk, say.divert('entrusted'));
    expect(play.place).toBe('diversion/offered');
    expect(play.dispute.suitPending).toBe(false);
    const words = {
      courts: new Set(['渝0115']),
      types: caseTypes,
      specialised: specialisedTrials,
    };
    expect(parseCaseNumber('（2021）渝0115诉前调7号', words)).toMatchObject({ ok: true });
  });

  test('[ty.consent] scenario 20: one of three defendants refuses, so there is no joint mediation', () => {
    const play = new Play('2026-03-02 10:00', { parties: ['a', 'b', 'c', 'd'] })
      .does('2026-03-03 09:00', clerk, say.divert('entrusted'))
      .does('2026-03-03 10:00', ordinary('a'), say.consent('a'))
      .does('2026-03-03 11:00', ordinary('b'), say.consent('b'))
      .does('2026-03-03 12:00', ordinary('c'), say.consent('c'));
    expect(play.place).toBe('diversion/offered');
    play.does('2026-03-03 13:00', ordinary('d'), say.refuse('d'));
    expect(play.place).toBe('filing/preparing');
  });

  test('[cpl.redirection] scenario 21: who insists on a suit despite an arbitration clause gets a ruling', () => {
    const play = new Play('2026-03-02 10:00').does(
      '2026-03-02 11:00',
      ordinary('a'),
      say.demandFiling('a'),
    );
    expect(play.dueOn('filing.decision')).toBe('2026-03-09');
    play.does('2026-03-05 10:00', clerk, {
      kind: 'record-non-acceptance',
      rulingNumber: '（2026）渝0199民初8号',
      reason: '双方订有仲裁条款',
    });
    expect(play.dispute.end).toBe('not-accepted-for-filing');
  });

  test('[cpl.redirection] scenario 22: without an award a labour dispute is shown the way to arbitration', () => {
    const play = new Play('2026-03-02 10:00').does('2026-03-02 11:00', clerk, {
      kind: 'redirect',
      ground: 'labour-arbitration-first',
      whereTo: '劳动人事争议仲裁委员会',
    });
    expect(play.dispute.end).toBe('redirected');
    expect(play.dispute.deadlines).toEqual([]);
  });

  test('[ldj.wage-iou] scenario 22: a mere wage note is a civil matter and may be mediated', () => {
    const iou =
      '被告拖欠我工资八千元，向我出具了工资欠条，写明年底付清，至今未付，请求支付欠条所载工资款。';
    const { level, reasons } = screenSuitability(iou);
    expect(level).not.toBe('redirect');
    expect(reasons.map(({ rule }) => rule)).toContain('wage-iou');
  });

  test('[hy.marriage-validity] scenario 23: whether a marriage is valid is never offered for mediation', () => {
    const { level } = screenSuitability(
      '请求确认原告与被告的婚姻无效，双方结婚时被告未达法定婚龄。',
    );
    expect(level).toBe('unsuitable');
  });

  test('[la.correction] scenario 24: one notice lists all defects, and the term runs anew when it comes back', () => {
    const play = new Play('2026-03-02 10:00').does('2026-03-03 10:00', clerk, {
      kind: 'request-correction',
      defects: ['被告住址不明', '缺少借条复印件'],
    });
    expect(play.place).toBe('intake/correcting');
    expect(play.dueOn('filing.decision')).toBeNull();
    expect(play.dueOn('filing.correction')).toBe('2026-03-10');
    play.does('2026-03-06 10:00', ordinary('a'), {
      kind: 'submit-correction',
      partyId: 'a',
      note: '已补充',
    });
    expect(play.dueOn('filing.decision')).toBe('2026-03-13');
  });

  test('[la.correction] scenario 24: who does not correct in time gets the papers back', () => {
    const play = new Play('2026-03-02 10:00').does('2026-03-03 10:00', clerk, {
      kind: 'request-correction',
      defects: ['被告住址不明'],
    });
    expect(play.until('2026-03-10 23:59').place).toBe('intake/correcting');
    expect(play.until('2026-03-11 00:01').dispute.end).toBe('returned-uncorrected');
  });

  test('[ty.recusal] scenario 26: a lawyer whose firm acted for a party may not be put in by a supervisor either', () => {
    const supervisor = {
      kind: 'staff',
      role: 'supervisor',
      userId: 's',
      organisationId: 'body',
      courtIds: ['court'],
    } as const;
    const lawyer = {
      id: 'm9',
      kind: 'court-embedded',
      organisationId: 'body',
      active: true,
      atCapacity: false,
      inConflict: true,
    } as const;
    const refusal = mediating('2026-03-04').refusal(
      '2026-03-05 10:00',
      supervisor,
      { kind: 'reassign', mediatorId: 'm9', reason: '更换' },
      { mediator: lawyer },
    );
    expect(refusal).toBe('mediator-in-conflict');
  });
});
