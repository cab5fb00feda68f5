import { jichuanCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { somebody, tells } from '#prisma/seed/telling';

export const parentsSupport: Story = {
  key: 'parents-support',
  courtId: jichuanCourt,
  received: { day: -9, time: '08:50' },
  causeCode: '24.1',
  causeName: '赡养费纠纷',
  amountFen: 1200000,
  source: 'counter',
  claims: '请求被申请人每月支付赡养费 500 元，分担今年住院费用。',
  facts:
    '老伴去世后我跟小女儿住，大儿子这两年没有给过生活费。今年五月住院花了一万多，他只来看过一次。',
  applicant: somebody('计桂香', '19480901', '104', '霁川县松岭镇上坪村 2 组'),
  respondent: somebody('计长根', '19740316', '213', '霁川县松岭镇上坪村 2 组'),
  steps: [
    tells([-2, '09:10'], 'clerk', (cast) => ({
      kind: 'record-contact',
      partyId: cast.respondent,
      means: 'phone',
      result: 'no-answer',
      note: '下午再打。',
    })),
  ],
};
