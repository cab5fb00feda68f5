import type {
  AdviceGround,
  FailureGround,
  EnforceableTitle,
  declineReasons,
  dismissalGrounds,
  feeReliefs,
  orderObjections,
  RecusalOutcome,
  SuspicionSign,
  recusalGrounds,
  redirectGrounds,
  rejectionGrounds,
  safetyRisks,
  takeBackReasons,
} from '#domain/dispute/words';

type Words<L extends readonly string[]> = { readonly [W in L[number]]: string };

/** Why mediation ended without agreement. */
export const failureGroundText: { readonly [G in FailureGround]: string } = {
  unreachable: '当事人无法联系',
  'party-unwilling': '一方明确表示不愿意继续调解',
  divergent: '各方分歧较大，难以达成一致',
  'refused-to-sign': '一方拒绝在调解协议上签名',
  expired: '调解期限届满，各方未就延长达成合意',
  'other-side-refused-at-start': '征询意愿时对方不同意调解',
  other: '其他不宜继续调解的情形',
};

/** Why the parties are told of the other ways they have. */
export const adviceGroundText: { readonly [G in AdviceGround]: string } = {
  ...failureGroundText,
  refused: '有当事人不同意调解',
  silent: '有当事人期限内没有答复',
};

/** Why a mediator does not take a dispute. */
export const declineReasonText: Words<typeof declineReasons> = {
  'out-of-charter': '不属于本调解组织的受理范围',
  'beyond-skill': '超出本人专业能力',
  unfit: '该纠纷不适宜调解',
  conflict: '与当事人有利害关系，应当回避',
  absent: '期间内不能履职',
};

/** Ties that make a mediator step aside. */
export const recusalGroundText: Words<typeof recusalGrounds> = {
  relative: '是当事人或者其代理人的近亲属',
  interest: '与纠纷有利害关系',
  'other-relation': '与当事人、代理人有其他可能影响公正的关系',
};

/** How the question of a tie came out. */
export const recusalOutcomeText: { readonly [O in RecusalOutcome]: string } = {
  upheld: '调解员回避，另行指定',
  rejected: '理由不成立，继续由其调解',
  cured: '各方知情后同意由其调解',
  'not-cured': '期限内没有全部同意，另行指定',
};

/** What may point to a sham. */
export const suspicionSignText: { readonly [S in SuspicionSign]: string } = {
  'against-common-sense': '事实、理由明显不合常理',
  'out-of-means': '金额与一方经济状况严重不符',
  'kin-or-affiliates': '各方有亲属、关联关系，且涉及他人利益',
  'no-real-contest': '没有实质性争议和对抗',
  'odd-admission': '自认不合常理',
  'instant-joint-request': '证据不足却急于共同要求确认或者出具调解书',
  'repeated-lender': '同一出借人、代理人出现在多起纠纷',
  'no-voucher': '没有凭证，或者凭证有伪造可能',
  'vague-agent': '本人无正当理由不到场，代理人陈述含混',
  'others-object': '配偶、合伙人或者债权人有异议',
  'under-price': '低价转让财产',
  'debtor-under-enforcement': '债务人已在执行中，或者以物抵债',
};

/** What must be reported at once. */
export const safetyRiskText: Words<typeof safetyRisks> = {
  violence: '可能发生暴力冲突',
  crime: '可能引起治安、刑事案件',
  'many-people': '涉及人数众多，可能聚集',
  minors: '涉及未成年人人身安全',
  'self-harm': '有自伤、轻生风险',
};

/** What an agreement is enforced by. */
export const enforceableTitleText: { readonly [T in EnforceableTitle]: string } = {
  ruling: '确认裁定',
  statement: '民事调解书',
  order: '支付令',
  'notarial-deed': '公证债权文书',
};

/** What a debtor says against a payment order. */
export const orderObjectionText: Words<typeof orderObjections> = {
  'debt-disputed': '对债务是否存在、数额、期限等有异议',
  'cannot-pay': '没有能力清偿，或者请求缓付',
};

/** How a party is spared the court fee. */
export const feeReliefText: Words<typeof feeReliefs> = {
  deferred: '缓交',
  reduced: '减交',
  waived: '免交',
};

/** Why a dispute does not belong here. */
export const redirectGroundText: Words<typeof redirectGrounds> = {
  administrative: '属于行政诉讼受案范围',
  'arbitration-clause': '双方有仲裁协议',
  'other-authority': '依法应由其他机关处理',
  'no-jurisdiction': '不属于本院管辖',
  'res-judicata': '裁判已经生效，应当申请再审',
  'labour-arbitration-first': '应当先经劳动争议仲裁',
  'suspected-crime': '涉嫌犯罪，应当移送',
};

/** Why a registration from a table is taken back. */
export const takeBackReasonText: Words<typeof takeBackReasons> = {
  'wrong-file': '导入了错误的文件',
  'wrong-content': '内容填写有误',
  'registered-twice': '与已登记的纠纷重复',
  other: '其他',
};

/** Why an application for judicial confirmation is not accepted. */
export const rejectionGroundText: Words<typeof rejectionGrounds> = {
  'not-court-scope': '不属于人民法院受理范围',
  'no-jurisdiction': '不属于本院管辖',
  'identity-relation': '申请确认婚姻、亲子等身份关系的成立、有效或者解除',
  'other-special-procedure': '应当适用其他特别程序、公示催告或者破产程序',
  'property-or-ip-title': '调解协议内容涉及物权、知识产权确权',
};

/** Why an agreement is not confirmed. */
export const dismissalGroundText: Words<typeof dismissalGrounds> = {
  'mandatory-law': '违反法律强制性规定',
  'harm-to-others': '损害国家利益、社会公共利益或者他人合法权益',
  'public-order': '违背公序良俗',
  'not-voluntary': '违反自愿原则',
  unclear: '内容不明确，无法确认',
  other: '其他不能确认的情形',
};
