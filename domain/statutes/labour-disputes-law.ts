import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'LD',
  title: '中华人民共和国劳动争议调解仲裁法',
  shortTitle: '劳动争议调解仲裁法',
  from: localDate(2008, 5, 1),
  source: '2007年12月29日通过，自2008年5月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Law on mediation and arbitration of labour disputes. */
export const labourDisputesLaw = {
  'ld.arbitration-first': rule(
    '第5条',
    '劳动争议不愿调解、调解不成或者不履行调解协议的，先申请仲裁；对裁决不服的可以起诉，法律另有规定的除外。',
  ),
  'ld.fifteen-days': rule(
    '第14条',
    '调解组织收到申请之日起十五日内未达成协议的，可以申请仲裁；协议书经双方签名、调解员签名并加盖印章后生效。',
  ),
  'ld.payment-order': rule(
    '第16条',
    '因支付拖欠劳动报酬、工伤医疗费、经济补偿等达成调解协议而不履行的，可以申请支付令。',
  ),
  'ld.limitation': rule('第27条', '申请仲裁的时效期间为一年，可以中断、中止。'),
} as const satisfies Readonly<Record<string, Statute>>;
