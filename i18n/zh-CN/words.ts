import type {
  Channel,
  FilingPurpose,
  HubTier,
  MediationBody,
  MediatorKind,
  PartyRole,
  Procedure,
  TrackId,
  authorities,
  modes,
} from '#domain/dispute/words';

type Mode = (typeof modes)[number];

export const channelText: { readonly [C in Channel]: string } = {
  link: '手机链接',
  counter: '窗口当面',
  phone: '电话',
  post: '邮寄',
};

export const modeText: { readonly [M in Mode]: string } = {
  'on-site': '现场',
  online: '在线音视频',
  asynchronous: '分时在线',
  mixed: '现场与在线结合',
};

export const partyRoleText: { readonly [R in PartyRole]: string } = {
  applicant: '申请人',
  respondent: '被申请人',
  'third-party': '第三人',
};

export const mediatorKindText: { readonly [K in MediatorKind]: string } = {
  'court-embedded': '驻院调解员',
  lawyer: '律师调解员',
};

export const mediationBodyText: { readonly [B in MediationBody]: string } = {
  'invited-body': '法院特邀调解组织',
  'peoples-committee': '人民调解委员会',
  hub: '矛盾纠纷调处中心',
  'labour-committee': '劳动争议调解组织',
};

export const hubTierText: { readonly [T in HubTier]: string } = {
  simple: '简单纠纷',
  complex: '较复杂纠纷',
  major: '重大跨行业纠纷',
};

export const procedureText: { readonly [P in Procedure]: string } = {
  ordinary: '普通程序',
  summary: '简易程序',
};

export const filingPurposeText: { readonly [P in FilingPurpose]: string } = {
  'register-first': '先行登记立案',
  'register-suit': '登记立案',
  'register-rest': '其余请求登记立案',
  'register-for-statement': '为出具调解书登记立案',
  'return-to-trial': '恢复审理',
};

/** The tracks of the procedure, and what each of them means to the parties. */
export const trackText: {
  readonly [T in TrackId]: { readonly name: string; readonly hint: string };
} = {
  voluntary: { name: '自行调解', hint: '不递交起诉状，由当事人自行申请调解，不编立案案号。' },
  entrusted: {
    name: '委派调解',
    hint: '立案前经当事人同意，委派调解员调解，期限三十日；调解不成的，登记立案。',
  },
  commissioned: {
    name: '委托调解',
    hint: '先登记立案，再经当事人同意委托调解，普通程序十五日、简易程序七日；调解不成的，恢复审理。',
  },
};

export const authorityText: { readonly [A in (typeof authorities)[number]]: string } = {
  special: '特别授权',
  general: '一般授权',
};

/** A flag as it is shown. */
export const flagText = (flag: boolean): string => (flag ? '是' : '否');
