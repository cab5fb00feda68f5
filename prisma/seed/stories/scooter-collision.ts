import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { answer, delivered, divert, somebody } from '#prisma/seed/telling';

export const scooterCollision: Story = {
  key: 'scooter-collision',
  courtId: qiqiaoCourt,
  received: { day: -12, time: '10:30' },
  causeCode: '411',
  causeName: '机动车交通事故责任纠纷',
  amountFen: 1670000,
  source: 'counter',
  claims: '请求被申请人赔偿医疗费、误工费、修车费共 16700 元。',
  facts: '清早我骑三轮车去卖菜，被申请人骑两轮车从巷口冲出来撞上，交警认定对方负主要责任。',
  applicant: somebody('龙在田', '19710203', '117', '栖桥区柳湾村 2 组'),
  respondent: somebody('甘小满', '19990520', '239', '栖桥区望山路 9 号'),
  steps: [
    divert([-11, '09:00'], 'entrusted'),
    answer([-11, '13:00'], 'applicant', 'consent'),
    answer([-10, '09:40'], 'respondent', 'refuse'),
    delivered([-10, '10:00'], '栖桥移送-0012'),
  ],
};
