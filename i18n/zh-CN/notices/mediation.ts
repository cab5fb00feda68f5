import type { NoticeTemplate } from '#domain/notices/template';
import { declineReasonText, failureGroundText } from '#i18n/zh-CN/grounds';
import { modeText } from '#i18n/zh-CN/words';
import {
  by,
  day,
  freeToRefuse,
  message,
  moment,
  worded,
  type NoticeFacts,
  type Write,
} from './frame.ts';

const declines = { ...declineReasonText, silent: '逾期未答复' };

const reliefs = {
  silent: '您逾期未答复是否接受，本件已另行指定调解员。',
  transferred: '本件已转律师调解，您无需再处理。',
  replaced: '当事人申请更换调解员，本件已另行安排。',
  'suit-demanded': '当事人要求立案，调解终结，本件移送立案或者转入审理，请核对移送材料。',
  reassigned: '本件已改由其他调解员办理，您无需再处理。',
};

const wayOn = (f: NoticeFacts): string =>
  f.purpose === 'return-to-trial'
    ? '案件转入审理，由法庭通知您开庭等事项。'
    : `材料将直接移送立案，您不需要重新提交${f.dueOn ? `，最迟${day(f.dueOn)}移送` : ''}。`;

const SEALED = '调解中的让步不得在以后的诉讼中作为对您不利的证据。';

/** From the choice of a mediator to the agreement or the failure of mediation. */
export const mediation = {
  designation: (f) =>
    f.to === 'party'
      ? message(
          f,
          '调解员已指定',
          `法院已指定${f.mediator ?? '调解员'}为本件调解员，接受后会与您联系。`,
          '您认为调解员与对方有亲属等关系、可能影响公正的，可以申请更换。',
          freeToRefuse,
        )
      : message(
          f,
          '新的调解任务，请答复是否接受',
          `请核对利害关系，并于${by(f.dueOn)}答复接受或者谢绝；接受之日起计算调解期限，逾期不答复将另行指定。`,
        ),
  'designation-declined-or-silent': (f) =>
    message(
      f,
      '调解员未接受指定',
      `原因：${worded(declines, f.ground, '其他')}。系统正在另行指定，请关注；无人可选时请您指定。`,
    ),
  'no-mediator': (f) =>
    message(f, '没有可指定的调解员', '名册中暂无合适且有余量的调解员，请您尽快人工指定。'),
  acceptance: (f) =>
    f.to === 'party'
      ? message(
          f,
          '调解已开始',
          `调解员${f.mediator ?? ''}已于${moment(f.at)}接受，调解期限从此起算，到${day(f.dueOn)}届满。`,
          '期限届满未达成协议的，调解即终结；延长须经各方同意。',
          freeToRefuse,
        )
      : message(f, '调解期限已起算', `您已接受本件，调解期限到${day(f.dueOn)}届满。`),
  relieved: (f) => message(f, '本件不再由您调解', worded(reliefs, f.ground, '本件不再由您办理。')),
  'session-notice': (f) =>
    message(
      f,
      '调解时间通知',
      `调解定于${moment(f.at)}进行，方式为${worded(modeText, f.mode, '另行通知')}${f.place ? `，地点：${f.place}` : ''}。`,
      f.to === 'party'
        ? `请带身份证件；不能参加的，请提前告知调解员改期。${freeToRefuse}`
        : '请提前做好准备。',
    ),
  'facts-to-sign': (f) =>
    message(
      f,
      '请核对无争议事实',
      '调解员整理了各方没有争议的事实，请您核对；同意才签字，不同意可以不签。',
      `签字的事实以后诉讼中无需再举证；${SEALED}`,
    ),
  'extension-asked': (f) =>
    message(
      f,
      '是否同意延长调解期限',
      `调解员建议延长${f.days ?? ''}日，须各方在现期限${day(f.dueOn)}届满前都签字同意才延长。`,
      '您可以不同意；不同意的，期限届满调解即终结，不影响您的起诉权利。',
    ),
  'extension-granted': (f) =>
    message(
      f,
      '调解期限已延长',
      `经各方同意，调解期限延长${f.days ?? ''}日，到${day(f.dueOn)}届满。`,
      f.to === 'party' ? '您仍可随时退出调解。' : '',
    ),
  'transfer-asked': (f) =>
    message(
      f,
      '是否同意转由律师调解',
      '驻院调解员建议转由律师调解员继续调解，需要您答复同意或者不同意。',
      f.dueOn
        ? `律师调解不收费，期限连续计算，到${day(f.dueOn)}届满。您可以不同意，不影响您的起诉权利。`
        : '律师调解不收费，期限自律师调解员接受之日起重新计算。您可以不同意，不影响您的起诉权利。',
    ),
  transferred: (f) =>
    message(
      f,
      '已转律师调解',
      '经各方同意，本件转由律师调解。法院即指定律师调解员，与各方或者代理人有利害关系的不会指定。',
      f.dueOn
        ? `调解期限不变，到${day(f.dueOn)}届满。`
        : '调解期限自律师调解员接受之日起重新计算。',
      '您不需要重新提交材料，私下向前任调解员说的话不会移交。',
    ),
  expiry: (f) =>
    message(
      f,
      '调解期限届满，调解终结',
      '期限届满仍未达成协议，调解依法终结。',
      f.to === 'party' ? `${wayOn(f)}${SEALED}` : '请核对移送材料。',
    ),
  'mediation-failed': (f) =>
    message(
      f,
      '调解终结',
      `调解没有达成协议（${worded(failureGroundText, f.ground, '其他原因')}）。`,
      f.to === 'party' ? `${wayOn(f)}${SEALED}` : '请核对移送材料。',
    ),
  'agreement-to-sign': (f) =>
    message(
      f,
      '调解协议请您阅读签署',
      `协议文本已拟好，请认真阅读，同意才签，调解期限${day(f.dueOn)}届满。各方都签署后协议生效，对各方有约束力。`,
      '您可以要求修改，也可以不签；不签的，调解终结，不影响您的起诉权利。',
    ),
  'agreement-effective': (f) =>
    message(
      f,
      '调解协议已生效',
      `各方已签署，协议于${moment(f.at)}生效，请按约定履行。`,
      f.to === 'party' ? '您可以随时查看和下载协议。' : '请关注后续司法确认和履行。',
    ),
} satisfies { readonly [T in NoticeTemplate]?: Write };
