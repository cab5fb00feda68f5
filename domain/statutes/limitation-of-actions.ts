import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'SX',
  title: '最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定',
  shortTitle: '诉讼时效规定',
  from: localDate(2021, 1, 1),
  source: '2020年修正，自2021年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Provisions on limitation of actions, amended 2020. */
export const limitationOfActions = {
  'sx.suit-interrupts': rule('第10条', '提交起诉状或者口头起诉的，诉讼时效自该日起中断。'),
  'sx.applications-interrupt': rule('第11条', '申请支付令、诉前保全等，与起诉具有同等中断效力。'),
  'sx.mediation-interrupts': rule(
    '第12条',
    '向人民调解委员会等依法有权解决纠纷的组织提出保护请求的，时效自提出之日起中断。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
