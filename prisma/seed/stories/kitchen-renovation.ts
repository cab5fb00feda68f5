import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { body, bothConsent, divert, does, somebody, taken, tells } from '#prisma/seed/telling';

export const kitchenRenovation: Story = {
  key: 'kitchen-renovation',
  courtId: qiqiaoCourt,
  received: { day: -22, time: '09:50' },
  causeCode: '120.7',
  causeName: '装饰装修合同纠纷',
  amountFen: 2150000,
  source: 'online',
  claims: '请求被申请人返工厨房柜体，退还多收的工程款 21500 元。',
  facts: '合同约定厨房柜体用多层实木板，装好后发现是颗粒板；水电改造多收了增项费用，没有签字单。',
  applicant: somebody('车玉环', '19860214', '144', '栖桥区河阳路 18 号 9 幢 1101 室'),
  respondent: body('云澜市木石装饰工程有限公司', '0322', '栖桥区听雨路 77 号'),
  steps: [
    divert([-21, '10:00'], 'entrusted'),
    ...bothConsent([-21, '13:00'], [-20, '10:30']),
    ...taken([-19, '09:30'], [-18, '11:20'], 'mediator2'),
    does([-10, '15:00'], 'mediator', {
      kind: 'propose-transfer',
      reason: '合同条款和增项结算争议较多，双方希望由律师调解员继续。',
    }),
    tells([-10, '19:00'], 'applicant', (cast) => ({
      kind: 'answer-transfer',
      partyId: cast.applicant,
      answer: 'consent',
      channel: 'link',
    })),
    tells([-9, '10:00'], 'respondent', (cast) => ({
      kind: 'answer-transfer',
      partyId: cast.respondent,
      answer: 'consent',
      channel: 'link',
    })),
    ...taken([-8, '09:10'], [-7, '16:40'], 'lawyer'),
  ],
};
