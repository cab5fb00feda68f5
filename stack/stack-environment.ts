import { join } from 'node:path';
import { ConfigError, parseConfig } from '#platform/config';
import type { StackContext } from './context.ts';
import { StackFailure } from './failure.ts';

/** The addresses a stack has once its servers run. */
export interface ServerAddresses {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly temporalAddress: string;
  /** Address of the local mail sink, when there is one. */
  readonly mailSinkUrl: string | undefined;
}

/** Where the mail sink of a data folder keeps its mails. */
export const mailFolderOf = (dataFolder: string): string => join(dataFolder, 'mail');

const asText = (values: Readonly<Record<string, string | number | undefined>>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

/**
 * The environment of api and worker: what the operator gave, and for the rest what we provisioned.
 * Throws `StackFailure` when the two together do not make a configuration.
 */
export const stackEnvironment = (
  context: StackContext,
  addresses: ServerAddresses,
): Readonly<Record<string, string>> => {
  const { ports, secrets, dataFolder, given, profile } = context;
  const sink = addresses.mailSinkUrl;
  const environment = asText({
    HOST: '127.0.0.1',
    PORT: ports.api,
    METRICS_PORT_API: ports.metricsApi,
    METRICS_PORT_WORKER: ports.metricsWorker,
    PUBLIC_ADDRESS: `http://127.0.0.1:${given.PORT ?? ports.api}`,
    LINK_SECRET: secrets.link,
    SMTP_URL: sink,
    MAIL_FROM: sink === undefined ? undefined : 'suyuan@localhost.localdomain',
    MAIL_SINK_FOLDER: sink === undefined ? undefined : mailFolderOf(dataFolder),
    REGISTRY: 'folder',
    REGISTRY_FOLDER: join(dataFolder, 'registry'),
    ...given,
    DATABASE_OWNER_URL: undefined,
    PROFILE: profile,
    DATABASE_URL: addresses.databaseUrl,
    REDIS_URL: addresses.redisUrl,
    TEMPORAL_ADDRESS: addresses.temporalAddress,
  });
  try {
    parseConfig(environment);
    return environment;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new StackFailure({
      what: `The ${profile} profile cannot start with these settings.`,
      why: error.problems.map(({ variable, advice }) => `${variable} ${advice}`).join('\n    '),
      todo: 'Set what is named in the environment or in .env, then start again.',
    });
  }
};

/**
 * Tells before anything is started what the operator still has to set: for a production system the
 * mail server, for example. Throws `StackFailure` like `stackEnvironment`.
 */
export const refuseIncompleteSettings = (context: StackContext): void => {
  const mayHaveSink = context.profile === 'demo' || context.profile === 'test';
  const anywhere = '127.0.0.1:1';
  stackEnvironment(context, {
    databaseUrl: `postgresql://${anywhere}/suyuan`,
    redisUrl: `redis://${anywhere}`,
    temporalAddress: anywhere,
    mailSinkUrl:
      mayHaveSink && context.given.SMTP_URL === undefined ? `smtp://${anywhere}` : undefined,
  });
};
