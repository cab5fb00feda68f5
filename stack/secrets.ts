import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { reasonOf, StackFailure } from './failure.ts';

const secret = z.string().min(32);

const secretsSchema = z.object({
  postgresSuperuser: secret,
  databaseOwner: secret,
  databaseApplication: secret,
  redis: secret,
  link: secret,
});

/** The random secrets of one embedded stack, made once and kept beside its data. */
export type Secrets = z.infer<typeof secretsSchema>;

const newSecret = (): string => randomBytes(32).toString('hex');

const makeSecrets = (file: string): Secrets => {
  const secrets: Secrets = {
    postgresSuperuser: newSecret(),
    databaseOwner: newSecret(),
    databaseApplication: newSecret(),
    redis: newSecret(),
    link: newSecret(),
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
};

/**
 * The secrets in `secrets.json` of the data folder (readable by this user only), made on first
 * use. Throws `StackFailure` when the file is there but damaged: new secrets would lock us out of
 * the data.
 */
export const stackSecrets = (dataFolder: string): Secrets => {
  const file = join(dataFolder, 'secrets.json');
  if (!existsSync(file)) return makeSecrets(file);
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new StackFailure({
      what: `The secrets in ${file} cannot be read.`,
      why: reasonOf(error),
      todo: 'Put the file back from a backup. If the data may go, begin empty with: npm start -- --fresh',
    });
  }
};
