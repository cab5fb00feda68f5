import type { ChannelConfig } from '#platform/channel-config';
import type { Channels } from './channel.ts';
import { emailChannel } from './email.ts';
import { inApp } from './in-app.ts';
import { none } from './none.ts';
import { smsChannel } from './sms.ts';

type Settings = Pick<ChannelConfig, 'email' | 'sms'> & { readonly publicAddress: string };

/**
 * Every channel with the adapter its configuration asks for. `now` is real time in epoch
 * milliseconds: people sleep by it, and gateways refuse old messages by it.
 */
export const adaptersOf = (
  { email, sms, publicAddress }: Settings,
  now: () => number,
): Channels => ({
  'in-app': inApp,
  email: email.kind === 'none' ? none : emailChannel({ ...email, publicAddress }),
  sms: sms.kind === 'none' ? none : smsChannel(sms, now),
  none,
});
