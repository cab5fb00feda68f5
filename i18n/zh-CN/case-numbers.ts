import type { CaseNumberProblem, CaseType } from '#domain/numbers/case-number';

/** The type codes this software meets, and what each of them stands for. */
export const caseTypes: readonly (CaseType & { readonly name: string })[] = [
  { code: '民初', name: '民事一审', legacy: false },
  { code: '民终', name: '民事二审', legacy: false },
  { code: '民特', name: '特别程序（含司法确认）', legacy: false },
  { code: '民督', name: '督促程序', legacy: false },
  { code: '民撤', name: '第三人撤销之诉', legacy: false },
  { code: '财保', name: '财产保全', legacy: false },
  { code: '执', name: '首次执行', legacy: false },
  { code: '执恢', name: '恢复执行', legacy: false },
  { code: '执保', name: '财产保全执行', legacy: false },
  { code: '诉前调', name: '诉前调解（2024 年及以前）', legacy: true },
  { code: '诉前调确', name: '诉前调解司法确认（2024 年及以前）', legacy: true },
  { code: '诉前调书', name: '诉前调解出具调解书（2024 年及以前）', legacy: true },
  { code: '民诉前调', name: '民事诉前调解（2024 年及以前）', legacy: true },
];

/** Signs of specialised trial that may stand before the type. */
export const specialisedTrials: readonly string[] = ['知', '海'];

/** What is wrong with a text that should be a case number. */
export const caseNumberProblemText: { readonly [P in CaseNumberProblem]: string } = {
  'brackets-not-full-width': '年份应使用全角圆括号，例如（2026）。',
  'not-the-form': '不是案号的格式，应为（年份）、法院代字、类型代字、编号和“号”字。',
  'year-impossible': '年份不对，请核对。',
  'court-unknown': '没有这个法院代字，请核对。',
  'type-missing': '缺少类型代字，例如“民初”。',
  'type-too-long': '类型代字最多五个字，请核对。',
  'serial-impossible': '编号不对：不以零开头，最多七位。',
};

/** Said of numbers that nobody gives out any more, and of numbers that are none of a case. */
export const caseNumberNotes = {
  legacy: '这是 2024 年及以前使用的类型代字，现在不再编立。',
  legacyTooLate: '该年起不再编立诉前调解案号，请核对年份或者类型。',
  otherCourt: '这是其他法院的案号。',
  disputeNumber: '这是本系统的纠纷编号，不是案号。',
} as const;
