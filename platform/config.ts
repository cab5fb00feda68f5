import { z } from 'zod';
import { channelProblems, channelsOf, type ChannelConfig } from './channel-config.ts';
import {
  type ConfigProblem,
  type Environment,
  environmentSchema,
  environmentShape,
} from './config-schema.ts';

/** How the court registry is reached: hand-over packages in a folder, or its own HTTP service. */
export type RegistryConfig =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'http'; readonly url: string; readonly secret: string };

/** Everything api, worker and tools may know about where they run. Ports: 0 means any free port. */
export interface Config extends ChannelConfig {
  readonly profile: Environment['PROFILE'];
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string | undefined;
  readonly redisUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly temporalTaskQueue: string;
  readonly host: string;
  readonly port: number;
  readonly metricsPortApi: number;
  readonly metricsPortWorker: number;
  /** Base of every link in a message, without a slash at the end. */
  readonly publicAddress: string;
  readonly linkSecret: string;
  readonly registry: RegistryConfig;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** Where the demo mail sink keeps mails; only ever set in the demo and test profiles. */
  readonly mailSinkFolder: string | undefined;
}

/** Thrown by `parseConfig`; carries all problems at once, so that one look is enough. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map((problem) => `  ${problem.variable} ${problem.advice}`);
    super(
      ['These settings of the environment are not right:', ...lines, 'See .env.example.'].join(
        '\n',
      ),
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The name of every variable the project reads, in the order of the schema. */
export const variableNames: readonly string[] = Object.keys(environmentShape);

/** The names api and worker cannot start without, whatever the rest says. */
export const requiredVariableNames: readonly string[] = Object.entries(environmentShape)
  .filter(([, rule]) => !rule.safeParse(undefined).success)
  .map(([name]) => name);

const withoutEmpty = (env: Variables): Variables =>
  Object.fromEntries(
    variableNames.flatMap((name) => {
      const value = env[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );

const problemsOf = (error: z.ZodError, env: Variables): ConfigProblem[] =>
  error.issues.map((issue) => {
    const variable = String(issue.path[0]);
    const missing = env[variable] === undefined;
    return { variable, advice: missing ? 'is missing: set it and start again.' : issue.message };
  });

const registryProblems = (env: Variables): ConfigProblem[] => {
  const missing = (variable: string, why: string): ConfigProblem[] =>
    env[variable] === undefined ? [{ variable, advice: `is missing: ${why}` }] : [];
  return env['REGISTRY'] === 'http'
    ? [
        ...missing('REGISTRY_URL', 'REGISTRY=http needs the address of the court registry.'),
        ...missing('REGISTRY_SECRET', 'REGISTRY=http needs the secret shared with the registry.'),
      ]
    : missing('REGISTRY_FOLDER', 'REGISTRY=folder needs the folder for hand-over packages.');
};

const sinkProblems = (env: Variables): ConfigProblem[] => {
  const allowed = env['PROFILE'] === 'demo' || env['PROFILE'] === 'test';
  return env['MAIL_SINK_FOLDER'] === undefined || allowed
    ? []
    : [
        {
          variable: 'MAIL_SINK_FOLDER',
          advice:
            'is only for PROFILE=demo and PROFILE=test, because it shows every mail to everyone. Remove it.',
        },
      ];
};

const registryOf = (env: Environment): RegistryConfig =>
  env.REGISTRY === 'http'
    ? { kind: 'http', url: env.REGISTRY_URL ?? '', secret: env.REGISTRY_SECRET ?? '' }
    : { kind: 'folder', folder: env.REGISTRY_FOLDER ?? '' };

const configOf = (env: Environment): Config => ({
  profile: env.PROFILE,
  databaseUrl: env.DATABASE_URL,
  databaseOwnerUrl: env.DATABASE_OWNER_URL,
  redisUrl: env.REDIS_URL,
  temporalAddress: env.TEMPORAL_ADDRESS,
  temporalNamespace: env.TEMPORAL_NAMESPACE,
  temporalTaskQueue: env.TEMPORAL_TASK_QUEUE,
  host: env.HOST,
  port: env.PORT,
  metricsPortApi: env.METRICS_PORT_API,
  metricsPortWorker: env.METRICS_PORT_WORKER,
  publicAddress: env.PUBLIC_ADDRESS.replace(/\/+$/, ''),
  linkSecret: env.LINK_SECRET,
  ...channelsOf(env),
  registry: registryOf(env),
  logLevel: env.LOG_LEVEL,
  mailSinkFolder: env.MAIL_SINK_FOLDER,
});

/**
 * Turns environment variables into the configuration of api and worker. An empty value counts as
 * not set. Throws `ConfigError` with every problem found, not only the first.
 */
export const parseConfig = (env: Variables): Config => {
  const given = withoutEmpty(env);
  const parsed = environmentSchema.safeParse(given);
  const problems = [
    ...(parsed.success ? [] : problemsOf(parsed.error, given)),
    ...registryProblems(given),
    ...channelProblems(given),
    ...sinkProblems(given),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return configOf(parsed.data);
};

/** What an operator set beforehand for the embedded stack, which supplies all the rest itself. */
export type GivenEnvironment = Partial<Environment>;

const givenSchema = z.object({
  ...environmentSchema.partial().shape,
  PROFILE: environmentShape.PROFILE.unwrap().optional(),
});

/**
 * Checks those variables that are set, and asks for none: for `npm start`, which provisions what
 * is not given. Defaults are not filled in. Throws `ConfigError` like `parseConfig`.
 */
export const parseGiven = (env: Variables): GivenEnvironment => {
  const given = withoutEmpty(env);
  const parsed = givenSchema.safeParse(given);
  if (!parsed.success) throw new ConfigError(problemsOf(parsed.error, given));
  const set = Object.entries(parsed.data).filter(([name]) => given[name] !== undefined);
  return Object.fromEntries(set);
};

/** The environment of this process: the only place in the project where it is read. */
export const processEnvironment = (): Variables => process.env;

let known: Config | undefined;

/**
 * The configuration of this process, parsed once. When it is wrong, prints every problem and ends
 * the process with exit code 1: no part of the system runs on half a configuration.
 */
export const config = (): Config => {
  if (known !== undefined) return known;
  try {
    known = parseConfig(processEnvironment());
    return known;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
};
