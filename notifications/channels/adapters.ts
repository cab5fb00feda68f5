import type { ChannelConfig } from '#platform/channel-config';
import type { Channels } from './channel.ts';
import { emailChannel } from './email.ts';
import type { Timing } from './gateway.ts';
import { inApp } from './in-app.ts';
import { none } from './none.ts';
import { smsChannel } from './sms.ts';

type Settings = Pick<ChannelConfig, 'email' | 'sms'> & { readonly publicAddress: string };

/** Every channel with the adapter its configuration asks for. */
export const adaptersOf = ({ email, sms, publicAddress }: Settings, timing: Timing): Channels => ({
  'in-app': inApp,
  email: email.kind === 'none' ? none : emailChannel({ ...email, publicAddress }),
  sms: sms.kind === 'none' ? none : smsChannel(sms, timing),
  none,
});
