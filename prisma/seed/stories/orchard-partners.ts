import { jichuanCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import {
  bothConsent,
  delivered,
  divert,
  does,
  registered,
  somebody,
  taken,
} from '#prisma/seed/telling';

export const orchardPartners: Story = {
  key: 'orchard-partners',
  courtId: jichuanCourt,
  received: { day: -26, time: '09:15' },
  causeCode: '132',
  causeName: '合伙合同纠纷',
  amountFen: 4500000,
  source: 'counter',
  claims: '请求被申请人返还多分的梨园收入 45000 元。',
  facts: '两家合伙承包梨园五年，账一直由被申请人记。今年对账发现前年卖果的钱少记了一笔。',
  applicant: somebody('农有余', '19730918', '119', '霁川县松岭镇下坪村 5 组'),
  respondent: somebody('蓝天保', '19760411', '215', '霁川县松岭镇下坪村 6 组'),
  steps: [
    divert([-25, '09:00'], 'commissioned'),
    delivered([-25, '09:30'], '霁川移送-0003'),
    registered([-23, '10:00'], '（2026）澜0121民初655号'),
    ...bothConsent([-22, '10:00'], [-21, '11:00']),
    ...taken([-20, '09:00'], [-18, '09:30'], 'mediator.jichuan'),
    does([-14, '17:00'], 'mediator', {
      kind: 'record-failure',
      ground: 'divergent',
      report: '双方对账目差额的认定分歧较大，均同意由法院审理。',
    }),
    delivered([-14, '17:20'], '霁川移送-0005'),
  ],
};
