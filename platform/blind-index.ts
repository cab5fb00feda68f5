import { createHmac } from 'node:crypto';

/** What identifies a party: the number of an identity paper where there is one, else kind and name. */
export interface Identity {
  readonly kind: string;
  readonly name: string;
  readonly identityNumber: string | null;
}

/**
 * The name under which a person is found and compared without being readable: HMAC-SHA256 with the
 * installation's secret, in hexadecimal. Equal people give equal texts; without the secret nothing
 * can be learnt from them, not even by trying all numbers.
 */
export function identityHash(secret: string, identity: Identity): string {
  const { kind, name, identityNumber } = identity;
  const content =
    identityNumber === null || identityNumber === '' ? `${kind}:${name}` : identityNumber;
  return createHmac('sha256', secret).update(`identity:${content}`).digest('hex');
}
