/** A share of a whole: 97 / 100（97.0%）. A share of nothing is shown without a percentage. */
const share = (part: number, whole: number): string =>
  whole === 0 ? `${part} / 0` : `${part} / ${whole}（${((part / whole) * 100).toFixed(1)}%）`;

/** The words of `npm run explain`. */
export const explainText = {
  title: (number: string): string => `纠纷 ${number}`,
  place: '当前状态',
  track: '办理途径',
  rulePack: '适用规则',
  receivedAt: '收件时间',
  caseNumber: '案号',
  end: '结果',
  parties: '当事人',
  mediator: '调解员',
  timeline: '办理经过',
  deadlines: '期限',
  running: '进行中',
  basis: '依据',
  arithmetic: '计算过程',
  nothing: '无',
  notFound: (number: string): string => `没有编号为 ${number} 的纠纷，请核对编号。`,
} as const;

/** The words of `npm run verify`. */
export const verifyText = {
  chains: '事件链',
  roots: '每日存证',
  projections: '当前状态与事件是否一致',
  evidence: '证据材料',
  conservation: '收办结守恒',
  sound: (count: number): string => `完好，共核对 ${count} 项`,
  broken: (count: number): string => `发现 ${count} 处不符`,
  brokenChain: (number: string, seq: number): string => `纠纷 ${number} 的第 ${seq} 个事件被改动。`,
  missingEvent: (number: string, seq: number): string => `纠纷 ${number} 缺少第 ${seq} 个事件。`,
  missingEvidence: (number: string, seq: number): string =>
    `纠纷 ${number} 第 ${seq} 个事件所记的证据材料文件缺失。`,
  alteredEvidence: (number: string, seq: number): string =>
    `纠纷 ${number} 第 ${seq} 个事件所记的证据材料文件被改动。`,
  differs: (number: string, field: string): string => `纠纷 ${number} 的“${field}”与事件不一致。`,
  balance: (accepted: number, open: number, closed: number): string =>
    `收 ${accepted} 件 = 在办 ${open} 件 + 办结 ${closed} 件`,
  allSound: '全部核对无误。',
  notSound: '核对发现不符，请保存现场并联系管理员。',
} as const;

/** The words of `npm run drive`. */
export const driveText = {
  registering: '登记',
  driving: '办理',
  end: '结果',
  planned: '计划',
  reached: '达成',
  total: '合计',
  progress: (done: number, whole: number): string => `已完成 ${share(done, whole)}`,
  summary: (reached: number, whole: number): string => `按计划办结 ${share(reached, whole)}`,
  missed: (number: string, planned: string, found: string): string =>
    `${number}：计划“${planned}”，实际“${found}”`,
} as const;
