import type {
  ErrorCode,
  FieldProblemCode,
  ProblemParams,
  RegistrationWarningCode,
} from '#domain/problem-codes';
import { accountProblemText, arrangementProblemText } from './office-problems.ts';
import { registrationProblemText } from './registration-problems.ts';

type Write = (params: ProblemParams) => string;
const say =
  (text: string): Write =>
  () =>
    text;

/** What is wrong with one field, and what to write instead. */
const fields: { readonly [C in FieldProblemCode]: Write } = {
  required: say('此项必填，请填写。'),
  'unknown-field': say('不认识此项，请删除。'),
  'wrong-type': ({ expected }) => `格式不对，应为${expected}。`,
  'text-empty': say('不能为空，请填写文字。'),
  'text-too-long': ({ max }) => `文字过长，请控制在 ${max} 字以内。`,
  'text-control-character': ({ character }) => `含有不可见的控制字符 ${character}，请删除后重填。`,
  'text-lone-surrogate': say('含有残缺的字符，请重新输入。'),
  'text-direction-character': ({ character }) =>
    `含有会改变文字方向的字符 ${character}，请删除后重填。`,
  'date-invalid': say('日期不存在或者格式不对，请写成 2026-11-21 的样式。'),
  'instant-without-zone': say('时间缺少时区，请写成 2026-11-21T09:30:00+08:00 的样式。'),
  'instant-invalid': say('时间不存在或者格式不对，请写成 2026-11-21T09:30:00+08:00 的样式。'),
  'money-invalid': say('金额应为整数分，请核对。'),
  'money-not-positive': say('金额应大于零，请核对。'),
  'number-invalid': say('应为整数，请核对。'),
  'number-too-small': ({ min }) => `不能小于 ${min}。`,
  'number-too-large': ({ max }) => `不能大于 ${max}。`,
  'choice-unknown': ({ choices }) => `不在可选范围内，可选：${choices}。`,
  'id-invalid': say('编号格式不对，请从列表中选择。'),
  'hash-invalid': say('文书校验码格式不对，请重新打开文书后再签署。'),
  'flag-invalid': say('应为“是”或者“否”。'),
  'list-too-long': ({ max }) => `最多 ${max} 项，请分次办理。`,
  'list-too-short': ({ min }) => `至少 ${min} 项，请补充。`,
  'paper-field-missing': ({ name, next }) => `缺少“${name}”：${next}。`,
  'query-value-invalid': say('查询条件的值不对，请核对。'),
};

/** What may stay as it is when the person confirms it on purpose. */
const warnings: { readonly [C in RegistrationWarningCode]: Write } = {
  'applicant-is-respondent': ({ name }) =>
    `“${name}”同时是申请人和被申请人，确认无误请勾选后再提交。`,
  'possible-duplicate': ({ numbers }) =>
    `与已登记的 ${numbers} 可能重复，请先核对；确需另行登记的，勾选后再提交。`,
};

/** The sentence for anything that can be wrong with one field. */
export const fieldProblemText: { readonly [C in ErrorCode]: Write } = {
  ...fields,
  ...registrationProblemText,
  ...accountProblemText,
  ...arrangementProblemText,
  ...warnings,
};
