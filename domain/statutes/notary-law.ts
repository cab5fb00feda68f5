import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'GZF',
  title: '中华人民共和国公证法',
  shortTitle: '公证法',
  from: localDate(2018, 1, 1),
  source: '2017年修正，自2018年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Notary Law, amended 2017. */
export const notaryLaw = {
  'gzf.enforceable-instrument': rule(
    '第37条',
    '以给付为内容并载明债务人愿意接受强制执行承诺的公证债权文书，不履行的可以申请执行。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
