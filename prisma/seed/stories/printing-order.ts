import { wangzeCourt } from '#prisma/seed/organisations';
import type { Story } from '#prisma/seed/story';
import { body, does } from '#prisma/seed/telling';

export const printingOrder: Story = {
  key: 'printing-order',
  courtId: wangzeCourt,
  received: { day: -5, time: '14:30' },
  causeCode: '119',
  causeName: '承揽合同纠纷',
  amountFen: 3280000,
  source: 'online',
  claims: '请求被申请人支付菜单和灯箱制作费 32800 元。',
  facts:
    '四月双方口头约定由我店制作十二家门店的菜单和灯箱，货已送齐，对方店长都签收了，但财务一直说在走流程。',
  applicant: body('望泽区知行图文设计店', '0301', '望泽区花汀路 15 号'),
  respondent: body('云澜市清禾餐饮服务有限公司', '0302', '望泽区芦滩街 109 号'),
  steps: [
    does([-3, '15:00'], 'clerk', {
      kind: 'request-correction',
      defects: ['请补交送货签收单复印件', '请写明每家门店的数量和单价'],
    }),
  ],
};
