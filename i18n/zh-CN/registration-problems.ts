import type { ProblemParams, RegistrationProblemCode } from '#domain/problem-codes';

type Write = (params: ProblemParams) => string;
const say =
  (text: string): Write =>
  () =>
    text;

/** What is wrong with the people or the money of a registration, and what to do about it. */
export const registrationProblemText: { readonly [C in RegistrationProblemCode]: Write } = {
  'applicant-missing': say('至少要有一名申请人，请补充。'),
  'respondent-missing': say('至少要有一名被申请人，请补充。'),
  'too-many-parties': ({ limit }) => `当事人超过 ${limit} 名，请分组登记。`,
  'identity-type-missing': say('已填写证件号码，请选择证件种类。'),
  'identity-type-unfit': say('证件种类与当事人类型不符，请改正。'),
  'email-malformed': say('电子邮箱格式不对，请核对。'),
  'guardian-missing': say('当事人未成年，请填写法定代理人。'),
  'cause-unknown': say('没有这个案由，请从案由表中选择。'),
  'amount-missing': say('请求给付金钱的，须填写标的额。'),
  'amount-zero': say('标的额应大于零，请核对。'),

  'name.empty': say('姓名或者名称不能为空，请填写。'),
  'name.too-long': ({ max }) => `姓名或者名称过长，请控制在 ${max} 字以内。`,
  'name.bidi-control': ({ character }) =>
    `姓名或者名称中有改变文字方向的字符 ${character}，请删除后重填。`,
  'name.zero-width': ({ character }) => `姓名或者名称中有看不见的字符 ${character}，请删除后重填。`,
  'name.control-character': ({ character }) =>
    `姓名或者名称中有控制字符 ${character}，请删除后重填。`,
  'name.lone-surrogate': say('姓名或者名称中有残缺的字符，请重新输入。'),
  'name.replacement-character': say('姓名或者名称中有乱码，请重新输入。'),

  'identity.empty': say('请填写身份证件号码。'),
  'identity.fifteen-digits': say('十五位身份证号码已停用，请填写十八位号码。'),
  'identity.wrong-length': say('身份证件号码应为十八位，请逐位核对。'),
  'identity.wrong-characters': say('身份证件号码只能是数字，末位可以是 X，请核对。'),
  'identity.unknown-region': say('身份证件号码开头的地区代码不存在，请核对。'),
  'identity.no-such-birth-date': say('身份证件号码中的出生日期不存在，请核对。'),
  'identity.birth-date-in-future': say('身份证件号码中的出生日期晚于今天，请核对。'),
  'identity.birth-date-too-long-ago': say('身份证件号码中的出生日期过早，请核对。'),
  'identity.wrong-check-digit': say('身份证件号码校验不通过，请对照证件逐位核对。'),

  'credit-code.empty': say('请填写统一社会信用代码。'),
  'credit-code.wrong-length': say('统一社会信用代码应为十八位，请核对。'),
  'credit-code.wrong-characters': say('统一社会信用代码含有不允许的字符，请对照执照核对。'),
  'credit-code.wrong-check-digit': say('统一社会信用代码校验不通过，请对照执照逐位核对。'),

  'phone.empty': say('请填写电话号码。'),
  'phone.wrong-characters': say('电话号码中有不允许的字符，请核对。'),
  'phone.foreign-number': say('目前只能登记境内号码，境外联系方式请写入联系地址。'),
  'phone.area-code-missing': say('座机号码缺少区号，请补上区号。'),
  'phone.not-a-phone-number': say('没有这样的电话号码，请核对位数。'),

  'amount.empty': say('请填写标的额。'),
  'amount.not-an-amount': say('标的额应为数字，例如 12345.67，请核对。'),
  'amount.negative': say('标的额不能为负数，请核对。'),
  'amount.more-than-two-decimals': say('标的额最多两位小数，请核对。'),
  'amount.too-large': say('标的额超过可登记的上限，请核对。'),
};
