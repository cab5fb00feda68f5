import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { answer, body, divert, somebody } from '#prisma/seed/telling';

export const gymCard: Story = {
  key: 'gym-card',
  courtId: qiqiaoCourt,
  received: { day: -4, time: '11:10' },
  causeCode: '142',
  causeName: '服务合同纠纷',
  amountFen: 326000,
  source: 'online',
  claims: '请求被申请人退还剩余课程费 3260 元。',
  facts:
    '一月办了私教课二十节，上了七节后教练离职，馆方换的教练时间对不上。提出退费，馆方要扣一半违约金。',
  applicant: somebody('容晓彤', '19960508', '126', '栖桥区望山路 5 号 1202 室'),
  respondent: body('栖桥区跃动健身馆', '0310', '栖桥区望山路 22 号'),
  steps: [divert([-3, '10:00'], 'entrusted'), answer([-3, '19:40'], 'applicant', 'consent')],
};
