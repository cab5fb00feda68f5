import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseCapitals, yuan } from '#i18n/zh-CN/amounts';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { isFen } from '#domain/shared/money';
import { addDays, localDate } from '#domain/shared/local-date';
import { isBasis } from '#domain/statutes/index';
import { blockingFinding, lintAgreement, unconfirmedWarnings } from './lint-agreement.ts';
import { agreementRules } from './rules/index.ts';
import type { AgreementDraft, Signer } from './rule.ts';

const pays = (amountFen: number, dueOn = localDate(2026, 4, 8)) => ({
  payerId: 'b',
  payeeId: 'a',
  amountFen,
  dueOn,
});
const check = (
  terms: string,
  rest: Partial<AgreementDraft> & { readonly signers?: readonly Signer[] } = {},
) => {
  const { signers = [], instalments = [pays(1_200_000)], performedOnTheSpot = false } = rest;
  const draft = { terms, instalments, performedOnTheSpot };
  return lintAgreement(draft, { calendar: nationalCalendar, signers });
};
const rulesFor = (...given: Parameters<typeof check>) => check(...given).map(({ rule }) => rule);
const seriousFor = (...given: Parameters<typeof check>) =>
  check(...given)
    .filter(({ weight }) => weight !== 'note')
    .map(({ rule }) => rule);

describe('what passes', () => {
  test.each([
    '被申请人偿还借款一万二千元。',
    '被申请人于2026年4月8日前偿还12,000元（大写：人民币壹万贰仟元整），汇入申请人账户。逾期的，按日支付万分之二的违约金。',
    '双方于2024年2月29日签订的合同自本协议生效之日起解除，被申请人返还定金12000元。',
    '被申请人逾期未付的，申请人可以就剩余款项一并申请执行。',
    '被申请人协助办理房屋过户手续，申请人支付尾款壹万贰仟元整。',
    '共计12000元，分一期付清。',
  ])('%s', (terms) => {
    expect(seriousFor(terms)).toEqual([]);
  });

  test('a text with day, account and default clause draws no remark at all', () => {
    const terms = '被申请人偿还12000元，汇入申请人银行账户；逾期未付的，加付违约金500元。';
    expect(rulesFor(terms)).toEqual([]);
  });
});

describe('what blocks', () => {
  test.each([
    ['agreement-sums-differ', '偿还12,000元（大写：人民币壹万叁仟元整）。'],
    ['agreement-sums-differ', '偿还人民币壹万叁仟元整（12000元）。'],
    ['agreement-sums-differ', '偿还1.2万元（壹仟贰佰元整）。'],
    ['agreement-date-impossible', '被申请人应于2026年2月30日前付清。'],
    ['agreement-date-impossible', '被申请人应于2025年2月29日前付清。'],
    ['agreement-date-impossible', '被申请人应于2026-13-01前付清。'],
    ['agreement-sue-again', '被申请人不履行本协议的，申请人可以另行起诉。'],
    ['agreement-sue-again', '逾期未付的，由人民法院判决。'],
    ['agreement-status', '双方确认婚姻关系无效。'],
    ['agreement-status', '双方确认亲子关系不存在，不再支付抚养费。'],
    ['agreement-status', '双方同意解除收养关系。'],
    ['agreement-title', '双方确认位于听雨路1号的房屋归申请人所有。'],
    ['agreement-title', '确认涉案专利权归申请人享有。'],
  ] as const)('[ji.confirmation.not-accepted] %s: %s', (rule, terms) => {
    expect(blockingFinding(check(terms))?.rule).toBe(rule);
  });

  test('41 an agreement that declares who owns a house is blocked, its payment clause alone is not', () => {
    const payment = '被申请人于2026年4月8日前支付12000元，汇入申请人账户。';
    const title = '确认该房屋所有权归申请人所有。';
    expect(blockingFinding(check(`${payment}${title}`))).toMatchObject({
      rule: 'agreement-title',
      basis: 'ji.confirmation.not-accepted',
    });
    expect(seriousFor(payment)).toEqual([]);
  });
});

