import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'XJ',
  title: '最高人民法院、最高人民检察院关于办理虚假诉讼刑事案件适用法律若干问题的解释',
  shortTitle: '虚假诉讼刑事解释',
  from: localDate(2018, 10, 1),
  source: '法释〔2018〕17号，自2018年10月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Criminal interpretation on sham litigation, 2018. */
export const shamLitigation = {
  'xj.fabricated-disputes': rule(
    '第1条',
    '捏造民事法律关系、虚构民事纠纷起诉的行为，包括串通捏造债权、以物抵债和公司债务等。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
