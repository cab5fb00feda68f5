import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import type { Attempt } from './channel.ts';
import { attemptOf, type Failure } from './smtp-failure.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const SILENCE_TIMEOUT_MS = 20_000;

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/**
 * Hands one mail to an SMTP server over a connection of its own, and says what became of it. Never
 * rejects. The mail is read only once the server has said "go ahead" (354), which is how a failure
 * that certainly sent nothing is told from one that may have.
 */
export const handOver = async (url: string, envelope: Envelope, mail: Buffer): Promise<Attempt> => {
  const { auth, ...server } = parseConnectionUrl(url);
  const connection = new SMTPConnection({
    ...server,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    dnsTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
  });
  const content = readOnce(mail);
  try {
    await opened(connection);
    if (auth && connection.allowsAuth) await signedIn(connection, auth);
    const response = await sent(connection, envelope, content.stream);
    return { kind: 'accepted', providerId: receiptOf(response) };
  } catch (error) {
    return attemptOf(failureOf(error), content.wasRead());
  } finally {
    connection.quit();
  }
};

const readOnce = (mail: Buffer) => {
  let read = false;
  const stream = new Readable({
    highWaterMark: mail.length,
    read() {
      read = true;
      this.push(mail);
      this.push(null);
    },
  });
  return { stream, wasRead: () => read };
};

const opened = (connection: SMTPConnection): Promise<void> =>
  new Promise((resolve, reject) => {
    // Also after the connection stands: an error nobody listens for would end the process.
    connection.on('error', reject);
    connection.connect((error) => (error ? reject(error) : resolve()));
  });

const signedIn = (
  connection: SMTPConnection,
  auth: Parameters<SMTPConnection['login']>[0],
): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.login(auth, (error) => (error ? reject(error) : resolve()));
  });

const sent = (
  connection: SMTPConnection,
  { from, to }: Envelope,
  mail: Readable,
): Promise<string> =>
  new Promise((resolve, reject) => {
    connection.send({ from, to: [to] }, mail, (error, info) =>
      error ? reject(error) : resolve(info?.response ?? ''),
    );
  });

const LONGEST_RECEIPT = 200;
const receiptOf = (response: string): string => response.trim().slice(0, LONGEST_RECEIPT);

const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Error)) return { code: 'unknown', command: null, reply: null };
  const reply: unknown = 'responseCode' in error ? error.responseCode : null;
  const command: unknown = 'command' in error ? error.command : null;
  const code: unknown = 'code' in error ? error.code : null;
  return {
    code: typeof code === 'string' ? code : error.name,
    command: typeof command === 'string' ? command : null,
    reply: typeof reply === 'number' ? reply : null,
  };
};
