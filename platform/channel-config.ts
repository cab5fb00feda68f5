import type { ConfigProblem, Environment } from './config-schema.ts';

/** How mails leave, if they do. */
export type EmailConfig =
  | { readonly kind: 'none' }
  | { readonly kind: 'smtp'; readonly smtpUrl: string; readonly mailFrom: string };

/** How text messages leave, if they do. */
export type SmsConfig = { readonly kind: 'none' } | SmsGateway;

export interface SmsGateway {
  readonly kind: 'gateway';
  /** Without a slash at the end. */
  readonly url: string;
  readonly keyId: string;
  readonly secret: string;
  /** The signature registered for the court: stands in brackets before every text. */
  readonly signName: string;
  /**
   * What the gateway does about a message whose answer was lost. `dedupe`: it sends a message with a key
   * it knows only once. `ask`: it can tell what became of a key. `neither`: nobody can tell.
   */
  readonly can: 'dedupe' | 'ask' | 'neither';
}

/** A host that webhooks may be sent to; with an address, it is looked for there and nowhere else. */
export interface WebhookHost {
  /** Name or address, with its port where it is not the usual one, in lower case. */
  readonly host: string;
  readonly address: string | null;
}

/** The configuration of every way out of the house. */
export interface ChannelConfig {
  readonly email: EmailConfig;
  readonly sms: SmsConfig;
  readonly webhookHosts: readonly WebhookHost[];
}

type Variables = Readonly<Record<string, string | undefined>>;

const missing = (env: Variables, why: string, names: readonly string[]): ConfigProblem[] =>
  names
    .filter((name) => env[name] === undefined)
    .map((variable) => ({ variable, advice: `is missing: ${why}` }));

const emailProblems = (env: Variables): ConfigProblem[] =>
  (env['EMAIL'] ?? 'smtp') === 'smtp'
    ? missing(env, 'EMAIL=smtp needs the mail server and the sender.', ['SMTP_URL', 'MAIL_FROM'])
    : [];

const openProfiles: readonly (string | undefined)[] = ['demo', 'test'];

/** Telephone numbers do not travel in the open, but on this machine or in a demonstration. */
const openGatewayProblems = (env: Variables): ConfigProblem[] => {
  const url = env['SMS_GATEWAY_URL'];
  if (url === undefined || !URL.canParse(url) || openProfiles.includes(env['PROFILE'])) return [];
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || hostname === '127.0.0.1' || hostname === 'localhost'
    ? []
    : [{ variable: 'SMS_GATEWAY_URL', advice: 'must begin with https:// outside demo and test.' }];
};

const smsProblems = (env: Variables): ConfigProblem[] =>
  env['SMS'] === 'gateway'
    ? [
        ...missing(env, 'SMS=gateway needs the address, key, secret and signature.', [
          'SMS_GATEWAY_URL',
          'SMS_KEY_ID',
          'SMS_SECRET',
          'SMS_SIGN_NAME',
        ]),
        ...openGatewayProblems(env),
      ]
    : [];

/** What is wrong with the channels as a whole, after each variable was looked at by itself. */
export const channelProblems = (env: Variables): readonly ConfigProblem[] => [
  ...emailProblems(env),
  ...smsProblems(env),
];

const emailOf = ({ EMAIL, SMTP_URL = '', MAIL_FROM = '' }: Environment): EmailConfig =>
  EMAIL === 'none' ? { kind: 'none' } : { kind: 'smtp', smtpUrl: SMTP_URL, mailFrom: MAIL_FROM };

const smsOf = (env: Environment): SmsConfig =>
  env.SMS === 'none'
    ? { kind: 'none' }
    : {
        kind: 'gateway',
        url: (env.SMS_GATEWAY_URL ?? '').replace(/\/+$/, ''),
        keyId: env.SMS_KEY_ID ?? '',
        secret: env.SMS_SECRET ?? '',
        signName: env.SMS_SIGN_NAME ?? '',
        can: env.SMS_GATEWAY_CAN,
      };

const hostsOf = (list: string): readonly WebhookHost[] =>
  list.split(',').map((entry) => {
    const [host = '', address = null] = entry.trim().toLowerCase().split('@');
    return { host, address };
  });

/** The channels of an environment without problems. */
export const channelsOf = (env: Environment): ChannelConfig => ({
  email: emailOf(env),
  sms: smsOf(env),
  webhookHosts: env.WEBHOOK_HOSTS === undefined ? [] : hostsOf(env.WEBHOOK_HOSTS),
});
