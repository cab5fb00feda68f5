import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'GZ',
  title: '最高人民法院关于公证债权文书执行若干问题的规定',
  shortTitle: '公证债权文书执行规定',
  from: localDate(2018, 10, 1),
  source: '法释〔2018〕18号，自2018年10月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Provisions on enforcing notarised debt instruments, 2018. */
export const notarialEnforcement = {
  'gz.certificate': rule('第3条', '申请执行公证债权文书，应当提交公证书和执行证书等。'),
  'gz.suit-instead': rule(
    '第7条、第8条',
    '裁定不予受理或者驳回申请，或者公证内容与执行证书不符的，可以就争议起诉。',
  ),
  'gz.window': rule(
    '第9条',
    '申请执行的期间为二年，自履行期间最后一日起算；对不予受理等裁定可以自送达之日起十日内申请复议。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