describe('what must be confirmed', () => {
  test('44 to pay soon, with neither sum nor day, is unclear', () => {
    const rules = rulesFor('被申请人尽快付款。', { instalments: [] });
    expect(rules).toContain('vague-condition');
    expect(rules).toContain('nothing-to-perform');
  });

  test.each([
    ['total-differs', '共计一万三千元，分一次付清。'],
    ['total-differs', '合计13,000元。'],
    ['periods-differ', '分三期偿还借款。'],
    ['vague-condition', '被申请人有钱时再付。'],
    ['vague-condition', '具体金额双方另行协商。'],
    ['third-party-interest', '由其父母代为偿还，登记在他人名下的车辆一并交付。'],
    ['third-party-interest', '款项由其父母代为转交。'],
    ['divorce-clause', '双方自愿离婚。'],
    ['complaint-waived', '申请人收到款项后不再追究被申请人的刑事责任。'],
  ] as const)('%s: %s', (rule, terms) => {
    expect(seriousFor(terms)).toContain(rule);
  });

  test('36 [cpl.special-authority] an agent who signs needs special authority, and a ward the guardian', () => {
    const signers = [
      { partyId: 'a', hasGuardian: false, representative: 'lawyer' },
      { partyId: 'b', hasGuardian: true, representative: null },
    ];
    expect(check('偿还12000元。', { signers })).toMatchObject([
      { rule: 'agent-authority', found: { partyIds: ['a'] } },
      { rule: 'guardian-signs', found: { partyIds: ['b'] } },
      { rule: 'account-missing' },
    ]);
  });

  test('[cpl.special-authority] an agent whose special authority is on file is no matter for a warning', () => {
    const agent = { partyId: 'a', hasGuardian: false, representative: 'lawyer' };
    const rulesFor = (authority: string) =>
      check('偿还12000元。', { signers: [{ ...agent, authority }] }).map(({ rule }) => rule);
    expect(rulesFor('special')).not.toContain('agent-authority');
    expect(rulesFor('general')).toContain('agent-authority');
  });

  test('what was confirmed is no longer open, and nothing else is', () => {
    const findings = check('双方自愿离婚，被申请人有钱时再付。');
    const open = unconfirmedWarnings(findings, ['divorce-clause']).map(({ rule }) => rule);
    expect(open).toEqual(['vague-condition']);
    expect(unconfirmedWarnings(findings, ['divorce-clause', 'vague-condition'])).toEqual([]);
  });
});

test('[mf.last-day-rolls] a payment due on a holiday is pointed at, one on a make-up workday is not', () => {
  const on = (month: number, day: number) =>
    rulesFor('偿还借款。', { instalments: [pays(100, localDate(2026, month, day))] });
  expect(on(10, 2)).toContain('due-on-day-off');
  expect(on(2, 14)).not.toContain('due-on-day-off');
});

test('several payments without a word on default are pointed at, one payment is not', () => {
  const two = [pays(100), pays(100, localDate(2026, 5, 8))];
  expect(rulesFor('偿还借款。', { instalments: two })).toContain('default-clause-missing');
  expect(rulesFor('偿还借款。')).not.toContain('default-clause-missing');
});

test('every rule names a basis that exists', () => {
  expect(agreementRules.filter(({ basis }) => !isBasis(basis))).toEqual([]);
});

describe('of any draft', () => {
  const amounts = fc.integer({ min: 100, max: 99_999_999_999 });

  test('a sum written in figures and in its own capital numerals never differs', () => {
    fc.assert(
      fc.property(amounts, (fen) => {
        if (!isFen(fen)) return;
        const figures = yuan(fen).slice(1);
        const terms = `偿还${figures}元（大写：${chineseCapitals(fen)}）。`;
        expect(blockingFinding(check(terms))).toBeNull();
      }),
    );
  });

  test('two different sums side by side always differ', () => {
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        fc.pre(one !== other);
        const terms = `偿还${yuan(one).slice(1)}元（大写：${chineseCapitals(other)}）。`;
        expect(blockingFinding(check(terms))?.rule).toBe('agreement-sums-differ');
      }),
    );
  });

  test('every real day is accepted as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const [year, month, day] = addDays(localDate(1990, 1, 1), days)
          .split('-')
          .map(Number);
        expect(blockingFinding(check(`于${year}年${month}月${day}日前付清。`))).toBeNull();
      }),
    );
  });

  test('nothing is thrown, and the same draft has the same findings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (terms) => {
        expect(check(terms)).toEqual(check(terms));
      }),
    );
  });
});
