import type { Attempt } from './channel.ts';

/** A failed hand-over: the client's error code, the SMTP command, and the server's reply code. */
export interface Failure {
  readonly code: string;
  readonly command: string | null;
  readonly reply: number | null;
}

const isPermanent = (reply: number): boolean => reply >= 500 && reply < 600;
const isTransient = (reply: number): boolean => reply >= 400 && reply < 500;

/** Replies to a command that are about this mail; any other may be about the server or ourselves. */
const isAboutTheMail = (command: string | null): boolean =>
  command === 'RCPT TO' || command === 'DATA';

/**
 * What a failure means. A reply of the server is certain: 4xx not yet, 5xx never (RFC 5321, 4.2.1),
 * where a 5xx before the recipient was named is a fault of the set-up and is tried again. Without a
 * reply, nothing can have arrived as long as the content was not read; after that nobody knows.
 */
export const attemptOf = (failure: Failure, contentWasRead: boolean): Attempt => {
  const { code, command, reply } = failure;
  const reason = reply === null ? `smtp-${code}` : `smtp-${reply}`;
  if (reply !== null && isPermanent(reply) && isAboutTheMail(command))
    return { kind: 'refused', reason };
  if (reply !== null && (isTransient(reply) || isPermanent(reply)) && command !== 'CONN')
    return { kind: 'retry-later', reason };
  if (code === 'EENVELOPE' && command === 'API') return { kind: 'refused', reason: 'bad-address' };
  return contentWasRead ? { kind: 'unknown', reason } : { kind: 'retry-later', reason };
};
