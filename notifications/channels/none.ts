import type { Channel } from './channel.ts';

/**
 * For a person whom no channel reaches, and for every channel that this installation does not have:
 * records that nothing was sent.
 */
export const none: Channel = {
  isOpen: false,
  doubt: { kind: 'repeat' },
  send: () => Promise.resolve({ kind: 'not-sent', reason: 'no-channel' }),
};
