import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'RT',
  title: '中华人民共和国人民调解法',
  shortTitle: '人民调解法',
  from: localDate(2011, 1, 1),
  source: '2010年8月28日通过，自2011年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** People's Mediation Law, 2010. */
export const peoplesMediationLaw = {
  'rt.no-bar-to-suit': rule(
    '第3条第3项',
    '不得因调解而阻止当事人依法通过仲裁、行政、司法等途径维护权利。',
  ),
  'rt.free-of-charge': rule('第4条', '人民调解不收取任何费用。'),
  'rt.discipline': rule(
    '第15条',
    '偏袒、侮辱当事人，收受财物，泄露隐私或者商业秘密的，责令改正，情节严重的罢免或者解聘。',
  ),
  'rt.refusal': rule('第17条', '当事人一方明确拒绝调解的，不得调解。'),
  'rt.rights': rule(
    '第23条',
    '当事人可以选择或者接受调解员，接受、拒绝或者要求终止调解，要求公开或者不公开，自愿达成协议。',
  ),
  'rt.duty-to-report': rule(
    '第25条',
    '可能激化的采取预防措施；可能引起治安、刑事案件的，及时向公安机关或者有关部门报告。',
  ),
  'rt.failure-advice': rule(
    '第26条',
    '调解不成的应当终止，并告知可以通过仲裁、行政、司法等途径维护权利。',
  ),
  'rt.records': rule('第27条', '调解员记录调解情况，调解委员会建立档案。'),
  'rt.written-agreement': rule(
    '第29条',
    '协议书载明当事人、事实和责任、内容及履行方式期限；自各方签名、调解员签名并加盖调委会印章之日起生效。',
  ),
  'rt.oral-agreement': rule('第30条', '口头调解协议自各方当事人达成协议之日起生效。'),
  'rt.binding': rule('第31条', '调解协议具有法律约束力，当事人应当按约履行；调解委员会监督督促。'),
  'rt.suit-on-agreement': rule('第32条', '就协议的履行或者内容发生争议，可以起诉。'),
  'rt.joint-confirmation': rule(
    '第33条',
    '双方可以自协议生效之日起三十日内共同申请司法确认；确认有效的，不履行可以申请强制执行。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
