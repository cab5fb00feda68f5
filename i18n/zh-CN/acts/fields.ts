import { channelText, modeText } from '#i18n/zh-CN/words';

/** Labels that many commands share. */
export const party = { label: '当事人' } as const;
export const channel = { label: '表达方式', choices: channelText } as const;
export const mode = { label: '调解方式', choices: modeText } as const;
export const reason = { label: '理由' } as const;
export const note = { label: '备注' } as const;
export const said = { partyId: party, channel } as const;
export const consent = {
  label: '答复',
  choices: { consent: '同意', refuse: '不同意' },
} as const;
export const mediator = { label: '调解员' } as const;
export const present = { label: '到场当事人' } as const;
export const documentHash = { label: '所签文书的校验码' } as const;
export const instalment = { label: '期数' } as const;
export const rulingNumber = { label: '裁定书文号' } as const;
