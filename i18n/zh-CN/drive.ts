/** What the invented people, companies and courts of `npm run drive` say and write. */
export const driveSpeech = {
  familyNames:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'.split(''),
  givenNames:
    '安然 若水 思齐 明远 清和 知行 嘉禾 怀瑾 书言 星河 景行 望舒 云舟 如初 子衿 听雨 南乔 北辰 修竹 采薇 长宁 向晚 一鸣 慕青 守拙 言蹊 乐山 秋实 春和 景明'.split(
      ' ',
    ),
  companyPlaces: '云澜 栖桥 望泽 霁川 芦洲 照水'.split(' '),
  companyNames: '远帆 嘉木 恒信 青禾 和风 聚力 宏图 晨曦 安居 顺达'.split(' '),
  companyKinds: '商贸有限公司 物业服务有限公司 建筑工程有限公司 装饰工程有限公司'.split(' '),
  address: (no: number): string => `云澜市栖桥区听雨路${no}号`,
  claims: '请求依法处理本纠纷，判令对方承担相应责任。',
  overrideReason: '经人工核实并释明，当事人愿意先行调解。',
  contactNote: '已说明调解自愿、不收费用。',
  place: '诉讼服务中心第一调解室',
  sessionRecord: '双方到场，陈述了各自的意见，调解员说明了有关规定。',
  facts: ['双方对纠纷发生的经过没有争议。'],
  issues: ['双方对应付金额的多少有争议。'],
  failureReport: '经多次沟通，双方分歧较大，未能达成调解协议。',
  terms: '双方自愿达成协议：一、按约定分期付款；二、付清后双方再无其他争议。',
  termsOnTheSpot: '双方自愿达成协议，当场付清，再无其他争议。',
  transferReason: '本件涉及较多法律问题，由律师调解更为适宜。',
  extensionReason: '双方正在核对账目，还需要一些时间。',
  withdrawal: '双方已自行协商解决。',
  refusal: '希望由法院裁判。',
  demand: '请说明本件的办理进度。',
  reply: '已约好双方见面，将按期办理。',
  hearingRecord: '询问双方，双方均表示协议出于自愿，内容清楚。',
  caseNumber: (year: number, court: string, kind: 'civil' | 'confirmation', no: number): string =>
    `（${year}）${court}${kind === 'civil' ? '民初' : '民特'}${no}号`,
  receipt: (no: number): string => `审判庭已收，回执第${no}号`,
} as const;

/** The six digits of a code in the mail that brings it; null when the mail brings none. */
export const codeInMail = (text: string): string | null =>
  /验证码是\s*(\d{6})/.exec(text)?.[1] ?? null;

/** What `npm run drive` calls its plans. */
export const drivePlanText = {
  confirmed: '达成协议并司法确认',
  performed: '达成协议并履行',
  failed: '调解不成转立案',
  refused: '拒绝调解转立案',
  silent: '逾期未答复转立案',
  withdrawn: '申请人撤回',
  'transferred-settled': '转律师调解后达成协议',
  'transferred-failed': '转律师调解后仍不成',
  extended: '延长期限后达成协议',
  expired: '调解期限届满转立案',
} as const;

/** What `npm run drive` says on the terminal. */
export const driveSays = {
  usage:
    '用法：npm run drive -- --file 文件.jsonl --count 件数 [--seed 数字] [--concurrency 数字] [--court 法院] [--track 途径] [--plan 计划] [--address 网址] [--json]',
  unreadable: (file: string): string => `文件无法读取，或者没有可用的纠纷：${file}`,
  unreachable: (address: string): string => `无法连接 ${address}，请确认系统已启动。`,
  phases: {
    now: '办理',
    'consent.response': '把法院时钟拨过答复期限',
    'mediation.term': '把法院时钟拨过调解期限',
  },
  working: (done: number, total: number, acts: number, seconds: number): string =>
    `${done} / ${total} 件，已办 ${acts} 项，${seconds} 秒`,
  acts: (staff: number, link: number, counter: number): string =>
    `办理 ${staff + link + counter} 项：工作人员 ${staff}，当事人链接 ${link}，当事人窗口 ${counter}`,
  seconds: (seconds: number): string => `用时 ${seconds.toFixed(1)} 秒`,
  reason: (reason: string): string => `    原因：${reason}`,
  notReached: '未到达',
  stillOpen: '在办',
  accepted: (accepted: number, open: number, ends: string): string =>
    `收 ${accepted} 件 = 在办 ${open} 件 + ${ends === '' ? '办结 0 件' : ends}`,
  board: (before: number, accepted: number, closed: number, after: number): string =>
    `看板：原有 ${before} 件 + 新收 ${accepted} 件 − 办结 ${closed} 件 = 在办 ${after} 件`,
  balanced: '收支相符。',
  unbalanced: '收支不符，请运行 npm run verify 核对。',
} as const;
