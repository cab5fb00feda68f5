import { describe, expect, test } from 'vitest';
import { attemptOf, type Failure } from './smtp-failure.ts';

const failure = (given: Partial<Failure>): Failure => ({
  code: 'ECONNECTION',
  command: 'CONN',
  reply: null,
  ...given,
});

describe('a mail that certainly was not taken', () => {
  test.each([
    ['the server cannot be reached', failure({ code: 'ESOCKET' }), 'retry-later'],
    ['the server is busy', failure({ command: 'RCPT TO', reply: 451 }), 'retry-later'],
    [
      'our password is wrong',
      failure({ code: 'EAUTH', command: 'AUTH PLAIN', reply: 535 }),
      'retry-later',
    ],
    ['our sender is refused', failure({ command: 'MAIL FROM', reply: 550 }), 'retry-later'],
    ['the mailbox does not exist', failure({ command: 'RCPT TO', reply: 550 }), 'refused'],
    ['the address is no address', failure({ code: 'EENVELOPE', command: 'API' }), 'refused'],
  ])('%s', (_, given, kind) => {
    expect(attemptOf(given, false).kind).toBe(kind);
  });

  test('the server answers the content itself with a refusal', () => {
    expect(attemptOf(failure({ command: 'DATA', reply: 554 }), true).kind).toBe('refused');
    expect(attemptOf(failure({ command: 'DATA', reply: 452 }), true).kind).toBe('retry-later');
  });
});

describe('a mail of which nobody knows', () => {
  test('the connection broke after the content had been handed over', () => {
    expect(attemptOf(failure({}), true)).toEqual({ kind: 'unknown', reason: 'smtp-ECONNECTION' });
  });

  test('the server fell silent after the content had been handed over', () => {
    expect(attemptOf(failure({ code: 'ETIMEDOUT' }), true).kind).toBe('unknown');
  });

  test('is never tried again by itself, while a break before the content is', () => {
    expect(attemptOf(failure({}), true).kind).not.toBe('retry-later');
    expect(attemptOf(failure({}), false).kind).toBe('retry-later');
  });
});
