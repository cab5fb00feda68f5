import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ConfigError,
  parseConfig,
  parseGiven,
  requiredVariableNames,
  variableNames,
} from './config.ts';

const complete = {
  DATABASE_URL: 'postgresql://suyuan_app:x@127.0.0.1:5432/suyuan',
  REDIS_URL: 'redis://:x@127.0.0.1:6379',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  PORT: '8080',
  PUBLIC_ADDRESS: 'https://mediation.example.org/',
  LINK_SECRET: 'a'.repeat(32),
  SMTP_URL: 'smtp://mail.example.org:587',
  MAIL_FROM: 'mediation@example.org',
  REGISTRY_FOLDER: '/var/lib/suyuan/registry',
};

const gateway = {
  SMS: 'gateway',
  SMS_GATEWAY_URL: 'https://sms.example.org/v1/',
  SMS_KEY_ID: 'court-1',
  SMS_SECRET: 's'.repeat(40),
  SMS_SIGN_NAME: '滨江法院',
};

const problemsOf = (env: Record<string, string | undefined>): readonly string[] => {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => problem.variable);
  }
};

describe('the configuration', () => {
  test('is production on loopback when nothing else is said', () => {
    expect(parseConfig(complete)).toMatchObject({
      profile: 'production',
      host: '127.0.0.1',
      port: 8080,
      metricsPortApi: 0,
      temporalNamespace: 'default',
      temporalTaskQueue: 'disputes',
      registry: { kind: 'folder', folder: '/var/lib/suyuan/registry' },
      databaseOwnerUrl: undefined,
      mailSinkFolder: undefined,
    });
  });

  test('drops the slash at the end of the public address, so that links have one slash', () => {
    expect(parseConfig(complete).publicAddress).toBe('https://mediation.example.org');
  });

  test('names every missing variable at once', () => {
    expect([...problemsOf({ REGISTRY_FOLDER: '/tmp' })].sort()).toEqual(
      [...requiredVariableNames, 'SMTP_URL', 'MAIL_FROM'].sort(),
    );
  });

  test('says the wrong variable, what is wrong and what to do', () => {
    const wrong = { ...complete, LINK_SECRET: 'short', PORT: 'eighty', REDIS_URL: 'http://x' };
    expect(problemsOf(wrong)).toEqual(expect.arrayContaining(['LINK_SECRET', 'PORT', 'REDIS_URL']));
    expect(() => parseConfig(wrong)).toThrow(/LINK_SECRET must have at least 32 characters/);
    expect(() => parseConfig(wrong)).toThrow(/PORT must be a port number/);
  });

  test('treats an empty value as not set', () => {
    expect(problemsOf({ ...complete, LINK_SECRET: '  ' })).toEqual(['LINK_SECRET']);
  });

  test.each(['production', 'training'])('does not keep mails in a folder in %s', (profile) => {
    expect(problemsOf({ ...complete, PROFILE: profile, MAIL_SINK_FOLDER: '/tmp' })).toEqual([
      'MAIL_SINK_FOLDER',
    ]);
  });

  test.each(['demo', 'test'])('may keep mails in a folder in %s', (profile) => {
    const parsed = parseConfig({ ...complete, PROFILE: profile, MAIL_SINK_FOLDER: '/tmp/mail' });
    expect(parsed.mailSinkFolder).toBe('/tmp/mail');
  });

  test('needs an address and a secret for a registry over HTTP', () => {
    expect(problemsOf({ ...complete, REGISTRY: 'http' })).toEqual([
      'REGISTRY_URL',
      'REGISTRY_SECRET',
    ]);
    const over = {
      REGISTRY: 'http',
      REGISTRY_URL: 'https://r.org',
      REGISTRY_SECRET: 's'.repeat(40),
    };
    expect(parseConfig({ ...complete, ...over }).registry.kind).toBe('http');
  });

  test('needs no mail server when no mail is to leave', () => {
    const without = { ...complete, SMTP_URL: undefined, MAIL_FROM: undefined };
    expect(problemsOf(without)).toEqual(['SMTP_URL', 'MAIL_FROM']);
    expect(parseConfig({ ...without, EMAIL: 'none' }).email).toEqual({ kind: 'none' });
  });

  test('sends no text messages unless a gateway is named with all that it needs', () => {
    expect(parseConfig(complete).sms).toEqual({ kind: 'none' });
    expect(problemsOf({ ...complete, SMS: 'gateway' })).toEqual([
      'SMS_GATEWAY_URL',
      'SMS_KEY_ID',
      'SMS_SECRET',
      'SMS_SIGN_NAME',
    ]);
    expect(parseConfig({ ...complete, ...gateway }).sms).toMatchObject({
      kind: 'gateway',
      url: 'https://sms.example.org/v1',
      can: 'neither',
    });
  });

  test.each(['production', 'training'])(
    'sends no telephone numbers in the open in %s',
    (PROFILE) => {
      const open = { ...gateway, SMS_GATEWAY_URL: 'http://sms.example.org' };
      expect(problemsOf({ ...complete, ...open, PROFILE })).toEqual(['SMS_GATEWAY_URL']);
      expect(problemsOf({ ...complete, ...open, PROFILE: 'demo' })).toEqual([]);
    },
  );

  test('knows the hosts of webhooks, each perhaps with its one address', () => {
    expect(parseConfig(complete).webhookHosts).toEqual([]);
    const named = 'Bureau.example.org, intranet.example:8443@10.1.2.3';
    expect(parseConfig({ ...complete, WEBHOOK_HOSTS: named }).webhookHosts).toEqual([
      { host: 'bureau.example.org', address: null },
      { host: 'intranet.example:8443', address: '10.1.2.3' },
    ]);
    expect(problemsOf({ ...complete, WEBHOOK_HOSTS: 'https://a.org/x' })).toEqual([
      'WEBHOOK_HOSTS',
    ]);
  });

  test('does not start with a folder registry without its folder', () => {
    expect(problemsOf({ ...complete, REGISTRY_FOLDER: undefined })).toEqual(['REGISTRY_FOLDER']);
  });
});

describe('what an operator set beforehand', () => {
  test('may be nothing at all', () => {
    expect(parseGiven({ PATH: '/bin' })).toEqual({});
  });

  test('is only what was set, without defaults', () => {
    expect(parseGiven({ REDIS_URL: 'redis://127.0.0.1:1' })).toEqual({
      REDIS_URL: 'redis://127.0.0.1:1',
    });
  });

  test('is refused when it is wrong', () => {
    expect(() => parseGiven({ TEMPORAL_ADDRESS: 'somewhere' })).toThrow(/TEMPORAL_ADDRESS must be/);
  });
});

describe('.env.example', () => {
  const named = readFileSync('.env.example', 'utf8')
    .split('\n')
    .flatMap((line) => /^#?([A-Z][A-Z_]+)=/.exec(line)?.[1] ?? []);

  test('names every variable of the schema', () => {
    expect([...named].sort()).toEqual([...variableNames].sort());
  });

  test('sets nothing by itself, so that a plain copy changes nothing', () => {
    expect(readFileSync('.env.example', 'utf8')).not.toMatch(/^[A-Z]/m);
  });
});
