import { wangzeCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { body, delivered, divert, registered, somebody, tells } from '#prisma/seed/telling';

export const secondHandCar: Story = {
  key: 'second-hand-car',
  courtId: wangzeCourt,
  received: { day: -28, time: '11:20' },
  causeCode: '88',
  causeName: '买卖合同纠纷',
  amountFen: 3900000,
  source: 'counter',
  claims: '请求被申请人退车退款 39000 元。',
  facts: '买车时商家保证没有出过大事故，保养时才知道纵梁修过。',
  applicant: somebody('符永安', '19870730', '121', '望泽区芦滩街 5 号'),
  respondent: body('望泽区恒信旧机动车经营部', '0380', '望泽区芦滩街 200 号'),
  steps: [
    divert([-27, '09:00'], 'commissioned'),
    tells([-27, '15:00'], 'applicant', (cast) => ({
      kind: 'demand-filing',
      partyId: cast.applicant,
      channel: 'counter',
      reason: '不想再谈，请法院审理。',
    })),
    delivered([-27, '15:20'], '望泽移送-0009'),
    registered([-24, '10:00'], '（2026）澜0102民初2145号'),
  ],
};
