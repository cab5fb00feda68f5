/**
 * A number or a choice that no law fixes: the court's own, set in its rule pack. It is shown as court
 * policy, never as law.
 */
export interface CourtPolicy {
  readonly title: string;
  /** What the policy decides, for the reader. */
  readonly text: string;
  /** What it leans on, or that nothing regulates it. */
  readonly source: string;
}

const unregulated = '法律、司法解释未作规定，由法院确定';

/** Every point that the law leaves open, by the key under which a rule pack sets it. */
export const courtPolicies = {
  'policy.regime': {
    title: '立案与调解的先后',
    text: '先登记立案后委托调解，或者立案前委派调解',
    source: '立案与调解工作意见第2条；2024年底以前为诉前委派',
  },
  'policy.consent.response': {
    title: '答复调解意愿的期限',
    text: '收到调解提议后答复的工作日数，逾期视为不同意',
    source: unregulated,
  },
  'policy.select.joint': {
    title: '共同选定调解员的期限',
    text: '双方同意后共同选定调解员的工作日数',
    source: '在线调解规则第10条',
  },
  'policy.court.designate': {
    title: '法院指定调解员的期限',
    text: '法院指定调解员的工作日数',
    source: '在线调解规则第10条',
  },
  'policy.mediator.accept': {
    title: '调解员确认接受的期限',
    text: '收到委派、委托后确认接受或者谢绝的工作日数',
    source: '在线调解规则第12条',
  },
  'policy.term.pre': {
    title: '立案前调解期限',
    text: '立案前调解的自然日数',
    source: '特邀调解规定第27条、在线调解规则第24条',
  },
  'policy.term.simple': {
    title: '简易程序委托调解期限',
    text: '立案后适用简易程序的委托调解自然日数',
    source: '特邀调解规定第27条、在线调解规则第24条',
  },
  'policy.term.ordinary': {
    title: '普通程序委托调解期限',
    text: '立案后适用普通程序的委托调解自然日数',
    source: '特邀调解规定第27条、在线调解规则第24条',
  },
  'policy.term.extend.days': {
    title: '每次延长的天数',
    text: '各方同意后每次可以延长的自然日数',
    source: '立案与调解工作意见第3条；立案前调解未设上限',
  },
  'policy.term.extend.times': { title: '延长次数', text: '可以延长的次数', source: unregulated },
  'policy.term.extend.cap': {
    title: '调解期限总上限',
    text: '含延长在内的自然日上限',
    source: unregulated,
  },
  'policy.term.roll-on-holiday': {
    title: '调解期限末日遇休假日顺延',
    text: '调解期限最后一日为休假日的是否顺延',
    source: '参照民事诉讼法第85条；调解期限并非当事人的诉讼行为期间',
  },
  'policy.term.clock-on-transfer': {
    title: '转律师调解后的期限',
    text: '共用剩余期限，或者经同意重新起算',
    source: unregulated,
  },
  'policy.term.transfer-remaining': {
    title: '转律师调解所需的剩余期限',
    text: '转交时至少剩余的自然日数，不足的须先签延长同意书',
    source: unregulated,
  },
  'policy.term.lawyer': {
    title: '律师调解期限的计算',
    text: '律师调解与此前调解共用期限',
    source: '律师调解试点意见',
  },
  'policy.hub.tiers': {
    title: '分级办理期限',
    text: '简单、较复杂、重大跨行业纠纷的自然日数',
    source: '地方经验，自受理之日起算',
  },
  'policy.correction.suit-days': {
    title: '起诉材料补正期限',
    text: '起诉材料补正的自然日数',
    source: '登记立案规定第7条未定天数',
  },
  'policy.correction.confirmation-days': {
    title: '司法确认材料补交期限',
    text: '司法确认材料补交或者补充陈述的自然日数',
    source: '民诉法解释第354条、第356条未定天数',
  },
  'policy.handover.days': {
    title: '调解结果报送期限',
    text: '签署或者终结后向法院备案、报告的工作日数',
    source: '特邀调解规定第19条、第26条未定天数',
  },
  'policy.handover.register-after-failure': {
    title: '调解未成后登记立案的时间',
    text: '材料退回后登记立案的时间，最迟不超过立案期限',
    source: '特邀调解规定第21条',
  },
  'policy.cf.joint-mode': {
    title: '共同申请的方式',
    text: '双方共同签署，或者一方申请、另一方书面同意',
    source: '地方指引；民事诉讼法第205条',
  },
  'policy.cf.accept': {
    title: '司法确认受理决定期限',
    text: '收到申请后决定是否受理的自然日数',
    source: '司法确认程序规定第4条',
  },
  'policy.cf.review': {
    title: '司法确认审查期限',
    text: '受理后审查的自然日数',
    source: '司法确认程序规定第5条',
  },
  'policy.cf.extra': {
    title: '司法确认审查延长',
    text: '院长批准延长的自然日数',
    source: '司法确认程序规定第5条',
  },
  'policy.cf.outer': {
    title: '司法确认审查外限',
    text: '特别程序审结的自然日数',
    source: '民事诉讼法第187条',
  },
  'policy.cf.hearing': {
    title: '双方到场核实的方式',
    text: '是否须双方共同到场，可否以视频方式',
    source: '民诉法解释第356条',
  },
  'policy.cf.docket': {
    title: '司法确认的类型代字',
    text: '民特，或者旧的诉前调确',
    source: '案号规定',
  },
  'policy.cf.after-registered': {
    title: '立案后达成协议的确认途径',
    text: '撤诉后申请司法确认，或者出具调解书',
    source: '立案与调解工作意见第4条，尚无定论',
  },
  'policy.cf.judge-apart': {
    title: '审查法官与调解分开',
    text: '参与调解的人员不得审查该协议',
    source: unregulated,
  },
  'policy.recusal.mode': {
    title: '调解员回避的方式',
    text: '双方同意可以继续，或者一方申请即应回避',
    source: '特邀调解规定第15条；深圳条例从严',
  },
  'policy.recusal.decision': {
    title: '调解员回避决定期限',
    text: '对调解员回避申请作出决定的工作日数',
    source: unregulated,
  },
  'policy.lawyer.lookback': {
    title: '律师利益冲突回溯期',
    text: '律师及同所律师曾代理一方的回溯年数',
    source: unregulated,
  },
  'policy.lawyer.firm-screen': {
    title: '律所整体回避',
    text: '同所律师的冲突是否及于律师调解员',
    source: unregulated,
  },
  'policy.lawyer.fee': {
    title: '律师调解收费',
    text: '诉讼服务中心委派不收费；其他情形低价有偿',
    source: '律师调解试点意见；各地不一',
  },
  'policy.guiding-judge-may-try': {
    title: '指导法官能否审理',
    text: '指导过调解的法官能否审理同一案件',
    source: unregulated,
  },
  'policy.preservation.alert-day': {
    title: '诉前保全预警日',
    text: '采取措施后第几日提醒起诉',
    source: '民事诉讼法第104条的三十日',
  },
  'policy.mandatory-types': {
    title: '必须先行调解的类型',
    text: '始终为空：调解不得成为起诉的前提',
    source: '民事诉讼法第125条',
  },
  'policy.offer-types': {
    title: '引导调解的类型',
    text: '应当向当事人提出调解建议的纠纷类型',
    source: '简易程序规定第14条、多元化纠纷解决机制改革意见第27条',
  },
  'policy.population-base': {
    title: '万人起诉率的人口口径',
    text: '常住人口，或者常住加登记流动人口',
    source: '最高人民法院统计口径',
  },
  'policy.fraud.freeze-score': {
    title: '虚假调解冻结阈值',
    text: '出现几项异常即中止输出并交人审查',
    source: '特邀调解规定第18条；数目由法院确定',
  },
  'policy.fraud.release': {
    title: '虚假调解嫌疑的解除',
    text: '中止后由谁决定恢复',
    source: '特邀调解规定第18条',
  },
  'policy.fraud.review-days': {
    title: '虚假调解嫌疑的审查期限',
    text: '中止后作出处理的自然日数，逾期报督导人员',
    source: '特邀调解规定第18条未定天数',
  },
  'policy.appraisal.days': {
    title: '诉前委托鉴定的期限',
    text: '鉴定期间不计入调解期限；超过该自然日数的，报督导人员',
    source: '诉前委托鉴定工作规程；在线调解规则第26条未定天数',
  },
  'policy.safety.report-days': {
    title: '安全风险的报告期限',
    text: '可能激化或者引起治安、刑事案件的，报告的工作日数',
    source: '人民调解法第25条：及时',
  },
  'policy.calendar': {
    title: '工作日历',
    text: '采用国务院年度放假通知；未公布的年份按普通周末暂估',
    source: '放假办法；国务院办公厅年度通知',
  },
  'policy.calendar.recount': {
    title: '放假安排公布后的期限重算',
    text: '公布或者更正放假安排后，正在进行的期限重新计算；已经确定的期限只向后改，不改到已经过去的日子',
    source: '放假办法；国务院办公厅年度通知。是否提前，法律未作规定，由法院确定',
  },
  'policy.retention': {
    title: '材料保存期限',
    text: '调解员私密笔记自纠纷办结之日起保存的月数，期满销毁；其他调解材料随卷保存',
    source:
      '个人信息保护法第19条：最短必要时间；人民调解无全国期限。私密笔记也有办结即销毁、或者随调解卷宗保存的做法，由法院确定',
  },
  'policy.masking': {
    title: '信息遮蔽',
    text: '按岗位显示证件号、电话等的位数',
    source: '个人信息保护法',
  },
  'policy.sealed-zone': {
    title: '保密区的范围',
    text: '单独会谈笔记和让步意见不进入移送材料',
    source: '特邀调解规定第22条、在线调解规则第18条',
  },
  'policy.supervision': {
    title: '督办与改派',
    text: '逾期提醒、督办、改派和结案复核由谁办理',
    source: unregulated,
  },
  'policy.reminders': { title: '期限提醒', text: '届满前第几日提醒', source: unregulated },
  'policy.follow-up': { title: '履行回访', text: '履行期届满后回访的时间', source: unregulated },
  'policy.registration.take-back': {
    title: '误导入登记的撤回',
    text: '批量导入有误的，在无人办理、未告知当事人、立案决定期限未届满时，可以撤回登记；撤回留有记录，编号不再使用',
    source: unregulated,
  },
  'policy.filing.receipt': {
    title: '立案系统回执',
    text: '移送后等待立案系统回执的时间',
    source: unregulated,
  },
} as const satisfies Readonly<Record<string, CourtPolicy>>;

/** The name of a point that the court decides for itself. */
export type PolicyKey = keyof typeof courtPolicies;

/** What a policy key stands for. */
export function courtPolicy(key: PolicyKey): CourtPolicy {
  return courtPolicies[key];
}
