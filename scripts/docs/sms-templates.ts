import { noticeTemplates } from '#domain/notices/template';
import { smsWords } from '#i18n/zh-CN/sms';
import { generatedFrom, table } from './markdown.ts';

/** The text messages as they have to be registered with the carrier, with the codes they are sent under. */
export function smsTemplatesPage(): string {
  const rows = noticeTemplates.flatMap((template) => {
    const words = smsWords[template];
    return words === null ? [] : [[`\`${template}\``, words]];
  });
  return [
    generatedFrom('i18n/zh-CN/sms.ts'),
    '# Text messages to be registered',
    'Register each with the gateway under its code before switching text messages on. The court’s signature comes before every text. `{base}` is no variable: put PUBLIC_ADDRESS of the installation in its place. All others are variables.',
    table(['code', 'words'], rows),
    '',
  ].join('\n\n');
}
