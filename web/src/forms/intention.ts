import { useRef } from 'react';

const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/**
 * Gives the Idempotency-Key of what is about to be sent: the same one as long as the same is sent
 * again (after an outage, a new sign-in, a second click), another one once it was changed.
 */
export const useIntention = (): { readonly keyFor: (body: unknown) => string } => {
  const last = useRef({ key: '', body: '' });
  return {
    keyFor: (body) => {
      const text = JSON.stringify(body);
      if (last.current.body !== text) last.current = { key: newKey(), body: text };
      return last.current.key;
    },
  };
};

/** A key for something that is sent once and is not kept, such as one of many in a bulk act. */
export const freshKey = newKey;
