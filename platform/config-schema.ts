import { z } from 'zod';

const MINIMUM_SECRET_LENGTH = 32;

const urlWith = (protocols: readonly string[], advice: string) =>
  z.string().refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return url !== undefined && protocols.includes(url.protocol);
  }, advice);

const port = z.coerce
  .number({ error: 'must be a port number from 0 to 65535 (0 means: any free port).' })
  .int('must be a whole number.')
  .min(0, 'must be a port number from 0 to 65535.')
  .max(65_535, 'must be a port number from 0 to 65535.');

const address = z
  .string()
  .regex(/^[^\s:/]+:\d{1,5}$/, 'must be HOST:PORT, for example 127.0.0.1:7233.');

const secret = z
  .string()
  .min(
    MINIMUM_SECRET_LENGTH,
    `must have at least ${MINIMUM_SECRET_LENGTH} characters. Make one with: openssl rand -base64 48`,
  );

const databaseUrl = urlWith(
  ['postgresql:', 'postgres:'],
  'must be a Postgres address, for example postgresql://suyuan_app:PASSWORD@127.0.0.1:5432/suyuan.',
);

const httpUrl = urlWith(
  ['http:', 'https:'],
  'must be a web address that begins with http:// or https://.',
);

/**
 * Every environment variable this project reads, with its rule and the advice shown when it is
 * wrong. A variable without a default and without `optional` is required by api and worker.
 */
export const environmentShape = {
  PROFILE: z
    .enum(['production', 'training', 'demo', 'test'], {
      error: 'must be one of production, training, demo, test.',
    })
    .default('production'),
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl.optional(),
  REDIS_URL: urlWith(
    ['redis:', 'rediss:'],
    'must be a Redis address, for example redis://:PASSWORD@127.0.0.1:6379.',
  ),
  TEMPORAL_ADDRESS: address,
  TEMPORAL_NAMESPACE: z.string().min(1, 'must not be empty.').default('default'),
  TEMPORAL_TASK_QUEUE: z.string().min(1, 'must not be empty.').default('disputes'),
  HOST: z.string().min(1, 'must not be empty.').default('127.0.0.1'),
  PORT: port,
  METRICS_PORT_API: port.default(0),
  METRICS_PORT_WORKER: port.default(0),
  PUBLIC_ADDRESS: httpUrl,
  LINK_SECRET: secret,
  EMAIL: z
    .enum(['smtp', 'none'], { error: 'must be smtp or none (how mails leave).' })
    .default('smtp'),
  SMTP_URL: urlWith(
    ['smtp:', 'smtps:'],
    'must be a mail server, for example smtp://user:PASSWORD@mail.example.org:587.',
  ).optional(),
  MAIL_FROM: z.string().min(3, 'must be the sender address of all mails.').optional(),
  SMS: z
    .enum(['gateway', 'none'], { error: 'must be gateway or none (how text messages leave).' })
    .default('none'),
  SMS_GATEWAY_URL: httpUrl.optional(),
  SMS_KEY_ID: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'must be letters, digits, dots or dashes.')
    .optional(),
  SMS_SECRET: secret.optional(),
  SMS_SIGN_NAME: z
    .string()
    .min(2, 'must be the signature registered for the court.')
    .max(16, 'must have at most 16 characters: it counts for the length of every message.')
    .optional(),
  SMS_GATEWAY_CAN: z
    .enum(['dedupe', 'ask', 'neither'], {
      error: 'must be dedupe, ask or neither (what the gateway can do about a lost answer).',
    })
    .default('neither'),
  WEBHOOK_HOSTS: z
    .string()
    .regex(
      /^[\w.:[\]-]+(@[\w.:]+)?(\s*,\s*[\w.:[\]-]+(@[\w.:]+)?)*$/,
      'must be hosts separated by commas, each perhaps with @ and the address it has.',
    )
    .optional(),
  REGISTRY: z
    .enum(['folder', 'http'], {
      error: 'must be folder or http (how the court registry is reached).',
    })
    .default('folder'),
  REGISTRY_FOLDER: z.string().min(1, 'must name a folder.').optional(),
  REGISTRY_URL: httpUrl.optional(),
  REGISTRY_SECRET: secret.optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent.',
    })
    .default('info'),
  MAIL_SINK_FOLDER: z.string().min(1, 'must name a folder.').optional(),
};

/** The shape of the environment, one variable at a time; what depends on another comes after. */
export const environmentSchema = z.object(environmentShape);

export type Environment = z.infer<typeof environmentSchema>;

/** One wrong or missing variable: its name and what to do about it, in plain English. */
export interface ConfigProblem {
  readonly variable: string;
  readonly advice: string;
}
