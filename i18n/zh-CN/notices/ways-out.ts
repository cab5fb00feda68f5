import type { NoticeTemplate } from '#domain/notices/template';
import { by, day, message, worded, type Write } from './frame.ts';

const orderNews = {
  accepted: '支付令申请已受理。',
  refused: '支付令申请被驳回，理由见裁定；协议仍然有效，可以依法起诉。',
  issued: '支付令已发出，法院正在送达债务人。',
  final: '债务人期限内没有书面异议也没有清偿，支付令可以申请执行。',
  suit: '期限内没有表示不起诉，视为自申请支付令之日起诉，材料移送立案，不需要重新提交。',
};

/** The ways out of an agreement, and what is kept on the way. */
export const waysOut = {
  'preservation-alert': (f) =>
    message(
      f,
      '诉前保全期限提醒',
      `诉前保全已满二十日。${day(f.dueOn)}届满前没有起诉的，法院将解除保全。`,
      f.to === 'party' ? '正在调解不影响您起诉，可以打开链接要求立案。' : '请联系申请人并记录。',
    ),
  'preservation-lapsed': (f) =>
    message(f, '诉前保全应当解除', '采取诉前保全措施已满三十日而没有起诉，法院依法解除保全。'),
  'restoration-asked': (f) =>
    message(f, '有当事人申请顺延期限', '请审查耽误期限的理由，决定是否准许顺延。'),
  'restoration-decided': (f) =>
    message(
      f,
      '顺延申请的结果',
      f.ground === 'granted'
        ? `法院准许顺延，申请司法确认的期限到${day(f.dueOn)}届满。`
        : '法院不准许顺延；协议仍然有效，可以就协议起诉或者另订协议。',
    ),
  'fee-notice': (f) =>
    message(
      f,
      '交纳案件受理费通知',
      `调解未成，案件恢复审理，请于${by(f.dueOn)}交纳受理费，有困难的可以申请缓交、减交、免交。`,
      '逾期不交又没有获准的，按撤诉处理。',
    ),
  'statement-asked': (f) =>
    message(
      f,
      '是否请求出具调解书',
      '对方请求法院出具调解书，须各方都请求。您同意的请打开链接提出；不同意的，协议仍然有效。',
    ),
  'statement-issued': (f) =>
    message(
      f,
      '请签收调解书',
      `法院已制作民事调解书${f.rulingNumber ?? ''}，须由您本人签收，各方签收后生效。签收前可以反悔。`,
    ),
  'statement-effective': (f) =>
    message(f, '调解书已生效', '各方均已签收，调解书生效，请按约定履行；不履行的，可以申请执行。'),
  'statement-off': (f) =>
    message(
      f,
      '案件恢复审理',
      f.ground === 'repudiated' ? '有当事人在签收前反悔，' : '法院审查后不出具调解书，',
      '案件恢复审理，下一步由法庭通知您。',
    ),
  'order-news': (f) =>
    message(f, '支付令办理情况', worded(orderNews, f.ground, '详情请打开链接查看。')),
  'order-to-debtor': (f) =>
    message(
      f,
      '支付令已送达',
      `债务人应当于${by(f.dueOn)}清偿，或者对债务书面提出异议；仅称没有能力清偿不是异议。`,
      '到期没有异议也没有清偿的，可以申请执行。',
    ),
  'order-ended': (f) =>
    message(
      f,
      '督促程序终结',
      f.ground === 'objection' ? '因债务人提出书面异议，' : '因支付令未能送达，',
      `督促程序终结。申请人不想起诉的，请于${by(f.dueOn)}表示；没有表示的，视为起诉。`,
    ),
  'notarial-deed': (f) =>
    message(
      f,
      '协议已办理赋强公证',
      `公证书${f.rulingNumber ?? ''}已登记。不履行的，可以凭执行证书申请执行。`,
    ),
  'ruling-objected': (f) =>
    message(f, '有人对确认裁定提出异议', '法院正在审查，结果另行通知。审查期间请按约定履行。'),
  'ruling-kept-or-revoked': (f) =>
    message(
      f,
      '异议审查结果',
      f.ground === 'revoked'
        ? `法院以${f.rulingNumber ?? ''}撤销确认裁定。可以再次调解，也可以起诉，请于${by(f.dueOn)}告诉我们。`
        : `法院以${f.rulingNumber ?? ''}驳回异议，确认裁定继续有效。`,
    ),
} satisfies { readonly [T in NoticeTemplate]?: Write };
