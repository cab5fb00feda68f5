import type { NoticeTemplate } from '#domain/notices/template';
import { adviceGroundText, redirectGroundText } from '#i18n/zh-CN/grounds';
import { trackText } from '#i18n/zh-CN/words';
import { by, day, freeToRefuse, message, moment, worded, type Write } from './frame.ts';

/** Receipt, corrections, redirection, the offer of mediation and its end. */
export const intakeAndDiversion = {
  receipt: (f) =>
    message(
      f,
      '收件凭证',
      `法院已于${moment(f.at)}收到您提交的材料，收到的时间以此为准。`,
      f.dueOn ? `是否立案，法院将在${by(f.dueOn)}答复您。` : '法院将依法审查并答复您。',
      '请保存本凭证，今后凭编号查询进度。',
    ),
  'correction-needed': (f) =>
    f.stage === 'confirmation'
      ? message(
          f,
          '请补充司法确认材料',
          `法官审查司法确认申请，需要双方补充${f.days ?? 1}项材料或陈述，请于${by(f.dueOn)}办理。`,
          '逾期不补充的，可能按撤回申请处理；协议本身继续有效，您仍可依法起诉。',
        )
      : message(
          f,
          '请补正起诉材料',
          `法院一次性告知您需要补正${f.days ?? 1}处，请于${by(f.dueOn)}补正，立案期限自补正后重新计算。`,
          '逾期不补正的，材料将退回；您坚持起诉的，法院会依法作出裁定，您可以上诉。',
        ),
  redirected: (f) =>
    message(
      f,
      '本纠纷的办理途径',
      `经审查，本纠纷不宜在本院此程序办理（${worded(redirectGroundText, f.ground, '理由见通知')}）。`,
      '应当向何处提出，请打开链接查看或者到窗口询问。您不同意的，可以坚持要求立案，法院会依法作出裁定，您可以上诉。',
    ),
  offer: (f) =>
    message(
      f,
      '是否同意调解，请您答复',
      `法院建议先行${f.track ? trackText[f.track].name : '调解'}，需要您本人答复“同意”或“不同意”，请于${by(f.dueOn)}答复。`,
      freeToRefuse,
      '到期不答复按不同意处理，案件依法进入立案或者审理程序，不会因此拖延。也可以到诉讼服务窗口或者打电话答复。',
    ),
  'consent-reminder': (f) =>
    message(
      f,
      '请您在到期前答复是否同意调解',
      `您还没有答复是否同意调解，最后期限是${day(f.dueOn)}。`,
      freeToRefuse,
      '不答复按不同意处理，案件依法继续办理。',
    ),
  'offer-ended': (f) =>
    message(
      f,
      '调解未开展，依法继续办理',
      f.ground === 'silent' ? '因有当事人到期没有答复，' : '因有当事人明确不同意，',
      '本纠纷不再进行调解，法院即依法办理立案；已经立案的，转入审理。您不需要重新提交材料，下一步由法院另行通知您。',
    ),
  'complaint-answered': (f) =>
    message(
      f,
      '您的立案投诉已有反馈',
      '法院已经查明您投诉的立案问题，反馈内容在本纠纷的办理经过里。',
      '不满意的，可以向上一级法院反映；不影响本纠纷的办理，您起诉的权利不变。',
    ),
  advice: (f) =>
    message(
      f,
      '调解结束，其他途径告知',
      `调解没有达成协议（${worded(adviceGroundText, f.ground, '其他原因')}），调解到此结束。`,
      `您可以向法院起诉，也可以依法仲裁或者请有关行政机关处理；各方愿意的，可以再次申请调解。请于${by(f.dueOn)}告诉我们；到期没有表示的，本件办结，不影响您以后起诉，请注意诉讼时效。`,
    ),
  withdrawn: (f) =>
    message(
      f,
      '本纠纷已撤回',
      f.to === 'party'
        ? '申请人已撤回请求，法院的办理到此结束。撤回不影响今后依法再次起诉，请注意诉讼时效。'
        : '申请人已撤回请求，办理结束，您无需再处理。',
    ),
} satisfies { readonly [T in NoticeTemplate]?: Write };
