import { screens } from '#i18n/zh-CN/screens';
import { authorityText } from '#i18n/zh-CN/words';
import type { ActTexts } from './act-text.ts';
import { said } from './fields.ts';

/** What can be asked about who speaks for a party. */
export const agentActs: ActTexts<'name-agent' | 'remove-agent'> = {
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
