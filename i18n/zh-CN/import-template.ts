import type { ImportColumn } from '#domain/import-columns';
import type { IdentityType, PartyKind } from '#domain/people/registration-check';

/** The header of each column, exactly as it stands in the template. */
export const importColumnTitle: { readonly [C in ImportColumn]: string } = {
  externalKey: '外部编号',
  cause: '案由',
  amount: '标的额（元）',
  claims: '诉讼请求',
  facts: '事实与理由',
  applicantKind: '申请人类型',
  applicantName: '申请人姓名或名称',
  applicantIdentityType: '申请人证件类型',
  applicantIdentityNumber: '申请人证件号码',
  applicantPhone: '申请人电话',
  applicantEmail: '申请人邮箱',
  applicantAddress: '申请人地址',
  applicantGuardian: '申请人法定代理人',
  respondentKind: '被申请人类型',
  respondentName: '被申请人姓名或名称',
  respondentIdentityType: '被申请人证件类型',
  respondentIdentityNumber: '被申请人证件号码',
  respondentPhone: '被申请人电话',
  respondentEmail: '被申请人邮箱',
  respondentAddress: '被申请人地址',
  respondentGuardian: '被申请人法定代理人',
  eventDate: '纠纷发生日期',
};

/** One line of help under each header on the second sheet of the template. */
export const importColumnHelp: { readonly [C in ImportColumn]: string } = {
  externalKey: '贵单位自己的编号。同一编号不会重复导入；不填则按整行内容判断。',
  cause: '必填。案由名称或代码，按 2026 年《民事案件案由规定》。',
  amount: '单位为元，最多两位小数；不涉及金钱的请求留空。',
  claims: '必填。请求法院支持什么。',
  facts: '发生了什么，有何依据。',
  applicantKind: '自然人、法人或非法人组织；留空为自然人。',
  applicantName: '必填。',
  applicantIdentityType: '居民身份证、护照、通行证、统一社会信用代码或其他。',
  applicantIdentityNumber: '请先把整列设为“文本”格式再填写，否则长号码的末位会丢失。',
  applicantPhone: '手机或座机。',
  applicantEmail: '用于接收电子通知。',
  applicantAddress: '用于邮寄。',
  applicantGuardian: '申请人未满十八周岁时必填。',
  respondentKind: '自然人、法人或非法人组织；留空为自然人。',
  respondentName: '必填。',
  respondentIdentityType: '居民身份证、护照、通行证、统一社会信用代码或其他。',
  respondentIdentityNumber: '请先把整列设为“文本”格式再填写，否则长号码的末位会丢失。',
  respondentPhone: '手机或座机。',
  respondentEmail: '用于接收电子通知。',
  respondentAddress: '用于邮寄。',
  respondentGuardian: '被申请人未满十八周岁时必填。',
  eventDate: '如 2026-03-15 或 2026年3月15日。',
};

/** The words a row may use for the kind of a party. */
export const partyKindWords: { readonly [word: string]: PartyKind } = {
  自然人: 'natural',
  个人: 'natural',
  法人: 'legal',
  单位: 'legal',
  非法人组织: 'other',
};

/** The words a row may use for a paper of identity. */
export const identityTypeWords: { readonly [word: string]: IdentityType } = {
  居民身份证: 'identity-number',
  身份证: 'identity-number',
  护照: 'passport',
  通行证: 'travel-permit',
  港澳台通行证: 'travel-permit',
  统一社会信用代码: 'credit-code',
  其他: 'other',
};

/** The sheets and lines of the template and of the workbook of faulty rows. */
export const importSheetText = {
  title: '诉源批量收件模板',
  version: (version: number) => `版本 ${version}`,
  versionPattern: /^版本\s*(\d{1,4})$/,
  rowsSheet: '收件',
  helpSheet: '填写说明',
  columnHeading: '列名',
  helpHeading: '说明',
  reasonHeading: '未导入原因',
  rowHeading: '原行号',
  templateFile: '诉源批量收件模板',
  faultyFile: '未导入的行',
} as const;

/** A day written in Chinese, such as 2026年3月5日: year, month and day. */
export const chineseDayPattern = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** The title of a dispute that came in with a table. */
export const importedTitle = (applicant: string, respondent: string, cause: string): string =>
  `${applicant}与${respondent}${cause}`;

/** The line that keeps the day of the dispute with its facts. */
export const importedEventDate = (day: string): string => `纠纷发生日期：${day}`;

/** Kinds of files that have to be saved again before they can be taken, and how. */
export const refusedKindText: { readonly [kind: string]: string } = {
  xls: '旧式 .xls 工作簿（请在表格软件中选择“另存为”，类型选 .xlsx）',
  xlsm: '带宏的 .xlsm 工作簿（请在表格软件中选择“另存为”，类型选 .xlsx）',
  encrypted: '设有密码的工作簿（请先取消密码，再另存为 .xlsx）',
};
