import { evidenceScreens } from './screens/evidence.ts';

const shared = evidenceScreens.evidence;

/** The words of the phone screen for files of evidence; apart, since few who open the page go there. */
export const partyEvidence = {
  heading: '我的证据材料',
  intro:
    '借条、收据、转账记录、身份证明等，可以拍照，也可以选手机里的照片或者 PDF 文件，每份不超过 10 MB。',
  kept: '提交后不能修改；提交错了的，请联系法院撤回。法院和调解员可以看到，对方在这里看不到。',
  pick: '拍照或者选择文件',
  another: '换一个文件',
  chosen: (name: string, bytes: number): string => `${name}（${shared.size(bytes)}）`,
  name: '这是什么材料',
  nameHint: '例如：2024年借条、转账截图',
  nameMissing: '请写明这是什么材料。',
  fileMissing: '请先拍照或者选择文件。',
  fileTooLarge: shared.fileTooLarge,
  send: '提交给法院',
  sending: shared.sending,
  deciding: shared.deciding,
  sent: (name: string): string => `已提交：${name}`,
  offline: '没有送到法院。文件还在，请等网络好了再点“提交给法院”，不会重复提交。',
  mine: '已经提交的',
  none: '您还没有提交过证据材料。',
  download: '下载',
  downloadOf: shared.downloadOf,
  details: (at: string, bytes: number): string => `${at}，${shared.size(bytes)}`,
  hash: shared.hash,
  hashHint: '核对时，对照文件的校验码是否与这里相同。',
  unreached: '现在连不上法院，看不到已经提交的材料。',
  cannotAdd: '这个链接现在不能提交材料。需要提交的，请到法院窗口或者拨打 12368。',
} as const;
