import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { somebody } from '#prisma/seed/telling';

export const leakingCeiling: Story = {
  key: 'leaking-ceiling',
  courtId: qiqiaoCourt,
  received: { day: -1, time: '09:20' },
  causeCode: '55.7',
  causeName: '相邻损害防免关系纠纷',
  amountFen: 860000,
  source: 'counter',
  claims: '请求被申请人修好卫生间防水，赔偿吊顶和墙面修复费用 8600 元。',
  facts:
    '今年国庆前后，楼上卫生间开始漏水，我家过道吊顶泡坏了两块，墙皮也起了泡。物业上门看过，说是楼上地漏周边防水老化。我找了三次，对方只说等有空再修。',
  applicant: somebody('穆兰芝', '19630412', '102', '栖桥区听雨路 40 号 3 幢 502 室'),
  respondent: somebody('裘文斌', '19880917', '211', '栖桥区听雨路 40 号 3 幢 602 室'),
  steps: [],
};
