import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'ZX',
  title: '人民法院在线调解规则',
  shortTitle: '在线调解规则',
  from: localDate(2022, 1, 1),
  source: '法释〔2021〕23号，自2022年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Rules on online mediation of the people's courts; they prevail over earlier interpretations. */
export const onlineMediation = {
  'zx.consent': rule('第4条', '采用在线调解方式应当征得当事人同意。'),
  'zx.explanation': rule(
    '第7条',
    '认为适宜在线调解的，充分释明并告知形式、权利义务、法律后果和操作方法。',
  ),
  'zx.no-resubmission': rule(
    '第8条',
    '同意在线调解的填写身份、纠纷、联系方式和电子送达地址；已提交过电子材料的不再重复提交。',
  ),
  'zx.return-of-application': rule(
    '第9条',
    '不属于受案范围、邀请法院无管辖权或者不适宜在线调解的，退回申请并告知途径。',
  ),
  'zx.joint-choice': rule(
    '第10条第2款',
    '双方同意后可以共同选择；两个工作日内未能共同选择的，由法院指定。',
  ),
  'zx.designation': rule(
    '第10条第3款',
    '法院收到在线调解申请后三个工作日内指定调解组织或者调解员。',
  ),
  'zx.chief-mediator': rule(
    '第11条',
    '重大疑难或者专业性强的可以两名以上调解员调解，共同选定一人主持，选不出的由法院指定。',
  ),
  'zx.acceptance-of-designation': rule(
    '第12条',
    '收到委派委托后三个工作日内确认接受；可以写明理由不接受；不接受或者逾期未确认的，重新指定或者选定。',
  ),
  'zx.disclosure': rule(
    '第13条',
    '有近亲属、利害关系或者其他可能影响公正的关系应当披露；知情后仍同意的继续调解。',
  ),
  'zx.replacement': rule('第14条', '可以申请更换；更换后仍不同意且拒绝自行选择的，视为拒绝调解。'),
  'zx.other-side-asked': rule(
    '第15条',
    '一方申请的应当征询对方意愿；调解员可在接受委派之日起三个工作日内协助通知；拒绝或者无法联系的即时终结并退回材料、告知当事人。',
  ),
  'zx.mode': rule('第16条', '调解前确认参与方式：同时、分时音视频或者现场。'),
  'zx.identity-check': rule(
    '第17条',
    '开始前核实身份，告知虚假调解后果；立案前调解的指导填写送达地址确认书。',
  ),
  'zx.sealed-concessions': rule(
    '第18条',
    '除共同确认的无争议事实外，为达成协议而认可的事实和证据不得在诉讼中作为不利依据，法律另有规定或者均同意的除外。',
  ),
  'zx.online-agreement': rule(
    '第19条',
    '协议由当事人和调解员电子签章，组织主持的加盖组织印章；自各方均完成电子签章之时起生效。',
  ),
  'zx.agreement-then-what': rule(
    '第20条',
    '立案前达成协议的引导自动履行，可以申请司法确认；立案后可以请求调解书或者申请撤诉。',
  ),
  'zx.failure-report': rule(
    '第21条',
    '未达成协议的记录基本情况、原因等；申请或者委派调解的依法登记立案，委托调解的恢复审理。',
  ),
  'zx.session-record': rule(
    '第22条',
    '同步形成电子笔录并确认无争议事实；经双方明示同意可以录音录像代替，但无争议事实须书面确认。',
  ),
  'zx.sham-mediation': rule(
    '第23条',
    '发现可能虚假调解的可以要求提供证据，不提供的不予确认或者不出具调解书；构成的依法处理，涉嫌犯罪的移送。',
  ),
  'zx.term': rule(
    '第24条第1款',
    '立案前三十日；立案后普通程序十五日、简易程序七日；各方同意延长的不受此限，立案后延长的不计入审限。',
  ),
  'zx.extension-by-consent': rule('第24条第1款', '各方当事人同意延长调解期限的，不受原期限限制。'),
  'zx.acceptance-starts-the-clock': rule(
    '第24条第2款',
    '期限自调解组织或者调解员在平台确认接受之日起算；审判人员主持的自各方同意之日起算。',
  ),
  'zx.termination': rule(
    '第25条',
    '达成协议、和解撤回、联系不上、一方明确不愿、分歧较大、届满未延长、拒绝签章等情形，调解终结。',
  ),
  'zx.expiry': rule(
    '第25条第6项',
    '期限届满未达成协议，且各方未就延长达成合意的，在线调解程序终结。',
  ),
  'zx.refusal-to-continue': rule(
    '第25条第4项',
    '当事人一方明确表示不愿意继续调解的，在线调解程序终结。',
  ),
  'zx.refusal-to-sign': rule('第25条第7项', '当事人一方拒绝在调解协议上签章的，在线调解程序终结。'),
  'zx.appraisal-excluded': rule(
    '第26条',
    '立案前需要鉴定评估的，可以申请诉前委托鉴定，鉴定评估期限不计入调解期限。',
  ),
  'zx.complaint': rule(
    '第29条',
    '强迫调解、无正当理由多次拒绝、收受财物、泄露信息等，当事人可以向邀请法院投诉。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
