import { longDate } from '#i18n/zh-CN/dates';
import type { Sentences } from './sentence.ts';

/** What those who watch and intervene have done. */
export const supervisionSentences: Sentences<
  | 'supervision-ordered'
  | 'order-answered'
  | 'reassigned'
  | 'closure-requested'
  | 'closure-approved'
  | 'closure-refused'
> = {
  'supervision-ordered': ({ no, replyBy }) =>
    `发出第 ${no} 号督办，要求${longDate(replyBy)}前答复。`,
  'order-answered': ({ no }) => `第 ${no} 号督办已答复。`,
  reassigned: ({ reason }) => `更换调解员：${reason}`,
  'closure-requested': () => '提出督导结案，等待另一名督导人员审核。',
  'closure-approved': () => '督导结案经审核同意。',
  'closure-refused': () => '督导结案被退回，继续办理。',
};
