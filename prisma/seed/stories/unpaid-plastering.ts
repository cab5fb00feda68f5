import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { somebody, tells } from '#prisma/seed/telling';

export const unpaidPlastering: Story = {
  key: 'unpaid-plastering',
  courtId: qiqiaoCourt,
  received: { day: -10, time: '10:05' },
  causeCode: '144',
  causeName: '劳务合同纠纷',
  amountFen: 1460000,
  source: 'counter',
  claims: '请求被申请人支付抹灰劳务费 14600 元。',
  facts:
    '三月到五月我在被申请人承包的两处民房干抹灰，说好按平方米算，完工后他给我写了结算单，至今只付了两千元。',
  applicant: somebody('雷阿旺', '19790226', '113', '栖桥区柳湾村 7 组'),
  respondent: somebody('丁国栋', '19751103', '235', '栖桥区新桥里 12 号'),
  steps: [
    tells([-1, '16:30'], 'supervisor', (cast) => ({
      kind: 'order-supervision',
      demand: '劳务费关系到生活，请尽快完成登记审查并告知当事人下一步。',
      replyBy: cast.day(2),
    })),
  ],
};
