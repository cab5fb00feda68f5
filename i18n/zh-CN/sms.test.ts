import { describe, expect, test } from 'vitest';
import { noticeTemplates, type NoticeTemplate } from '#domain/notices/template';
import type { NoticeFacts } from './notices.ts';
import { smsAsRead, smsVariables, smsWords } from './sms.ts';

/** One text message has 70 characters; of two that are put together each has 67. */
const ONE_UNIT = 70;
const TWO_UNITS = 134;

const facts: NoticeFacts = {
  to: 'party',
  court: '云澜市栖桥区人民法院',
  cause: '民间借贷纠纷',
  recipient: '王金丝雀',
  mediator: '欧阳慧敏',
  place: '三楼第十二调解室',
  link: null,
  code: '482913',
  check: '20260417',
  number: '2026-990101-000123',
  dueOn: '2026-11-21',
  at: Date.UTC(2026, 10, 21, 1, 5),
  instance: 12,
};
const base = 'https://mediation.example.org';
const signName = '云澜市栖桥区人民法院';

const texts = noticeTemplates.flatMap((template) => {
  const words = smsWords[template];
  if (words === null) return [];
  const variables = smsVariables(words, facts, 'A'.repeat(22));
  return [{ template, words, text: smsAsRead(words, variables, { base, signName }) }];
});

describe('every text message', () => {
  test('without a link is one unit, signature included', () => {
    const plain = texts.filter(({ words }) => !words.includes('{token}'));
    expect(plain.length).toBeGreaterThan(15);
    expect(plain.filter(({ text }) => text.length > ONE_UNIT)).toEqual([]);
  });

  test('with a link is two units at most', () => {
    const linked = texts.filter(({ words }) => words.includes('{token}'));
    expect(linked.length).toBeGreaterThan(10);
    expect(linked.filter(({ text }) => text.length > TWO_UNITS)).toEqual([]);
  });

  test('carries the number and the code by which the court can be asked whether it is real', () => {
    for (const { text } of texts) {
      expect(text).toContain('2026-990101-000123');
      expect(text).toMatch(/防伪码20260417$/);
    }
  });

  test('says neither who the people are nor what they are in dispute about', () => {
    for (const { text } of texts) expect(text).not.toMatch(/王金丝雀|欧阳|借贷|调解室/);
  });

  test('shows no gap where something is not known', () => {
    const bare: NoticeFacts = { ...facts };
    for (const { words } of texts) {
      const { dueOn: _, at: __, instance: ___, ...less } = bare;
      const text = smsAsRead(words, smsVariables(words, less, 't'), { base, signName });
      expect(text).not.toMatch(/undefined|null|NaN|[{}]/);
    }
  });
});

describe('a link in a text message', () => {
  test('is fixed up to its token, as carriers ask', () => {
    const linked = texts.filter(({ words }) => words.includes('{token}'));
    expect(linked.filter(({ words }) => !words.includes('{base}/p/{token} '))).toEqual([]);
  });

  const asking: readonly NoticeTemplate[] = ['offer', 'designation', 'session-notice'];
  test.each(asking)('comes with the word that %s may be refused', (template) => {
    expect(smsWords[template]).toMatch(/拒绝|不同意/);
  });
});
