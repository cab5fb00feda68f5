import type { End } from '#domain/dispute/words';

/** How a dispute ended, and what that means for the parties. */
export const endText: {
  readonly [E in End]: { readonly name: string; readonly meaning: string };
} = {
  performed: { name: '调解成功，已履行', meaning: '各方已按调解协议履行完毕。' },
  'confirmed-and-performed': {
    name: '司法确认，已履行',
    meaning: '调解协议经法院确认，并已履行完毕。',
  },
  'enforcement-handed-over': {
    name: '已申请执行',
    meaning: '经确认的协议未履行，权利人已向法院申请执行。',
  },
  filed: { name: '已登记立案', meaning: '纠纷已作为诉讼案件立案，由审判庭审理。' },
  'returned-to-trial': { name: '已恢复审理', meaning: '委托调解结束，案件恢复审理。' },
  withdrawn: { name: '已撤回', meaning: '申请人撤回申请，今后仍可以依法起诉。' },
  redirected: { name: '已告知其他途径', meaning: '纠纷不属于本院处理，已告知应向何处提出。' },
  'not-accepted-for-filing': {
    name: '不予受理',
    meaning: '法院裁定不予受理，对裁定不服的可以上诉。',
  },
  'returned-uncorrected': {
    name: '未补正，已退回',
    meaning: '期限内没有补正，材料已退回；补齐后可以重新提交。',
  },
  'not-confirmed-no-further-claim': {
    name: '未予确认，未再主张',
    meaning: '协议未获司法确认，各方没有再提出请求；仍可以依法起诉。',
  },
  'unperformed-no-further-claim': {
    name: '未履行，未再主张',
    meaning: '协议没有履行完毕，权利人没有再提出请求；仍可以依法主张权利。',
  },
  'window-lapsed': {
    name: '申请执行期限届满',
    meaning: '经确认的协议没有履行完毕，申请执行的期限已过；仍可以申请，但对方可以提出时效抗辩。',
  },
  'ended-with-advice': {
    name: '调解未成，已告知途径',
    meaning: '调解没有达成协议，已告知其他途径，各方没有再提出请求；仍可以依法起诉。',
  },
  'handed-to-authority': {
    name: '已移送有关机关',
    meaning: '因涉嫌虚假调解等情形，已移送有关机关处理。',
  },
  'deemed-withdrawn': {
    name: '按撤诉处理',
    meaning: '期限内没有交纳受理费，也没有获准缓减免，按撤诉处理；今后仍可以依法起诉。',
  },
  'registered-in-error': {
    name: '登记有误，已撤回',
    meaning: '批量导入有误，在没有办理、没有告知当事人之前撤回；记录保留，编号不再使用。',
  },
  'closed-by-supervision': { name: '督导结案', meaning: '经两名人员审核，由法院督导结案。' },
};
