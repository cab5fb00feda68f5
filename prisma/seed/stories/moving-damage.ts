import { qiqiaoCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { body, divert, somebody, tells } from '#prisma/seed/telling';

export const movingDamage: Story = {
  key: 'moving-damage',
  courtId: qiqiaoCourt,
  received: { day: -18, time: '09:40' },
  causeCode: '142',
  causeName: '服务合同纠纷',
  amountFen: 180000,
  source: 'phone',
  claims: '请求被申请人赔偿摔坏的冰箱 1800 元。',
  facts: '搬家时工人把冰箱从楼梯上滑了下来，压缩机坏了。',
  applicant: somebody('敖小雨', '19930611', '152', '栖桥区青石巷 14 号'),
  respondent: body('栖桥区好帮手搬家服务部', '0390', '栖桥区新桥里 51 号'),
  steps: [
    divert([-17, '09:00'], 'entrusted'),
    tells([-16, '20:00'], 'applicant', (cast) => ({
      kind: 'withdraw',
      partyId: cast.applicant,
      reason: '对方当天上门赔了一台新冰箱，事情已经解决。',
      channel: 'link',
    })),
  ],
};
