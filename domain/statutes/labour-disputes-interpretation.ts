import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'LDJ',
  title: '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
  shortTitle: '劳动争议解释（一）',
  from: localDate(2021, 1, 1),
  source: '法释〔2020〕26号，自2021年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** First interpretation on labour dispute cases, 2020. */
export const labourDisputesInterpretation = {
  'ldj.wage-iou': rule(
    '第15条',
    '以工资欠条为证据直接起诉，请求不涉及劳动关系其他争议的，按普通民事纠纷受理。',
  ),
  'ldj.payment-agreement-confirmable': rule(
    '第52条',
    '在人民调解委员会主持下仅就给付义务达成的调解协议，可以共同申请司法确认。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
