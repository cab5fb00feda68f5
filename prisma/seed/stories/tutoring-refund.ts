import { wangzeCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import {
  body,
  bothConsent,
  delivered,
  divert,
  registered,
  somebody,
  taken,
} from '#prisma/seed/telling';

export const tutoringRefund: Story = {
  key: 'tutoring-refund',
  courtId: wangzeCourt,
  received: { day: -20, time: '10:20' },
  causeCode: '142.15',
  causeName: '教育培训合同纠纷',
  amountFen: 980000,
  source: 'online',
  claims: '请求被申请人退还未上课程费用 9800 元。',
  facts: '为孩子报了六十节美术课，上到第二十节时校区搬到城北，接送要一个多小时。协商退费没有结果。',
  applicant: somebody('栾雪晴', '19890525', '132', '望泽区花汀路 88 号'),
  respondent: body('望泽区启蒙教育培训中心', '0330', '望泽区芦滩街 20 号'),
  steps: [
    divert([-19, '09:00'], 'commissioned'),
    delivered([-19, '09:40'], '望泽移送-0007'),
    registered([-17, '16:00'], '（2026）澜0102民初2107号'),
    ...bothConsent([-16, '12:00'], [-15, '15:00']),
    ...taken([-14, '09:30'], [-13, '10:00'], 'mediator.wangze'),
  ],
};
