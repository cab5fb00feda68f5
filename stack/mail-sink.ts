import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callbackify } from 'node:util';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { readMail } from './mime.ts';

const LARGEST_MAIL_BYTES = 5 * 1024 * 1024;

/** A mail as the sink keeps it: one JSON file each, named by the time it came in (UTC). */
export interface KeptMail {
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly receivedAt: string;
}

/** A mail server that delivers nothing. */
export interface MailSink {
  readonly url: string;
  stop(): Promise<void>;
}

const keep = async (folder: string, session: SMTPServerSession, raw: Buffer): Promise<void> => {
  const { mailFrom, rcptTo } = session.envelope;
  const receivedAt = new Date().toISOString();
  const mail: KeptMail = {
    to: rcptTo.map((recipient) => recipient.address),
    from: mailFrom === false ? '' : mailFrom.address,
    ...readMail(raw),
    receivedAt,
  };
  const name = `${receivedAt.replaceAll(':', '-')}-${randomUUID()}.json`;
  const unfinished = join(folder, `.${name}`);
  await writeFile(unfinished, `${JSON.stringify(mail, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, join(folder, name));
};

// The sender hears "accepted" only when the mail is in its file.
const keepThenAnswer = callbackify(keep);

/**
 * Starts a mail server on a loopback port that puts every mail into `folder` and delivers none:
 * only for the demo and test profiles. Rejects when the port is taken.
 */
export const startMailSink = (folder: string, port: number): Promise<MailSink> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'README'), 'Mails of the demo system. Nothing here was delivered.\n');
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_MAIL_BYTES,
    onData: (stream, session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => keepThenAnswer(folder, session, Buffer.concat(parts), callback));
    },
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A client that breaks off in the middle is its own affair.
      server.on('error', () => undefined);
      const stop = (): Promise<void> => new Promise((stopped) => server.close(stopped));
      resolve({ url: `smtp://127.0.0.1:${port}`, stop });
    });
  });
};
