import type { NoticeTemplate } from '#domain/notices/template';
import { by, day, message, worded, type Write } from './frame.ts';

const NO_FEE = '司法确认不收费，须双方共同申请；您可以不申请，不申请不影响协议效力。';

const endings = {
  rejected: '司法确认申请经审查不予受理',
  withdrawn: '司法确认申请已撤回',
  'deemed-withdrawn': '因逾期没有补充材料，司法确认申请按撤回处理',
  'not-sought': '申请司法确认的期限已过',
};

/** The window for applying, the application, and its outcome. */
export const confirmation = {
  'confirmation-window': (f) =>
    message(
      f,
      '可以申请司法确认',
      `协议生效后，双方可以在${by(f.dueOn)}共同向法院申请司法确认；确认后一方不履行的，另一方可以申请强制执行。`,
      NO_FEE,
    ),
  'confirmation-reminder': (f) =>
    message(
      f,
      '申请司法确认即将到期',
      `共同申请司法确认的最后期限是${day(f.dueOn)}，还有${f.daysLeft ?? 0}日，您尚未表示是否申请。`,
      NO_FEE,
    ),
  'application-received': (f) =>
    message(
      f,
      '对方已申请司法确认，请您表示意见',
      `请您在${by(f.dueOn)}表示是否共同申请，双方都申请才能受理。`,
      NO_FEE,
    ),
  'application-accepted': (f) =>
    message(
      f,
      '司法确认申请已受理',
      `受理编号${f.rulingNumber ?? ''}，法官将在${by(f.dueOn)}审查完毕，审查时会通知双方共同到场或者在线说明情况。`,
      '裁定作出前，您可以撤回申请。',
    ),
  ruling: (f) =>
    message(
      f,
      '调解协议已获司法确认',
      `法院以${f.rulingNumber ?? ''}裁定确认协议有效，请按协议履行。`,
      f.to === 'party'
        ? '一方不履行的，另一方可以向法院申请执行；认为裁定有错误的，可以在收到之日起十五日内提出异议。'
        : '',
    ),
  dismissal: (f) =>
    message(
      f,
      '司法确认申请被驳回',
      `法院以${f.rulingNumber ?? ''}裁定驳回申请。`,
      f.to === 'party'
        ? `您可以与对方重新调解、变更协议，也可以向法院起诉，请于${by(f.dueOn)}选择下一步。`
        : '理由见裁定书。',
    ),
  'application-ended': (f) =>
    message(
      f,
      '司法确认程序结束',
      `${worded(endings, f.ground, '司法确认程序已结束')}。`,
      f.to === 'party' ? '调解协议仍然有效，请按约定履行；对方不履行的，您可以依协议起诉。' : '',
    ),
  'mediation-renewed': (f) =>
    message(
      f,
      '重新调解',
      '经各方同意，本件重新进行调解，法院即安排调解员。调解仍是自愿的，您可以随时退出，也可以随时起诉。',
    ),
} satisfies { readonly [T in NoticeTemplate]?: Write };
