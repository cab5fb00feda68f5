import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suitabilityRuleText } from '#i18n/zh-CN/routing';
import { isBasis } from '#domain/statutes/index';
import { suitabilityRules } from './rules/index.ts';
import { screenSuitability } from './suitability.ts';

const rulesOf = (text: string) => screenSuitability(text).reasons.map(({ rule }) => rule);
const levelOf = (text: string) => screenSuitability(text).level;

describe('[ji.not-mediable] what may not be mediated', () => {
  test.each([
    '债务人不能清偿到期债务，申请破产清算。',
    '申请宣告张某无民事行为能力，指定其女儿为监护人。',
    '汇票遗失，申请公示催告。',
    '欠款事实清楚，申请支付令。',
    '请求确认原告与被告之间存在父子关系，确认亲子关系。',
    '结婚时未达法定婚龄，请求宣告婚姻无效。',
  ])('is named as unsuitable: %s', (text) => {
    expect(levelOf(text)).toBe('unsuitable');
  });

  test('is not confused with a divorce, which may be mediated', () => {
    expect(levelOf('夫妻感情破裂，请求判令离婚，孩子归我抚养。')).toBe('suggested');
  });

  test('is not confused with wages owed by an insolvent employer', () => {
    expect(levelOf('公司快破产了，拖欠我三个月工资，要求支付。')).toBe('suggested');
  });
});

describe('[cpl.redirection] what is no civil dispute', () => {
  test.each([
    '公诉机关指控，被告人王某伙同他人盗窃电动车三辆，被抓获归案后如实供述。',
    '经审理查明，被告人李某酒后驾驶机动车，被告人李某血液酒精含量超标。',
    '人民检察院以起诉书指控被告人犯诈骗罪。',
    '犯罪嫌疑人赵某持刀抢劫，已被刑事拘留。',
  ])('is redirected as criminal: %s', (text) => {
    expect(levelOf(text)).toBe('redirect');
    expect(rulesOf(text)).toContain('criminal-text');
  });

  test.each([
    '不服市公安局作出的行政处罚决定，请求撤销该行政处罚决定。',
    '请求确认镇政府强制拆除行为违法，提起行政诉讼。',
    '向区政府申请政府信息公开，逾期不答复，属于行政不作为。',
  ])('is redirected as administrative: %s', (text) => {
    expect(levelOf(text)).toBe('redirect');
    expect(rulesOf(text)).toContain('administrative-text');
  });

  test('is not seen in a civil claim that calls the other side by the wrong name', () => {
    expect(levelOf('原告诉称，被告人借款两万元，有借条，请求判令被告人归还借款。')).toBe(
      'suggested',
    );
  });

  test('is not seen in a landlord that happens to be a township', () => {
    expect(levelOf('镇人民政府将门面房出租给被告，被告拖欠房屋租金两年，诉至法院。')).toBe(
      'suggested',
    );
  });

  test('is not seen in a traffic victim who mentions a sentence', () => {
    const text = '原告诉称，被告驾车将我撞伤，被告已因交通肇事被判刑，请求判令赔偿医疗费。';
    expect(levelOf(text)).toBe('suggested');
  });
});

describe('[cpl.right-to-sue] who says no', () => {
  test('is filed at once, even where mediation is suited', () => {
    expect(levelOf('物业公司起诉业主拖欠物业费，原告不同意调解，请求直接立案。')).toBe(
      'file-at-once',
    );
  });

  test('is not held to have said no by a failed mediation before', () => {
    expect(levelOf('邻居漏水，社区调解未果，诉至法院要求赔偿。')).toBe('suggested');
  });

  test('is protected by a judge when violence is feared', () => {
    expect(levelOf('遭受丈夫家庭暴力，申请人身安全保护令。')).toBe('file-at-once');
  });
});

describe('[jy.suited] [dg.suited] [wp20.suited] what mediation is suggested for', () => {
  test.each([
    ['suited-by-summary-rules', '四个儿子都不管老人，要求履行赡养义务。'],
    ['suited-by-resolution-opinion', '在医院手术后感染，认为医疗过错要求赔偿。'],
    ['suited-by-entrustment-guidance', '物业公司催讨物业费，业主说服务不好。'],
    ['suited-by-court-policy', '对账后尚欠货款三万元，催要未付。'],
  ])('rule %s applies to: %s', (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
    expect(levelOf(text)).toBe('suggested');
  });

  test('does not cover a quarrel over a letter of credit, which may still be mediated', () => {
    expect(levelOf('开证行以不符点为由拒付信用证项下款项。')).toBe('possible');
  });
});

describe('[ld.arbitration-first] labour disputes', () => {
  test('are told to go to arbitration first', () => {
    expect(rulesOf('公司违法解除劳动合同，要求支付赔偿金。')).toContain('labour-arbitration-first');
  });

  test('are not told so after an award', () => {
    const text = '原告不服劳动人事争议仲裁委员会作出的仲裁裁决，要求支付劳动合同双倍工资。';
    expect(rulesOf(text)).not.toContain('labour-arbitration-first');
  });

  test('[ldj.wage-iou] are not told so when wages rest on an IOU', () => {
    const rules = rulesOf('公司老板给我打了工资欠条，欠工资两万元。');
    expect(rules).toContain('wage-iou');
    expect(rules).not.toContain('labour-arbitration-first');
  });
});

describe('[rt.duty-to-report] words of danger', () => {
  test.each([
    ['violence-risk', '他扬言不离婚就同归于尽。'],
    ['self-harm-risk', '老人说再要不到钱就喝农药。'],
    ['mass-conflict-risk', '几十名工人拉横幅围堵项目部。'],
    ['minors-at-risk', '父亲长期虐待孩子，孩子辍学在家。'],
    ['suspected-crime', '他以投资为名骗走二十万元，我已经报警说他诈骗。'],
  ])('show %s and turn nobody away: %s', (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
    expect(['suggested', 'possible']).toContain(levelOf(text));
  });

  test('are not heard in an ordinary debt', () => {
    expect(rulesOf('尚欠货款三万元，请求支付货款及利息。')).not.toContain('violence-risk');
  });
});

describe('[xs.signs] signs of sham litigation', () => {
  const text =
    '双方系亲属，借款现金交付一百万元没有银行流水，一致同意以房抵债，要求尽快出具调解书。';

  test('are shown to a person and decide nothing', () => {
    expect(rulesOf(text)).toContain('sham-signs');
    expect(['suggested', 'possible']).toContain(levelOf(text));
  });

  test('are not raised by one everyday sign', () => {
    expect(rulesOf('朋友借款现金交付两万元，有借条。')).not.toContain('sham-signs');
  });
});

describe('every rule', () => {
  test('names a basis that exists and has a text for the reader', () => {
    expect(suitabilityRules.filter(({ basis }) => !isBasis(basis))).toEqual([]);
    const texts: readonly string[] = suitabilityRules.map(({ id }) => suitabilityRuleText[id]);
    expect(texts.filter((text) => text === '')).toEqual([]);
  });

  test('keeps its answer when blank space is added, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const spread = [...text].join(' ');
        expect(screenSuitability(spread)).toEqual(screenSuitability(text));
      }),
    );
  });
});
