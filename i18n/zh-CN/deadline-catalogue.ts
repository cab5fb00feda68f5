import type { LineNo } from '#domain/deadlines/catalogue';
import type { Extender, KnownStart, Part, UnknownStart } from '#domain/deadlines/catalogue-part';

/** The lines of the master table of periods, by the names that people at court use. */
export const lineText: { readonly [N in LineNo]: string } = {
  D1: '立案决定',
  D2: '补正',
  D3: '立案投诉的反馈',
  D4: '调解意愿答复',
  D5: '征询对方意愿',
  D6: '共同选定调解员',
  D7: '法院指定调解员',
  D8: '调解员接受或者谢绝',
  D9: '立案前调解',
  D10: '立案后委托调解',
  D11: '答辩期满前法官主持调解',
  D12: '律师调解',
  D13: '人民调解',
  D14: '综治中心分级调解',
  D15: '劳动争议调解',
  D16: '协议备案、结果报告',
  D17: '调解未成后登记立案',
  D18: '申请司法确认',
  D19: '司法确认受理决定',
  D20: '限期补交、补充陈述',
  D21: '司法确认审查',
  D22: '撤回确认申请',
  D23: '当事人对确认裁定的异议',
  D24: '利害关系人对确认裁定的异议',
  D25: '申请执行',
  D26: '支付令',
  D27: '公证债权文书的执行与复议',
  D28: '诉前保全',
  D29: '诉中保全与保全复议',
  D30: '回避决定',
  D31: '案件受理费',
  D32: '起诉状副本与答辩',
  D33: '审理期限',
  D34: '对调解书的第三人撤销之诉',
  D35: '申请顺延',
  D36: '劳动仲裁审查确认',
  D37: '无异议调解方案',
};

/** What a period runs from. */
export const startText: { readonly [S in KnownStart | UnknownStart]: string } = {
  'papers-received': '收到起诉状',
  'correction-received': '补正后交回法院',
  'correction-notice-served': '补正通知送达',
  'offer-made': '提出调解建议',
  'mediation-asked-for': '收到一方的调解申请',
  'both-consent': '各方同意调解',
  'mediator-asked': '委派、委托送达调解员',
  'mediator-accepts': '调解员签收或者在平台确认接受',
  'mediation-failed': '调解终结',
  'file-returned': '材料退回法院',
  'agreement-signed': '各方签署协议',
  'agreement-effective': '协议生效',
  'application-received': '收到共同申请',
  'application-accepted': '受理',
  'supplement-notice-served': '补充通知送达',
  'ruling-served': '收到确认裁定',
  'ruling-made': '知道或者应当知道，最早为裁定作出之日',
  'performance-due': '履行期间最后一日，分期的为最后一期',
  'order-asked-for': '申请支付令',
  'order-accepted': '受理支付令申请',
  'order-issued': '发出支付令',
  'order-served': '收到支付令',
  'order-ended': '收到终结裁定',
  'measure-taken': '采取保全措施',
  'suit-not-brought': '届满没有起诉',
  'preservation-ruling-served': '收到保全裁定',
  'recusal-asked-for': '申请回避，或者披露应当回避的关系',
  'fee-notice-served': '交费通知送达',
  'suit-registered': '登记立案',
  'statement-effective': '知道或者应当知道，最早为调解书生效之日',
  'obstacle-ended': '障碍消除',
  'complaint-received': '收到投诉',
  'consent-before-judge': '各方在法官主持下同意调解',
  'non-enforcement-ruling-served': '不予受理、驳回等裁定送达',
  'preservation-asked-before-suit': '接受诉前保全申请',
  'preservation-asked-in-suit': '接受诉中保全申请',
  'staff-recusal-asked-for': '申请审判人员等回避',
  'copy-served': '被告收到起诉状副本',
  'plan-served': '书面调解方案送达',
};

/** Why a period is not counted here, and what the law says of its lapse. */
export const elsewhereText: {
  readonly [S in UnknownStart]: { readonly reason: string; readonly onLapse: string };
} = {
  'consent-before-judge': {
    reason: '转入审判后由承办法官主持，当事人的同意记在诉讼案卷里，本件已经办结。',
    onLapse: '继续审理。',
  },
  'non-enforcement-ruling-served': {
    reason: '裁定在执行案件中作出和送达，本件移送执行时已经办结。',
    onLapse: '不能再申请复议；可以就争议起诉。',
  },
  'preservation-asked-before-suit': {
    reason: '申请由保全法官另案受理，立案窗口只知道已经采取的措施。',
    onLapse: '由保全案件的流程管理警示。',
  },
  'preservation-asked-in-suit': {
    reason: '诉中保全向审理法官申请，记在诉讼案卷里。',
    onLapse: '由诉讼案件的流程管理警示。',
  },
  'staff-recusal-asked-for': {
    reason: '申请审判人员等回避在其审理的案件中提出和决定，本件只办理调解员的回避。',
    onLapse: '决定前，被申请回避的人员暂停参与；不服的可以申请复议一次。',
  },
  'copy-served': {
    reason: '副本由审判庭送达，送达回证在诉讼案卷里。',
    onLapse: '不答辩不影响审理。',
  },
  'plan-served': {
    reason: '这一方式没有开通：本系统不把沉默当作同意，也没有送达书面方案的操作。',
    onLapse: '没有书面异议的视为同意；提出书面异议的，视为调解不成。',
  },
};

/** Who may extend a period by law. */
export const extenderText: { readonly [E in Extender]: string } = {
  nobody: '不能延长',
  'all-parties': '各方同意',
  court: '法院',
  president: '院长批准',
  'president-or-higher-court': '院长批准；再延长报上级法院',
  'fee-relief': '缓交、减交、免交',
  'as-limitation': '依诉讼时效中止、中断',
};

/** How a part of the table is kept. */
export const partKindText: { readonly [K in Part['kind']]: string } = {
  agenda: '计时',
  window: '展示',
  act: '随操作',
  elsewhere: '不在本件',
};

/** The words of the page that shows the table. */
export const catalogueText = {
  no: '编号',
  period: '期限',
  length: '长度',
  starts: '起算',
  extension: '延长',
  onLapse: '届满后果',
  basis: '依据',
  kept: '落实',
  tests: '测试',
  deadline: '事项',
  byTheAct: (act: string): string => `以“${act}”办理为准，不计天数。`,
} as const;
