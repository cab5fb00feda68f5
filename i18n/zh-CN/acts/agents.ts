import { screens } from '#i18n/zh-CN/screens';
import { authorityText } from '#i18n/zh-CN/words';
import type { ActTexts } from './act-text.ts';
import { party, said } from './fields.ts';

/** What can be asked about a party itself: how it is reached, what it hands in, who speaks for it. */
export const agentActs: ActTexts<
  'correct-party' | 'submit-evidence' | 'withdraw-evidence' | 'name-agent' | 'remove-agent'
> = {
  'correct-party': {
    label: '更正当事人信息',
    hint: '只填写需要更正的项目，留空的不变。请先核对证件和本人意愿；更正前的内容留存备查，并按更正后的方式告知该当事人。',
    fields: {
      partyId: party,
      phone: { label: screens.intake.phone },
      email: { label: screens.intake.email },
      address: { label: screens.intake.address },
      identityType: { label: screens.intake.identityType, choices: screens.identityType },
      identityNumber: { label: screens.intake.identityNumber },
      guardianName: { label: screens.intake.guardian },
      reason: { label: '更正理由' },
    },
  },
  'submit-evidence': {
    label: '提交证据材料',
    hint: '照片（JPEG、PNG）或者 PDF 文件，每份不超过 10 MB。提交后不能修改，系统记录其校验码，任何人可以核对是否为当时提交的文件。',
    fields: {
      partyId: party,
      evidenceId: { label: '证据材料' },
      sha256: { label: '校验码' },
      size: { label: '大小' },
      mediaType: {
        label: '文件格式',
        choices: { 'image/jpeg': 'JPEG 图片', 'image/png': 'PNG 图片', 'application/pdf': 'PDF' },
      },
    },
  },
  'withdraw-evidence': {
    label: '撤回证据材料',
    hint: '提交错了的，可以撤回：文件不再可看，随后销毁；办理记录保留其校验码和撤回的理由。',
    fields: {
      partyId: party,
      evidenceId: { label: '证据材料' },
      sha256: { label: '校验码' },
      reason: { label: '撤回理由' },
    },
  },
  'name-agent': {
    label: '登记代理人',
    hint: '填写受托人和代理权限；代为签署调解协议须有特别授权。曾任本件调解员的，不得担任代理人。另行登记的，替换原代理人。',
    fields: {
      ...said,
      name: { label: '代理人姓名' },
      relation: { label: '代理人身份', choices: screens.agentKind },
      authority: { label: '代理权限', choices: authorityText },
      phone: { label: '联系电话' },
      licence: { label: '律师执业证号' },
    },
  },
  'remove-agent': {
    label: '解除代理',
    hint: '解除后由当事人本人办理；代理人等待补交授权的签署不再有效。',
    fields: said,
  },
};
