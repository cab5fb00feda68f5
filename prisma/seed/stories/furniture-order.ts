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
} from '#prisma/seed/telling';

export const furnitureOrder: Story = {
  key: 'furniture-order',
  courtId: qiqiaoCourt,
  received: { day: -24, time: '16:00' },
  causeCode: '88',
  causeName: '买卖合同纠纷',
  amountFen: 1880000,
  source: 'online',
  claims: '请求被申请人更换开裂的餐桌，赔偿 18800 元。',
  facts: '定做的餐桌椅送到两个月就开裂，商家说是天气干燥造成的，不肯换。',
  applicant: somebody('明月英', '19810808', '148', '栖桥区望山路 71 号'),
  respondent: body('栖桥区良木家具经营部', '0352', '栖桥区新桥里 90 号'),
  steps: [
    divert([-23, '09:20'], 'entrusted'),
    ...bothConsent([-23, '12:40'], [-22, '09:30']),
    ...taken([-21, '10:00'], [-20, '09:10'], 'mediator3'),
    agrees([-14, '11:30'], '被申请人于十五日内为申请人更换同款餐桌，并补偿 2000 元。', [
      [200_000, 20],
    ]),
    ...bothSign([-14, '11:50'], [-14, '12:05']),
    ...bothApply([-9, '10:00'], [-8, '14:30']),
    does([-7, '09:30'], 'judge', {
      kind: 'accept-application',
      confirmationNumber: '（2026）澜0101民特216号',
    }),
  ],
};
