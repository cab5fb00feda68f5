import MailComposer from 'nodemailer/lib/mail-composer';
import addressparser from 'nodemailer/lib/addressparser';
import type { Attempt, Channel, Message } from './channel.ts';
import { asHtml } from './html.ts';
import { handOver } from './smtp.ts';

export interface EmailOptions {
  readonly smtpUrl: string;
  /** Sender as people see it, such as `Court <mediation@example.org>`. */
  readonly mailFrom: string;
  /** Base of all links; its host stands behind every Message-ID. */
  readonly publicAddress: string;
}

/**
 * E-mail over SMTP, text and HTML. The Message-ID is made from the outbox row, so that a mail which a
 * person lets go out again after an unknown result is recognised as the same.
 */
export const emailChannel = (options: EmailOptions): Channel => ({
  isOpen: true,
  doubt: { kind: 'person' },
  send: (message) => sendMail(options, message),
});

const sendMail = async (options: EmailOptions, message: Message): Promise<Attempt> => {
  const { address } = message;
  if (address === null) return { kind: 'not-sent', reason: 'no-address' };
  const from = addressparser(options.mailFrom, { flatten: true })[0]?.address;
  if (!from) return { kind: 'retry-later', reason: 'no-sender' };
  const mail = await composed(options, message, address);
  return handOver(options.smtpUrl, { from, to: address }, mail);
};

const composed = (
  { mailFrom, publicAddress }: EmailOptions,
  message: Message,
  to: string,
): Promise<Buffer> =>
  new MailComposer({
    from: mailFrom,
    to: { name: '', address: to },
    subject: message.subject,
    text: message.text,
    html: asHtml(message),
    messageId: `<${message.id}@${new URL(publicAddress).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
