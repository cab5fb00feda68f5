import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import {
  agrees,
  body,
  bothApply,
  bothConsent,
  bothSign,
  divert,
  does,
  somebody,
  taken,
  tells,
} from '#prisma/seed/telling';

export const vanRental: Story = {
  key: 'van-rental',
  courtId: qiqiaoCourt,
  received: { day: -44, time: '13:40' },
  causeCode: '116.3',
  causeName: '车辆租赁合同纠纷',
  amountFen: 920000,
  source: 'online',
  claims: '请求被申请人支付欠付租金和维修费 9200 元。',
  facts: '被申请人租用小货车搬场，延期十二天未还，还车时右侧门变形。',
  applicant: body('栖桥区顺达车行', '0361', '栖桥区新桥里 2 号'),
  respondent: somebody('池中羽', '19920127', '233', '栖桥区河阳路 40 号'),
  steps: [
    divert([-43, '09:00'], 'entrusted'),
    ...bothConsent([-43, '11:00'], [-42, '12:00']),
    ...taken([-41, '09:00'], [-40, '15:00'], 'mediator3'),
    agrees([-36, '10:30'], '被申请人分三期支付租金和维修费共 8400 元。', [
      [280_000, -10],
      [280_000, 20],
      [280_000, 50],
    ]),
    ...bothSign([-36, '10:50'], [-36, '11:05']),
    ...bothApply([-33, '09:00'], [-32, '09:30']),
    does([-31, '10:00'], 'judge', {
      kind: 'accept-application',
      confirmationNumber: '（2026）澜0101民特188号',
    }),
    tells([-27, '15:00'], 'judge', (cast) => ({
      kind: 'record-hearing',
      present: [cast.applicant, cast.respondent],
      record: '双方到庭，确认协议是自愿达成，内容清楚，没有损害他人利益。',
    })),
    does([-25, '09:00'], 'judge', {
      kind: 'confirm-agreement',
      rulingNumber: '（2026）澜0101民特188号',
    }),
    tells([-11, '20:10'], 'respondent', (cast) => ({
      kind: 'report-payment',
      partyId: cast.respondent,
      instalment: 1,
      paidOn: cast.day(-11),
      channel: 'link',
    })),
    tells([-10, '09:00'], 'applicant', (cast) => ({
      kind: 'confirm-receipt',
      partyId: cast.applicant,
      instalment: 1,
      channel: 'link',
    })),
  ],
};
