import type { ImportProblemCode } from '#domain/import-problem-codes';
import type { ProblemParams } from '#domain/problem-codes';

type Write = (params: ProblemParams) => string;
const say =
  (text: string): Write =>
  () =>
    text;

/** What is wrong with one row of an import, and what to change in the file. */
export const importProblemText: { readonly [C in ImportProblemCode]: Write } = {
  'import-required': say('此列必填，请填写。'),
  'import-text-too-long': ({ max }) => `文字过长，请控制在 ${max} 字以内。`,
  'import-control-character': say('含有不可见的控制字符，请删除后重填。'),
  'import-choice-unknown': ({ choices }) => `不在可选范围内，可填：${choices}。`,
  'import-cause-unknown': say('没有这个案由，请按案由表填写。'),
  'import-amount-unreadable': say('金额无法识别，请写成 12345.67 的样式。'),
  'import-date-unreadable': say('日期无法识别，请写成 2026-11-21 的样式。'),
  'import-date-in-the-future': say('日期晚于今天，请核对。'),
  'import-identity-lost-digits': say(
    '证件号码已被表格软件改成科学计数法，请将该列设为文本后重新填写。',
  ),
  'import-formula-not-value': say('单元格是公式，请改为文字或者数字。'),
  'import-cell-error': say('单元格显示错误值，请改正。'),
  'import-merged-cells': say('单元格被合并，请取消合并后逐行填写。'),
  'import-hidden-row': say('此行被隐藏，请取消隐藏或者删除。'),
  'import-too-many-cells': say('此行的列数多于标题行，请删除多余内容。'),
  'import-line-unreadable': say('此行无法读取，请检查格式。'),
  'import-unknown-field': ({ column }) => `不认识“${column}”，请按模板改名或者删除。`,
  'import-bad-encoding': say('此行文字编码不对，请另存为 UTF-8 编码。'),
  'import-applicant-is-respondent': say('申请人与被申请人是同一人，请核对。'),
  'import-repeated-in-file': say('与本文件中另一行重复，请删除其中一行。'),
  'import-already-imported': say('此行以前已经导入，不再重复登记。'),
  'import-duplicate-of-open-dispute': say('与正在办理的纠纷可能重复，请核对后在窗口单独登记。'),
  'import-row-not-registered': say('此行登记时未能完成，请稍后重新导入；已登记的不会重复。'),
  'import-date-from-number': say('日期由表格序号换算而来，请核对。'),
};
