import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { StackFailure } from './failure.ts';
import { runProgram } from './run-program.ts';

/** The numbers of a user of this system. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const OWN_USER = 'suyuan';

const findUser = (name: string): SystemUser | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined
    ? undefined
    : { name, uid: Number(uid), gid: Number(gid) };
};

const createUser = async (): Promise<SystemUser | undefined> => {
  const noLogin = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  const made = await runProgram('useradd', [...noLogin, OWN_USER]);
  // Alpine has no useradd.
  if (made.code !== 0) await runProgram('adduser', ['-S', '-D', '-H', OWN_USER]);
  return findUser(OWN_USER);
};

/**
 * The user Postgres runs as: it refuses to run as root, so root lends it `postgres` where that
 * user exists and else a system user of its own without a login. Undefined means: as ourselves.
 */
export const postgresUser = async (): Promise<SystemUser | undefined> => {
  if (userInfo().uid !== 0) return undefined;
  const user = findUser('postgres') ?? findUser(OWN_USER) ?? (await createUser());
  if (user !== undefined) return user;
  throw new StackFailure({
    what: 'Postgres cannot be started.',
    why: 'It refuses to run as root, and no other user could be made for it.',
    todo: `Make one with: useradd --system ${OWN_USER}   or start as an ordinary user.`,
  });
};
