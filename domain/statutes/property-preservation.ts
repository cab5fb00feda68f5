import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'BQ',
  title: '最高人民法院关于人民法院办理财产保全案件若干问题的规定',
  shortTitle: '财产保全规定',
  from: localDate(2021, 1, 1),
  source: '2020年修正，自2021年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Provisions on property preservation, amended 2020. */
export const propertyPreservation = {
  'bq.ruling': rule(
    '第4条',
    '接受保全申请后五日内裁定，需要提供担保的在提供后五日内裁定；情况紧急的四十八小时内裁定。',
  ),
  'bq.converts': rule('第17条', '诉前保全后依法起诉或者申请仲裁的，自动转为诉讼或者仲裁中的保全。'),
  'bq.release': rule(
    '第23条',
    '保全申请人未依法起诉等情形，应当申请解除；法院收到后五日内裁定解除，情况紧急的四十八小时内。',
  ),
  'bq.review': rule('第25条', '对保全裁定不服的，自收到之日起五日内申请复议。'),
} as const satisfies Readonly<Record<string, Statute>>;
