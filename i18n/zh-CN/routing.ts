import type { Fact } from '#domain/routing/rules/rule';
import type { SuitabilityRuleId } from '#domain/routing/rules/index';
import type { Reason } from '#domain/routing/suggest-cause';
import type { SuitabilityLevel } from '#domain/routing/screening';

interface LevelText {
  readonly name: string;
  readonly hint: string;
}

/** How a text stands to mediation, and what the clerk may do next. */
export const suitabilityLevelText = {
  suggested: { name: '建议调解', hint: '属于适宜调解的类型，可以向当事人释明并征询意愿。' },
  possible: { name: '可调解', hint: '法律不禁止调解，当事人愿意的可以引导。' },
  unsuitable: { name: '不宜调解', hint: '依法不能调解，请按相应程序办理。' },
  'file-at-once': { name: '应即立案', hint: '请及时登记立案，不得以调解拖延。' },
  redirect: { name: '另行告知', hint: '不属于民事纠纷受理范围，请告知相应途径，不得引导调解。' },
} as const satisfies { readonly [L in SuitabilityLevel]: LevelText };

/** Why a rule of suitability applied, as the reader sees it. */
export const suitabilityRuleText = {
  'criminal-text': '文字为刑事案件的指控或者事实，应由公安、检察机关和刑事审判处理',
  'administrative-text': '争议针对行政行为，应走行政复议或者行政诉讼',
  'refusal-of-mediation': '当事人明确不同意调解或者坚持立案，应当及时立案',
  'protection-order': '申请人身安全保护令，应由法官立即审查',
  'marriage-validity': '婚姻效力不适用调解，财产和子女部分可以调解',
  'identity-relation': '确认身份关系的案件不得调解',
  'special-procedure': '特别程序、督促程序、公示催告、破产等案件不适用调解',
  'suited-by-summary-rules': '属于应当先行调解的类型',
  'suited-by-resolution-opinion': '属于适宜调解的家事、相邻、消费、交通、医疗、物业等纠纷',
  'suited-by-entrustment-guidance': '属于可以引导委派调解的类型',
  'suited-by-court-policy': '属于本院确定的引导调解类型',
  'labour-arbitration-first': '起诉前应当先申请劳动人事争议仲裁；调解不受此限',
  'wage-iou': '仅凭工资欠条请求支付的，可以直接起诉',
  'arbitration-clause': '可能约定了仲裁，请核对合同；自愿调解不受影响',
  'preservation-asked': '申请诉前保全的，注意采取措施后三十日内起诉',
  'public-interest': '涉及公共利益，调解协议须由法官审查',
  'suspected-crime': '文字提到可能的犯罪，请人工核实，必要时移送或者报告',
  'violence-risk': '文字提到暴力或者威胁，请采取预防措施，必要时报告公安机关',
  'self-harm-risk': '文字提到自伤、轻生，请立即关注并报告',
  'mass-conflict-risk': '涉及多人聚集，可能激化，请预防并报告',
  'minors-at-risk': '涉及未成年人受侵害，请立即报告',
  'sham-signs': '出现多项虚假诉讼、虚假调解迹象，请人工核实；系统不作认定',
} as const satisfies { readonly [Id in SuitabilityRuleId]: string };

/** The fact on which a rule rests; `causeName` is looked up by the caller. */
export function factText(fact: Fact, causeName: (code: string) => string): string {
  switch (fact.kind) {
    case 'words':
      return `文中出现：${fact.words.map((word) => `“${word}”`).join('、')}`;
    case 'cause':
      return `首位推荐案由：${causeName(fact.code)}`;
  }
}

/** The words that led to a suggested cause, or spoke against it. */
export function reasonText({ words, points }: Reason): string {
  const quoted = words.map((word) => `“${word}”`).join('、');
  return points >= 0
    ? `依据${quoted}（+${String(points)}）`
    : `${quoted}另有指向（${String(points)}）`;
}

/** The note under every suggestion: a person decides. */
export const suggestionNote =
  '案由为根据文字提出的建议，由立案人员核定；有下级案由的，适用最低一级。';
