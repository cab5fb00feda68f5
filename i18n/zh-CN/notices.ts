import type { NoticeTemplate } from '#domain/notices/template';
import { confirmation } from './notices/confirmation.ts';
import { filingAndFulfilment } from './notices/filing-and-fulfilment.ts';
import type { Write } from './notices/frame.ts';
import { intakeAndDiversion } from './notices/intake-and-diversion.ts';
import { mediation } from './notices/mediation.ts';
import { turns } from './notices/turns.ts';
import { waysOut } from './notices/ways-out.ts';
import { supervisionAndMessages } from './notices/supervision-and-messages.ts';

export type { NoticeFacts, NoticeText } from './notices/frame.ts';

/**
 * The words of every message: subject and text, at most 500 characters, plain and polite. A party is
 * addressed as 您 and told what happens next, until when, what is free to refuse, and how to verify
 * the message. Days in Asia/Shanghai.
 */
export const noticeText: { readonly [T in NoticeTemplate]: Write } = {
  ...intakeAndDiversion,
  ...mediation,
  ...turns,
  ...confirmation,
  ...filingAndFulfilment,
  ...waysOut,
  ...supervisionAndMessages,
};
