import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'RT75',
  title: '人民调解工作若干规定',
  shortTitle: '人民调解工作若干规定',
  from: localDate(2002, 11, 1),
  source: '司法部令第75号，自2002年11月1日起施行；第33条读自转载',
  confidence: 'read',
});

/** Ministry of Justice provisions on people's mediation, 2002. */
export const peoplesMediationRules = {
  'rt75.one-month': rule('第33条', '人民调解委员会调解纠纷，一般在一个月内调结。'),
} as const satisfies Readonly<Record<string, Statute>>;
