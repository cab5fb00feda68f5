/** The parts of a rule pack that are no period of the procedure. */
export const packText = {
  ordinaryTerm: '立案后委托调解期限（普通程序）',
  summaryTerm: '立案后委托调解期限（简易程序）',
  extension: '各方同意延长',
  extensionOf: (times: number, days: number) => `最多 ${times} 次，每次不超过 ${days} 日`,
  reviewExtension: '司法确认审查延长（院长批准）',
  transfer: '转律师调解须剩余',
  voluntary: (body: string) => `自行申请调解的期限（${body}）`,
  hub: (tier: string) => `调解中心的期限（${tier}）`,
  recusal: '申请调解员回避',
  recusalOf: { decided: '由法院审查决定', enough: '一方申请即回避' },
  freeze: '虚假调解嫌疑中止',
  notes: '私密笔记的保存',
  notesOf: (months: number) => `办结后 ${months} 个月，期满销毁`,
  signs: (count: number) => `出现 ${count} 项异常`,
  days: (days: number) => `${days} 日`,
} as const;
