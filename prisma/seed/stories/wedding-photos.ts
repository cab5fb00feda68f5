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
  tells,
} from '#prisma/seed/telling';

export const weddingPhotos: Story = {
  key: 'wedding-photos',
  courtId: qiqiaoCourt,
  received: { day: -45, time: '10:00' },
  causeCode: '142',
  causeName: '服务合同纠纷',
  amountFen: 560000,
  source: 'online',
  claims: '请求被申请人退还摄影尾款 5600 元。',
  facts: '婚礼当天录像设备出了故障，仪式部分没有录到，工作室只愿意送一本相册。',
  applicant: somebody('辛夷', '19950409', '150', '栖桥区望山路 30 号'),
  respondent: body('栖桥区朝夕摄影工作室', '0370', '栖桥区青石巷 21 号'),
  steps: [
    divert([-44, '09:30'], 'entrusted'),
    ...bothConsent([-44, '12:00'], [-43, '10:00']),
    ...taken([-42, '09:30'], [-41, '09:00'], 'mediator'),
    agrees([-34, '15:00'], '被申请人分两次退还 4200 元，另赠送全家福一套。', [
      [210_000, -20],
      [210_000, -6],
    ]),
    ...bothSign([-34, '15:20'], [-34, '15:30']),
    ...bothApply([-30, '09:00'], [-30, '10:00']),
    does([-28, '10:00'], 'judge', {
      kind: 'accept-application',
      confirmationNumber: '（2026）澜0101民特179号',
    }),
    tells([-24, '09:00'], 'judge', (cast) => ({
      kind: 'record-hearing',
      present: [cast.applicant, cast.respondent],
      record: '双方到庭，对协议内容没有异议。',
    })),
    does([-23, '09:00'], 'judge', {
      kind: 'confirm-agreement',
      rulingNumber: '（2026）澜0101民特179号',
    }),
  ],
};
