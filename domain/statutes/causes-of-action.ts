import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'AY25',
  title: '民事案件案由规定',
  shortTitle: '民事案件案由规定',
  from: localDate(2026, 1, 1),
  source: '法〔2025〕227号，自2026年1月1日起施行；读自转载文本',
  confidence: 'read',
});

/** Provisions on causes of civil action, in force 2026-01-01. */
export const causesOfAction = {
  'ay.deepest-level': rule(
    '适用要求',
    '按四级案由依次适用，有下级案由的用最低一级。',
    'known-high',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
