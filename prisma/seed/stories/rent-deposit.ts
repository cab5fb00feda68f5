import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { bothConsent, divert, somebody, taken, tells } from '#prisma/seed/telling';

export const rentDeposit: Story = {
  key: 'rent-deposit',
  courtId: qiqiaoCourt,
  received: { day: -15, time: '10:40' },
  causeCode: '116.2',
  causeName: '房屋租赁合同纠纷',
  amountFen: 540000,
  source: 'counter',
  claims: '请求被申请人退还押金 5400 元。',
  facts: '租期到期后按时搬走，房东以墙上有钉孔、空调不制冷为由不退押金，说要等找到修理工再算。',
  applicant: somebody('海棠', '19970619', '128', '栖桥区青石巷 3 号'),
  respondent: somebody('苗守业', '19590702', '219', '栖桥区青石巷 8 号'),
  steps: [
    divert([-14, '09:00'], 'entrusted'),
    ...bothConsent([-14, '12:00'], [-13, '18:30']),
    ...taken([-12, '09:30'], [-11, '10:00'], 'mediator'),
    tells([-8, '11:00'], 'mediator', (cast) => ({
      kind: 'schedule-session',
      at: cast.moment(-5, '14:30'),
      mode: 'on-site',
      place: '诉讼服务中心一楼调解室',
    })),
    tells([-5, '16:00'], 'mediator', (cast) => ({
      kind: 'record-session',
      present: [cast.applicant, cast.respondent],
      record:
        '双方到场。申请人愿意承担补钉孔的费用，被申请人表示空调维修单出来后再谈。约定一周内再次调解。',
    })),
  ],
};
