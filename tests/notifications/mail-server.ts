import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readMail } from '#stack/mime';

export interface ReceivedMail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A real mail server on a real socket, whose mood a test decides. */
export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** Addresses it says do not exist. */
  readonly refuses: Set<string>;
  /** `ok`; `busy`: 451 to every recipient; `mute`: takes the content, then breaks the line. */
  mood: 'ok' | 'busy' | 'mute';
  up(): Promise<void>;
  down(): Promise<void>;
}

const replyWith = (code: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode: code });

/** Provides a mail server on a port that stays the same while it goes down and up. */
export const mailServer = (port: number): MailServer => {
  const received: ReceivedMail[] = [];
  const refuses = new Set<string>();
  const sockets = new Set<Socket>();
  let running: SMTPServer | undefined;
  const make = (): SMTPServer =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, answer) => {
        if (mails.mood === 'busy') return answer(replyWith(451, 'come back later'));
        if (refuses.has(address)) return answer(replyWith(550, 'no such mailbox'));
        return answer();
      },
      onData: (stream, session, answer) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const [recipient] = session.envelope.rcptTo;
          received.push({ to: recipient?.address ?? '', ...readMail(Buffer.concat(parts)) });
          if (mails.mood === 'mute') for (const socket of sockets) socket.destroy();
          else answer(null, 'taken');
        });
      },
    }).on('error', () => undefined);
  const mails: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuses,
    mood: 'ok',
    up: () =>
      new Promise((resolve) => {
        running = make();
        running.server.on('connection', (socket) => sockets.add(socket));
        running.listen(port, '127.0.0.1', () => resolve());
      }),
    down: () =>
      new Promise((resolve) => {
        const server = running;
        running = undefined;
        if (server === undefined) resolve();
        else server.close(() => resolve());
      }),
  };
  return mails;
};
