import type { CountId } from '#domain/indicators/counts';
import type { Definition, IndicatorId, Unit } from '#domain/indicators/definitions';
import type { Figure } from '#domain/indicators/figure';

/** What an indicator is called, and what is left out of it. */
export const indicatorText: {
  readonly [I in IndicatorId]: { readonly name: string; readonly exclusions: string };
} = {
  'diversion-rate': {
    name: '诉前分流率',
    exclusions: '只计本系统收件的纠纷；分流件可以多于新收案件，故可能超过 100%。',
  },
  'diversion-share': { name: '分流占比', exclusions: '不计收件后撤回、告知其他途径的纠纷。' },
  'resolution-rate': {
    name: '诉前化解率（调解成功率）',
    exclusions: '不计尚未终结的调解；司法确认、出具调解书不另计。',
  },
  'resolved-share': { name: '诉前成功占比', exclusions: '不计尚未终结的调解。' },
  'peoples-mediation-rate': {
    name: '人民调解成功率（司法行政口径）',
    exclusions: '口径与法院调解成功率不同，两者不作比较。',
  },
  'confirmation-rate': {
    name: '司法确认率',
    exclusions: '分母为同期生效的调解协议；确认可能发生在下一期，故可能超过 100%。',
  },
  'suits-per-ten-thousand': {
    name: '万人起诉率',
    exclusions: '人口为常住人口与登记流动人口之和；不计执行、特别程序案件。',
  },
  'performance-rate': {
    name: '自动履行率',
    exclusions: '不计没有约定付款日期或者当场履行的协议；进入执行的不算自动履行。',
  },
  'mean-duration': { name: '平均调解时长', exclusions: '扣除鉴定、中止等不计入期限的日子。' },
  'in-time-rate': { name: '按期办结率', exclusions: '期限含依法延长的日子。' },
  'late-rate': { name: '超期率', exclusions: '含届满终结和已届满尚未终结的调解。' },
  'consultation-satisfaction': {
    name: '公共法律服务咨询满意率',
    exclusions: '只计有效评价；不得用作调解或者诉讼服务的满意率。',
  },
  'service-satisfaction': { name: '诉讼服务满意率', exclusions: '只计有效评价。' },
  'settled-or-withdrawn-rate': {
    name: '民事可调撤率',
    exclusions: '不计依法不能调解的案件。',
  },
  'handed-on-share': { name: '委派、委托调解占比', exclusions: '不计尚未终结的调解。' },
};

/** What is counted, in the words of a definition. */
export const countText: { readonly [C in CountId]: string } = {
  diverted: '分流到调解的纠纷',
  'filed-directly': '未经分流直接要求立案的纠纷',
  'new-first-instance': '新收一审民事案件',
  'new-administrative': '新收一审行政案件',
  'mediations-ended': '已终结的调解',
  'mediations-agreed': '达成协议的调解',
  'peoples-mediations-ended': '已终结的人民调解',
  'peoples-mediations-agreed': '达成协议的人民调解',
  'agreements-effective': '生效的调解协议',
  'agreements-confirmed': '经司法确认的调解协议',
  'agreements-expired': '履行期已届满的协议',
  'agreements-performed': '履行期届满且自动履行的协议',
  'mediation-days': '自接受至终结的日数（扣除不计入的日子）',
  'terms-due': '本期届满的调解期限',
  'terms-kept': '期限内终结的调解',
  'terms-late': '超期终结或者超期未终结的调解',
  'mediable-cases-ended': '已结一审民事案件（不含依法不能调解的）',
  'cases-mediated-or-withdrawn': '调解或者撤诉结案的案件',
  'mediations-handed-on': '委派、委托的调解',
  mediations: '全部调解',
  'consultations-rated': '咨询的有效评价',
  'consultations-content': '咨询评价为满意、基本满意',
  'services-rated': '诉讼服务的有效评价',
  'services-content': '诉讼服务评价为满意、基本满意',
  residents: '常住人口',
  'floating-population': '登记流动人口',
};

/** By which moment a case falls into the window. */
export const windowText: { readonly [W in Definition['window']]: string } = {
  diverted: '按分流时间',
  received: '按收案时间',
  ended: '按终结时间',
  'fell-due': '按届满时间',
  confirmed: '按确认时间',
  answered: '按评价时间',
};

export const sourceText: { readonly [S in Definition['source']]: string } = {
  record: '本系统的办理记录',
  entered: '需另行录入的统计数',
};

/** The counts a numerator or denominator is the sum of. */
export const sumText = (ids: readonly CountId[]): string =>
  ids.map((id) => countText[id]).join(' + ');

const valueText: { readonly [U in Unit]: (value: number) => string } = {
  percent: (value) => `${(value * 100).toFixed(2)}%`,
  'per-ten-thousand': (value) => `${value.toFixed(2)} 件/万人`,
  days: (value) => `${value.toFixed(1)} 天`,
};

/** A figure as it is shown, or why there is none. */
export function figureText(figure: Figure, unit: Unit): string {
  switch (figure.kind) {
    case 'known':
      return valueText[unit](figure.value);
    case 'not-counted':
      return `无数据：缺少${figure.missing.map((id) => countText[id]).join('、')}`;
    case 'no-denominator':
      return '分母为零，不计算';
    case 'too-few':
      return '不足 5 件，不予显示';
  }
}

/** The words of `npm run indicators`. */
export const indicatorReportText = {
  title: (from: string, to: string, asOf: string): string =>
    `统计期间 ${from} 至 ${to}，统计时点 ${asOf}`,
  figure: (name: string, value: string): string => `${name}：${value}`,
  parts: (above: string, numerator: number, below: string, denominator: number): string =>
    `分子 ${above} ${numerator}，分母 ${below} ${denominator}`,
  noParts: (above: string, below: string): string => `分子 ${above}，分母 ${below}`,
  notes: (window: string, source: string, exclusions: string): string =>
    `${window}；来源：${source}。${exclusions}`,
  wrongDay: (text: string): string => `“${text}”不是日期，请写成 2026-11-21 的样式。`,
  wrongOrder: '截止日期早于起始日期，请改正。',
} as const;
