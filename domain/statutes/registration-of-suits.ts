import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'LA',
  title: '最高人民法院关于人民法院登记立案若干问题的规定',
  shortTitle: '登记立案规定',
  from: localDate(2015, 5, 1),
  source: '法释〔2015〕8号，自2015年5月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Provisions on registering suits, 2015. */
export const registrationOfSuits = {
  'la.receipt': rule(
    '第2条',
    '对起诉、自诉一律接收诉状，出具书面凭证并注明收到日期；符合规定的当场登记立案。',
  ),
  'la.correction': rule(
    '第7条',
    '材料不符合要求的，一次性书面告知需要补正的全部内容和期限；补正后仍不符合且坚持起诉的，裁定不予受理。',
  ),
  'la.decision': rule(
    '第8条',
    '当场不能判定的，在七日内决定是否立案；期限内无法判定的，先行立案。',
  ),
  'la.fee': rule(
    '第11条',
    '登记立案后，当事人未在法定期限内交费的，按撤诉处理，符合缓减免条件的除外。',
  ),
  'la.complaint': rule(
    '第13条',
    '不接收诉状、不出具凭证、不一次性告知、拖延立案等，当事人可以投诉；法院应当在受理投诉之日起十五日内查明并反馈。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
