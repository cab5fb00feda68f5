import { wangzeCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import {
  agrees,
  body,
  bothConsent,
  bothSign,
  delivered,
  does,
  registered,
  somebody,
  taken,
  tells,
} from '#prisma/seed/telling';

export const propertyFees: Story = {
  key: 'property-fees',
  courtId: wangzeCourt,
  received: { day: -38, time: '14:10' },
  causeCode: '126',
  causeName: '物业服务合同纠纷',
  amountFen: 784000,
  source: 'counter',
  claims: '请求被申请人支付两年物业费 7840 元。',
  facts: '被申请人自前年一月起未交物业费，我公司多次上门、发函催交，对方称电梯常坏、保洁不到位。',
  applicant: body('云澜市安居物业服务有限公司', '0340', '望泽区花汀路 3 号'),
  respondent: somebody('都兴旺', '19770723', '237', '望泽区花汀苑 2 幢 802 室'),
  steps: [
    does([-37, '10:00'], 'clerk', {
      kind: 'divert',
      track: 'commissioned',
      mode: 'online',
      note: null,
    }),
    delivered([-37, '10:40'], '望泽移送-0004'),
    registered([-35, '11:00'], '（2026）澜0102民初1988号'),
    ...bothConsent([-34, '09:00'], [-33, '20:00']),
    ...taken([-32, '09:30'], [-31, '10:30'], 'mediator.wangze'),
    agrees(
      [-27, '16:30'],
      '被申请人分两次付清物业费 7000 元，申请人免收违约金，并在一个月内完成电梯检修。',
      [
        [400_000, 10],
        [300_000, 40],
      ],
    ),
    ...bothSign([-27, '17:00'], [-26, '19:20']),
    tells([-24, '10:00'], 'applicant', (cast) => ({
      kind: 'withdraw-suit',
      partyId: cast.applicant,
      channel: 'counter',
    })),
  ],
};
