import type { NoticeTemplate } from '#domain/notices/template';
import { exclusionReasonText } from '#i18n/zh-CN/explanation';
import { recusalOutcomeText, safetyRiskText } from '#i18n/zh-CN/grounds';
import { by, day, freeToRefuse, message, worded, type Write } from './frame.ts';

/** The turns a mediation can take: another mediator, a pause, a freeze, a missing authority. */
export const turns = {
  'disclosure-asked': (f) =>
    message(
      f,
      '调解员披露，请您答复',
      `调解员说明了与当事人的关系，内容请打开链接查看。您仍同意由其调解的，请于${by(f.dueOn)}答复；有一方不同意或者到期不答复的，更换调解员。`,
      freeToRefuse,
    ),
  'recusal-asked': (f) =>
    message(f, '有当事人申请调解员回避', '请在三个工作日内决定；决定前暂停调解会议。'),
  'recusal-decided': (f) =>
    message(
      f,
      '关于调解员回避的结果',
      `结果：${worded(recusalOutcomeText, f.ground, '请打开链接查看')}。`,
      f.to === 'party' ? '更换调解员的，调解期限继续计算，您不需要重新提交材料。' : '',
    ),
  'appraisal-asked': (f) =>
    message(
      f,
      '是否同意诉前鉴定',
      '调解员提议委托鉴定，须各方同意并经法院准许。鉴定期间不计入调解期限。',
      '您可以不同意，不影响您的起诉权利。',
    ),
  'term-paused': (f) =>
    message(
      f,
      '调解期限停止计算',
      `调解期限自即日起停止计算（${worded(exclusionReasonText, f.ground, '依法停止')}），恢复时另行通知。`,
      f.to === 'party' ? '停止期间您仍可以要求立案。' : '',
    ),
  'term-resumed': (f) =>
    message(f, '调解期限恢复计算', `调解期限恢复计算，到${day(f.dueOn)}届满。`),
  suspicion: (f) =>
    message(
      f,
      '有虚假调解嫌疑报告',
      '承办人员报告了迹象，请打开链接查看；达到规定项数的已中止办理，须由您审查后解除或者移送。',
    ),
  'safety-alert': (f) =>
    message(
      f,
      '安全预警',
      `${worded(safetyRiskText, f.ground, '有安全风险')}。请立即向公安机关或者有关部门报告并登记，调解继续进行。`,
    ),
  'agent-barred': (f) =>
    f.to === 'party'
      ? message(
          f,
          '请另行委托代理人',
          '您拟委托的人曾担任本件调解员，依法不得在本件中担任代理人，未予登记。请另行委托，或者由您本人办理。',
        )
      : message(
          f,
          '曾任调解员的人拟担任代理人',
          '有当事人拟委托曾任本件调解员的人代理，系统未予登记，请核实并告知当事人。',
        ),
  'party-corrected': (f) =>
    message(
      f,
      '您的信息已更正',
      '法院已按您的要求或者经核实的材料更正了您的联系方式、地址或者证件信息，今后的通知按更正后的信息发送。',
      '没有要求更正或者更正有误的，请尽快联系法院。',
    ),
  'authority-asked': (f) =>
    message(
      f,
      '请补交特别授权',
      `您的代理人已在调解协议上签名，但没有特别授权，签名暂不生效。请在调解期限${day(f.dueOn)}届满前补交特别授权委托书，或者由您本人签署。`,
    ),
} satisfies { readonly [T in NoticeTemplate]?: Write };
