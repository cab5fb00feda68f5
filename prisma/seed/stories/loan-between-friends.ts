import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { bothConsent, divert, somebody, taken, tells } from '#prisma/seed/telling';

export const loanBetweenFriends: Story = {
  key: 'loan-between-friends',
  courtId: qiqiaoCourt,
  received: { day: -34, time: '15:15' },
  causeCode: '108.3',
  causeName: '民间借贷纠纷',
  amountFen: 6000000,
  source: 'counter',
  claims: '请求被申请人归还借款 60000 元及约定利息。',
  facts:
    '前年被申请人开早餐店周转，向我借了六万元，写有借条，约定一年内还清。到期后只还过一次利息，之后常常不接电话。',
  applicant: somebody('华志远', '19840121', '115', '栖桥区河阳路 61 号'),
  respondent: somebody('霍启明', '19830906', '231', '栖桥区新桥里 33 号'),
  steps: [
    divert([-33, '09:20'], 'entrusted'),
    ...bothConsent([-33, '20:00'], [-32, '21:15']),
    ...taken([-30, '10:10'], [-28, '09:00'], 'mediator2'),
    tells([-20, '17:00'], 'mediator', (cast) => ({
      kind: 'record-session',
      present: [cast.applicant, cast.respondent],
      record: '被申请人承认借款，对还款时间有不同意见。申请人希望年底前还清，被申请人希望分两年。',
    })),
  ],
};
