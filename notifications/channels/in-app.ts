import type { Channel } from './channel.ts';

/**
 * The message list of the application itself. The stored notification, whose key is that of the
 * outbox row, is the message: to store it is to deliver it, and storing it again changes nothing.
 */
export const inApp: Channel = {
  isOpen: true,
  doubt: { kind: 'repeat' },
  send: ({ id }) => Promise.resolve({ kind: 'accepted', providerId: id }),
};
