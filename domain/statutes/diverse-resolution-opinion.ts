import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'DG16',
  title: '最高人民法院关于人民法院进一步深化多元化纠纷解决机制改革的意见',
  shortTitle: '多元化纠纷解决机制改革意见',
  from: localDate(2016, 6, 28),
  source: '法发〔2016〕14号；凭记忆，第27条读自转载',
  confidence: 'known-high',
});

/** Opinion on deepening the reform of diverse dispute resolution, 2016. */
export const diverseResolutionOpinion = {
  'dg.no-objection-plan': rule(
    '第24条',
    '经当事人同意，调解员可以提出书面调解方案，当事人在送达后七日内未提出书面异议的视为同意；提出异议的视为调解不成。',
  ),
  'dg.suited': rule(
    '第27条',
    '家事、相邻、小额债务、消费、交通、医疗、物业等纠纷适宜调解。',
    'read',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
