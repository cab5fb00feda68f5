/** The parts of a deadline's proof, as they are named where one of them does not hold. */
const partText: { readonly [part: string]: string } = {
  packId: '适用规则',
  period: '期限长度及其依据',
  citation: '引用的条文',
  counting: '计算依据',
  calendar: '工作日历版本',
  inputs: '计算输入',
  length: '期限长度',
  start: '起算日',
  startedAt: '起算时刻',
  firstCounted: '首个计入日',
  exclusions: '扣除的期间',
  extensions: '延长',
  skipped: '不计入的日子',
  rawEnd: '届满日（顺延前）',
  rawEndKind: '届满日的性质',
  rollOnHoliday: '遇休假日是否顺延',
  rolled: '顺延的日子',
  due: '截止日',
  dueAt: '截止时刻',
  rules: '计算依据',
  calendarVersion: '计算所用的日历版本',
  coverageFrom: '日历起始日',
  coverageUntil: '日历截止日',
  provisional: '是否暂估',
};

/** The words of `npm run prove-deadline`. */
export const proofText = {
  title: (name: string, number: string): string => `纠纷 ${number}：${name}`,
  basis: (cited: string): string => `期限依据：${cited}`,
  consents: (records: readonly string[]): string => `延长的同意记录：${records.join('、')}`,
  holds: '复算一致：证明成立。',
  differs: (count: number): string => `复算不一致：有 ${count} 处不符。`,
  difference: (part: string, stated: string, computed: string): string =>
    `${partText[part] ?? part}：文件写的是 ${stated}，复算得到 ${computed}`,
  unreadable: (file: string): string => `无法读取 ${file}：不是期限证明文件。`,
  wrongAt: (place: string): string => `　“${place}”缺失或者格式不对`,
  usage: '请指明期限证明文件：npm run prove-deadline -- proof.json',
} as const;
