import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { bothConsent, designate, divert, somebody } from '#prisma/seed/telling';

export const dogBite: Story = {
  key: 'dog-bite',
  courtId: qiqiaoCourt,
  received: { day: -8, time: '09:00' },
  causeCode: '419',
  causeName: '饲养动物损害责任纠纷',
  amountFen: 412000,
  source: 'counter',
  claims: '请求被申请人赔偿医疗费、误工费共 4120 元。',
  facts: '傍晚在小区散步时，被申请人的狗没有拴绳，扑上来咬伤我小腿，打了五针疫苗，请假四天。',
  applicant: somebody('谷雨薇', '19910330', '140', '栖桥区柳岸小区 6 幢 101 室'),
  respondent: somebody('牛建设', '19680814', '217', '栖桥区柳岸小区 9 幢 303 室'),
  steps: [
    divert([-7, '09:30'], 'entrusted'),
    ...bothConsent([-7, '12:10'], [-6, '20:05']),
    designate([-2, '16:00'], 'mediator2'),
  ],
};
