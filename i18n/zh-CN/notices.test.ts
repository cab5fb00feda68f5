import { describe, expect, test } from 'vitest';
import { deadlineKeys } from '#domain/deadlines/deadline-key';
import { ends } from '#domain/dispute/words';
import { noticeTemplates, type NoticeParams } from '#domain/notices/template';
import { noticeText, type NoticeFacts } from './notices.ts';
import { day, moment } from './notices/frame.ts';

const link = `https://mediation.intermediate-court.example.org/p/${'A'.repeat(43)}`;
const party: NoticeFacts = {
  to: 'party',
  court: '江南省临江市滨江区人民法院',
  cause: '建设工程施工合同纠纷',
  recipient: '滨江区富春建筑装饰工程有限责任公司',
  mediator: '欧阳慧敏',
  place: '滨江区人民法院诉讼服务中心三楼第十二调解室',
  link,
  code: '482913',
  check: '20260417',
  number: '滨江调2026第000123号',
};
const clerk: NoticeFacts = { ...party, to: 'role', recipient: null, link: null, check: null };

/** One set of params for every turn a text can take. */
const turns: readonly NoticeParams[] = [
  {},
  { dueOn: '2026-11-21', at: Date.UTC(2026, 10, 21, 1, 5), days: 30, daysLeft: 3, instance: 12 },
  ...(['begun', 'handed-over', 'registered'] as const).flatMap((step) =>
    (['register-first', 'register-suit', 'return-to-trial'] as const).map((purpose) => ({
      step,
      purpose,
      dueOn: '2026-11-21',
      caseNumber: '（2026）江0102民初12345号',
      packageNumber: 'HB-2026-000123',
    })),
  ),
  ...['silent', 'refused', 'rejected', 'divergent', 'transferred', 'res-judicata'].map(
    (ground) => ({
      ground,
      rulingNumber: '（2026）江0102民特123号',
    }),
  ),
  { stage: 'confirmation', days: 3, dueOn: '2026-11-21' },
  ...ends.map((end) => ({ end })),
  ...deadlineKeys.map((deadline) => ({ deadline, daysLeft: 3, dueOn: '2026-11-21' })),
];
const texts = (facts: NoticeFacts) =>
  noticeTemplates.flatMap((template) =>
    turns.map((turn) => ({ template, ...noticeText[template]({ ...facts, ...turn }) })),
  );

describe('every message', () => {
  test('has at most 500 characters, even with long names', () => {
    const tooLong = texts(party).filter(({ text }) => text.length > 500);
    expect(tooLong.map(({ template, text }) => [template, text.length])).toEqual([]);
  });

  test('shows no gap where something is not known', () => {
    for (const { template, subject, text } of [...texts(party), ...texts(clerk)])
      expect(`${template} ${subject} ${text}`).not.toMatch(/undefined|null|NaN|Invalid/);
  });

  test('to a party says which court, which number, how to verify it, and addresses the party as 您', () => {
    for (const { subject, text } of texts(party)) {
      expect(subject).toContain('江南省临江市滨江区人民法院');
      expect(text).toContain('滨江调2026第000123号');
      expect(text).toContain('12368');
      expect(text).toMatch(/您/);
    }
  });

  test('to a party carries the code by which the court can be asked whether it is real', () => {
    for (const { text } of texts(party)) expect(text).toContain('防伪码：2026 0417');
    for (const { text } of texts(clerk)) expect(text).not.toContain('防伪码');
  });

  test('carries no name in its subject, which mail systems show to everybody', () => {
    for (const { subject } of texts(party)) expect(subject).not.toMatch(/富春|欧阳/);
  });

  test('to staff carries no link of a party', () => {
    for (const { text } of texts(clerk)) expect(text).not.toContain('/p/');
  });
});

describe('messages that ask a party to take part', () => {
  const asking = [
    'offer',
    'consent-reminder',
    'designation',
    'acceptance',
    'session-notice',
  ] as const;

  test.each(asking)(
    '%s says that refusing is free and does not touch the right to sue',
    (template) => {
      const { text } = noticeText[template]({ ...party, dueOn: '2026-11-21' });
      expect(text).toContain('拒绝');
      expect(text).toContain('不影响您的起诉权利');
    },
  );

  test('the offer says until when to answer and what silence means', () => {
    const { text } = noticeText.offer({ ...party, dueOn: '2026-11-21', track: 'entrusted' });
    expect(text).toContain('委派调解');
    expect(text).toContain('2026年11月21日（含当日）前答复');
    expect(text).toContain('不答复按不同意处理');
  });

  test('the agreement may be left unsigned without losing the right to sue', () => {
    expect(noticeText['agreement-to-sign'](party).text).toContain('不影响您的起诉权利');
  });
});

describe('dates', () => {
  test('are written as a person in China reads them', () => {
    expect(day('2026-11-21')).toBe('2026年11月21日');
    expect(day('2027-01-02')).toBe('2027年1月2日');
  });

  test('are those of Shanghai, also when it is still the day before in London', () => {
    expect(moment(Date.UTC(2026, 10, 20, 16, 0))).toBe('2026年11月21日0时');
    expect(moment(Date.UTC(2026, 10, 21, 1, 5))).toBe('2026年11月21日9时5分');
  });

  test('are not made up when they are not known', () => {
    expect(day(undefined)).toBe('法院通知的日期');
    expect(moment(undefined)).toBe('法院通知的时间');
  });
});
