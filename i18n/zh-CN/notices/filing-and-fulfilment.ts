import type { NoticeTemplate } from '#domain/notices/template';
import { endText } from '#i18n/zh-CN/ends';
import { procedureText } from '#i18n/zh-CN/words';
import { by, day, message, type NoticeFacts, type Write } from './frame.ts';

const begun = (f: NoticeFacts) =>
  f.purpose === 'return-to-trial'
    ? message(
        f,
        '案件转入审理',
        '根据当事人的要求，调解终结，案件转入审理，您不需要重新提交材料，法庭会通知您下一步。',
      )
    : f.purpose === 'register-first'
      ? message(
          f,
          '先行登记立案',
          '您的起诉将先登记立案，再征求各方意见是否调解；调解自愿，不影响审理。立案后法院会把案号告诉您。',
        )
      : message(
          f,
          '即将移送立案',
          `根据当事人的要求，本件不再调解，依法移送立案${f.dueOn ? `，最迟${day(f.dueOn)}移送` : ''}。您不需要重新提交材料。`,
        );

const instalment = (f: NoticeFacts) => `第${f.instance ?? 1}期款项`;

/** From the hand-over to the registry to the last payment. */
export const filingAndFulfilment = {
  filing: (f) => {
    if (f.step === 'handed-over')
      return message(
        f,
        f.purpose === 'return-to-trial' ? '案卷已移送审判庭' : '材料已移送立案',
        `移送编号${f.packageNumber ?? ''}，法院将依法办理并把结果通知您。`,
      );
    if (f.step === 'registered')
      return message(
        f,
        '已登记立案',
        `案号为${f.caseNumber ?? ''}，适用${f.procedure ? procedureText[f.procedure] : '法律规定的程序'}。`,
        f.purpose === 'register-first'
          ? '下一步法院会征求您是否同意调解，不同意的直接进入审理。'
          : '下一步由审判庭通知您，今后可用案号或者原编号查询。',
      );
    return begun(f);
  },
  'non-acceptance': (f) =>
    message(
      f,
      '不予受理裁定',
      `法院以${f.rulingNumber ?? ''}裁定不予受理，理由见裁定书。您不服的，可以在裁定书送达之日起十日内向上一级法院上诉。`,
    ),
  'returned-to-trial': (f) =>
    message(
      f,
      '案件已回到审判庭',
      `审判庭已收到${f.caseNumber ? `${f.caseNumber}的` : ''}案卷，审理继续进行，下一步由审判庭通知您。`,
    ),
  'payment-due': (f) =>
    message(
      f,
      '履行提醒',
      `${instalment(f)}应于${by(f.dueOn)}支付，还有${f.daysLeft ?? 0}日。付款后请登记，以便对方确认。请只向协议写明的账户付款。`,
    ),
  'payment-reported': (f) =>
    message(
      f,
      '对方已登记付款，请您确认',
      `对方登记已支付${instalment(f)}，请您核对是否收到并确认。`,
    ),
  'payment-confirmed': (f) =>
    message(f, '对方已确认收款', `${instalment(f)}对方已确认收到，请保存付款凭证。`),
  'payment-denied': (f) =>
    message(
      f,
      '对方表示没有收到付款',
      `对方表示没有收到${instalment(f)}，请您核对付款账户并提供凭证，或者与法院联系。`,
    ),
  'payment-missed': (f) =>
    message(
      f,
      '款项到期未付',
      f.to === 'party'
        ? `${instalment(f)}到期没有付清。付款方请尽快履行；收款方可以申请强制执行，协议没有经过司法确认的，可以依协议起诉。`
        : `${instalment(f)}到期没有付清，请跟进。`,
    ),
  enforcement: (f) =>
    message(
      f,
      '已申请强制执行',
      '有当事人申请强制执行，法院将移送执行部门办理；执行前仍可主动履行。',
    ),
  closed: (f) =>
    message(
      f,
      '本纠纷办理结束',
      f.end ? endText[f.end].meaning : '办理结束。',
      f.to === 'party' ? '请保存本通知。' : '',
    ),
} satisfies { readonly [T in NoticeTemplate]?: Write };
