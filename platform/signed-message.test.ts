import { describe, expect, test } from 'vitest';
import { isSignedBy, signatureOf } from './signed-message.ts';

const secret = 's'.repeat(40);
const nowMs = 1_772_000_000_000;
const time = String(nowMs / 1000);
const body = '{"id":"1"}';
const signed = { time, body, signature: signatureOf(secret, time, body) };

describe('a signed message', () => {
  test('is believed within five minutes of its signing, before and after', () => {
    for (const apart of [-300_000, 0, 300_000])
      expect(isSignedBy(secret, signed, nowMs + apart)).toBe(true);
  });

  test('is not believed when it is older, or from the future', () => {
    for (const apart of [-302_000, 302_000])
      expect(isSignedBy(secret, signed, nowMs + apart)).toBe(false);
  });

  test.each([
    ['another body', { ...signed, body: '{"id":"2"}' }],
    ['another time', { ...signed, time: String(nowMs / 1000 + 1) }],
    ['a signature of another secret', { ...signed, signature: signatureOf('t', time, body) }],
    ['no signature', { ...signed, signature: '' }],
    ['a time that is none', { ...signed, time: 'now' }],
  ])('is not believed with %s', (_what, altered) => {
    expect(isSignedBy(secret, altered, nowMs)).toBe(false);
  });
});
