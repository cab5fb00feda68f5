import { describe, expect, it } from 'vitest';
import { isPartyCode, partyCode } from './party-code.ts';

const secret = 'a secret of at least thirty-two characters';
const link = '7b1c6a52-0f55-4f36-9a0e-2f1f1f0f0001';

describe('the code a party is sent', () => {
  it('is the same for the api and for the notification worker, and has six digits', () => {
    expect(partyCode(secret, link, 1_767_225_600_000)).toMatch(/^\d{6}$/);
    expect(partyCode(secret, link, 1_767_225_600_000)).toBe(
      partyCode(secret, link, 1_767_225_600_000),
    );
  });

  it('is another one for another link, another moment and another secret', () => {
    const codes = [
      partyCode(secret, link, 1),
      partyCode(secret, link, 2),
      partyCode(secret, `${link}x`, 1),
      partyCode(`${secret}x`, link, 1),
    ];
    expect(new Set(codes).size).toBe(4);
  });

  it('opens with the code that was sent and with no other text', () => {
    const code = partyCode(secret, link, 5);
    const other = code === '000000' ? '000001' : '000000';
    expect(isPartyCode(secret, link, 5, code)).toBe(true);
    expect(isPartyCode(secret, link, 5, other)).toBe(false);
    expect(isPartyCode(secret, link, 5, '')).toBe(false);
    expect(isPartyCode(secret, link, 6, code)).toBe(false);
  });
});
