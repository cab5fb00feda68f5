import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseConfig, requiredVariableNames, variableNames } from '#platform/config';
import { APPLICATION_ROLE, DATABASE, EXTENSIONS, OWNER_ROLE } from './postgres-setup.ts';

const serviceSchema = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()).nonempty() }).optional(),
  restart: z.string(),
});

const compose = z
  .object({
    services: z.record(z.string(), serviceSchema),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }));

const { services } = compose;
const ours = ['api', 'worker', 'migrate'];
const oneShot = ['temporal-schema', 'temporal-namespace', 'migrate'];

const service = (name: string) => {
  const found = services[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
};

/** Fills in what the operator's file would, as docker compose does. */
const filledIn = (
  environment: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => {
  const given: Record<string, string> = {
    ...more,
    PUBLIC_ADDRESS: 'https://mediation.example.org',
    SMTP_URL: 'smtp://mail.example.org:587',
    MAIL_FROM: 'court@example.org',
    LINK_SECRET: 'l'.repeat(64),
  };
  const fill = (text: string): string =>
    text.replace(
      /\$\{(\w+)(?::\?|:-([^}]*))\}/g,
      (_, name: string, preset?: string) => given[name] ?? preset ?? 'secret',
    );
  return Object.fromEntries(Object.entries(environment).map(([name, text]) => [name, fill(text)]));
};

describe.each(ours)('the service %s', (name) => {
  test('sets no variable the configuration does not know', () => {
    const unknown = Object.keys(service(name).environment).filter(
      (variable) => !variableNames.includes(variable),
    );
    expect(unknown).toEqual([]);
  });

  test('sets every variable the configuration requires', () => {
    expect(Object.keys(service(name).environment)).toEqual(
      expect.arrayContaining([...requiredVariableNames]),
    );
  });

  test('gets a configuration that is accepted, for production unless told otherwise', () => {
    expect(parseConfig(filledIn(service(name).environment)).profile).toBe('production');
  });

  test('sends text messages when the operator names a gateway, and none otherwise', () => {
    const { environment } = service(name);
    expect(parseConfig(filledIn(environment)).sms.kind).toBe('none');
    const gateway = {
      SMS: 'gateway',
      SMS_GATEWAY_URL: 'https://sms.example.org',
      SMS_KEY_ID: 'court-1',
      SMS_SECRET: 's'.repeat(40),
      SMS_SIGN_NAME: '滨江法院',
      WEBHOOK_HOSTS: 'bureau.example.org',
    };
    const config = parseConfig(filledIn(environment, gateway));
    expect(config.sms.kind).toBe('gateway');
    expect(config.webhookHosts).toHaveLength(1);
  });

  test('reaches every server it needs by the name of a service', () => {
    const config = parseConfig(filledIn(service(name).environment));
    const hosts = [config.databaseUrl, config.redisUrl, `x://${config.temporalAddress}`].map(
      (address) => new URL(address).hostname,
    );
    expect(hosts).toEqual(['postgres', 'redis', 'temporal']);
    for (const host of hosts) expect(Object.keys(services)).toContain(host);
  });

  test('runs a program that exists, from the image of the Dockerfile', () => {
    expect(service(name).build).toBe('.');
    expect(existsSync(service(name).command?.at(-1) ?? '')).toBe(true);
  });
});

describe('api and worker', () => {
  test('are separate services, so that each can be scaled', () => {
    expect(service('api').command).not.toEqual(service('worker').command);
  });

  test.each(['api', 'worker'])('%s does not know the role that owns the tables', (name) => {
    expect(service(name).environment).not.toHaveProperty('DATABASE_OWNER_URL');
  });

  test.each(['api', 'worker'])('%s starts only after the migrations', (name) => {
    expect(service(name).depends_on['migrate']?.condition).toBe('service_completed_successfully');
  });
});

describe('every service', () => {
  test('waits only for services that exist', () => {
    for (const { depends_on } of Object.values(services))
      for (const name of Object.keys(depends_on)) expect(Object.keys(services)).toContain(name);
  });

  test('is published on this machine only, and no database is published at all', () => {
    const published = Object.values(services).flatMap(({ ports }) => ports);
    for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/);
    for (const name of ['postgres', 'redis', 'temporal', 'worker'])
      expect(service(name).ports).toEqual([]);
    expect(service('api').ports).not.toEqual([]);
  });

  test('that runs for good has a health check and starts again', () => {
    const lasting = Object.entries(services).filter(([name]) => !oneShot.includes(name));
    for (const [, { healthcheck, restart }] of lasting) {
      expect(healthcheck).toBeDefined();
      expect(restart).toBe('unless-stopped');
    }
  });

  test('names its image by version, never the latest', () => {
    for (const { image } of Object.values(services)) expect(image).toMatch(/:v?\d/);
  });

  test('holds no password of its own', () => {
    const secrets = Object.values(services)
      .flatMap(({ environment }) => Object.entries(environment))
      .filter(([name]) => /PASSWORD|PWD|SECRET/.test(name));
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{\w+(:\?|:-)\}$/);
  });

  test('mounts files that exist and volumes that are declared', () => {
    for (const volume of Object.values(services).flatMap(({ volumes }) => volumes)) {
      const [source = ''] = volume.split(':');
      const isThere = source.startsWith('./') ? existsSync(source) : source in compose.volumes;
      expect(isThere).toBe(true);
    }
  });
});

test('Redis keeps a log and throws nothing away', () => {
  const command = service('redis').command?.join(' ');
  expect(command).toMatch(/--appendonly yes --appendfsync everysec/);
  expect(command).toMatch(/--maxmemory-policy noeviction/);
});

test('Postgres has the same database, roles and extensions as without containers', () => {
  const roles = readFileSync('stack/compose/postgres-roles.sh', 'utf8');
  for (const name of [OWNER_ROLE, APPLICATION_ROLE])
    expect(roles).toContain(`create role ${name} login nosuperuser nocreaterole nocreatedb`);
  expect(roles).toContain(`create database ${DATABASE} owner ${OWNER_ROLE}`);
  for (const name of EXTENSIONS) expect(roles).toContain(`create extension if not exists ${name};`);
});

test('Postgres knows Chinese letters', () => {
  expect(service('postgres').environment['POSTGRES_INITDB_ARGS']).toBe(
    '--encoding=UTF8 --locale=C.UTF-8',
  );
});

describe('the Dockerfile', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');

  test('builds on a Node that the project accepts', () => {
    const versions = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map((found) =>
      Number(found[1]),
    );
    expect(Math.min(...versions)).toBeGreaterThanOrEqual(20);
  });

  test('installs from the lockfile and does not run as root', () => {
    expect(dockerfile).toMatch(/npm ci/);
    expect(dockerfile.match(/^USER .*/gm)).toEqual(['USER node']);
  });

  test('sets no variable of the configuration: those come from outside', () => {
    for (const name of variableNames) expect(dockerfile).not.toMatch(new RegExp(`\\b${name}=`));
  });
});
