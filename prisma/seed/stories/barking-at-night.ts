import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { agrees, bothConsent, bothSign, divert, somebody, taken } from '#prisma/seed/telling';

export const barkingAtNight: Story = {
  key: 'barking-at-night',
  courtId: qiqiaoCourt,
  received: { day: -33, time: '09:30' },
  causeCode: '55',
  causeName: '相邻关系纠纷',
  amountFen: null,
  source: 'phone',
  claims: '请求被申请人夜间管好犬只，不再影响邻居休息。',
  facts: '楼上养了两只大狗，夜里常叫到一两点，老人睡不好，物业劝过几次没有用。',
  applicant: somebody('云舒', '19670305', '106', '栖桥区柳岸小区 2 幢 401 室'),
  respondent: somebody('柯大勇', '19800812', '241', '栖桥区柳岸小区 2 幢 501 室'),
  steps: [
    divert([-32, '09:00'], 'entrusted'),
    ...bothConsent([-32, '18:00'], [-31, '18:30']),
    ...taken([-30, '09:00'], [-29, '09:30'], 'mediator'),
    agrees(
      [-25, '19:00'],
      '被申请人晚十点后将犬只安置在室内北侧房间，加装隔音垫；双方握手言和。',
      [],
    ),
    ...bothSign([-25, '19:10'], [-25, '19:15']),
  ],
};
