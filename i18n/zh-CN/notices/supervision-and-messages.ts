import type { NoticeTemplate } from '#domain/notices/template';
import { deadlineText } from '#i18n/zh-CN/deadlines';
import { by, day, message, type NoticeFacts, type Write } from './frame.ts';

const period = ({ deadline }: NoticeFacts): string =>
  deadline ? deadlineText[deadline].name : '办理期限';

/** Reminders, what supervisors ask and are told, codes, and messages that did not arrive. */
export const supervisionAndMessages = {
  'deadline-reminder': (f) =>
    message(
      f,
      '期限提醒',
      `${period(f)}到${day(f.dueOn)}届满，还有${f.daysLeft ?? 0}日。`,
      f.to === 'party' && f.deadline === 'mediation.term'
        ? '届满没有达成协议的，调解终结，依法立案或者审理；延长须各方同意，您可以不同意。'
        : '请在期限届满前办理。',
    ),
  'deadline-recounted': (f) =>
    message(
      f,
      '期限有变动',
      `因放假安排公布或者更正，${period(f)}由${day(f.wasDueOn, '原定日期')}改为${day(f.dueOn)}届满，请以新的日期为准。`,
    ),
  order: (f) =>
    message(f, `督办通知第${f.instance ?? 1}号`, `请于${by(f.dueOn)}答复督办事项，内容见工作台。`),
  'order-answered': (f) =>
    message(f, '督办已答复', `您发出的第${f.instance ?? 1}号督办已有答复，请查阅。`),
  'overdue-to-supervisor': (f) =>
    message(f, '超期预警', `${period(f)}已过仍未办结，请督促办理、改派或者发出督办。`),
  'closure-asked': (f) =>
    message(
      f,
      '请审核结案申请',
      '有人申请以监督程序结案，须由另一位督导人员审核，请您同意或者退回。',
    ),
  'closure-refused': (f) =>
    message(f, '结案申请未获同意', '您提出的结案申请没有获得同意，本件继续办理。'),
  'party-code': (f) =>
    message(
      f,
      '查看验证码',
      `您查看本件的验证码是${f.code ?? ''}，10分钟内有效。不是您本人操作的，请不要理会，也不要告诉任何人，包括自称法院工作人员的人。`,
    ),
  undeliverable: (f) =>
    message(
      f,
      '通知没有送到，请用其他方式联系',
      '有一份应当送达当事人的通知没有送到，请用电话、邮寄或者上门的方式联系，并记录结果。',
    ),
} satisfies { readonly [T in NoticeTemplate]?: Write };
