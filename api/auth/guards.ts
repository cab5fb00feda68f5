import { createMiddleware } from 'hono/factory';
import type { Role } from '#domain/people/person';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { maySee } from '#api/disputes/head';
import { deniedTotal } from '#api/metrics';
import { problem, type Problem } from '#api/problem';
import { isId } from '#api/request/fields';
import { authenticate } from './session.ts';
import { tokenOf } from './token.ts';

/** Looked up in place of an id that is none, so that it takes as long as any other unknown one. */
const NO_DISPUTE = '00000000-0000-0000-0000-000000000000';

const disputeIn = (path: string): string | null => {
  const id = /^\/api\/disputes\/([^/]+)/.exec(path)?.[1];
  if (id === undefined) return null;
  return isId(id) ? id : NO_DISPUTE;
};

/** What somebody may do who has still to change a one-time password. */
const openBeforeChange = ['/api/me', '/api/me/password', '/api/session'];

/** Counts who is turned away, by the rule, before saying so. */
const denied = (
  rule:
    | 'not-signed-in'
    | 'session-expired'
    | 'password-change-needed'
    | 'not-found'
    | 'role-not-allowed',
): Problem => {
  deniedTotal.inc({ rule });
  return problem(rule);
};

/**
 * Lets only people at work pass, and below /api/disputes/{id} only those who may see that dispute: for
 * everybody else it does not exist. Session and dispute are read in one statement.
 */
export const staffOnly = (deps: Deps) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const token = tokenOf(c, deps.config, 'staff');
    if (token === null) throw denied('not-signed-in');
    const disputeId = disputeIn(c.req.path);
    const found = await authenticate(deps.pool, token, disputeId);
    if (found === null) throw denied('session-expired');
    if (found.staff.mustChangePassword && !openBeforeChange.includes(c.req.path))
      throw denied('password-change-needed');
    if (disputeId !== null) {
      if (found.dispute === null || !maySee(found.staff.person, found.dispute))
        throw denied('not-found');
      c.set('dispute', found.dispute);
    }
    c.set('staff', found.staff);
    await next();
  });

/** Lets only these posts pass. Stands behind `staffOnly`. */
export const only = (...roles: readonly [Role, ...Role[]]) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    if (!roles.includes(c.var.staff.person.role)) throw denied('role-not-allowed');
    await next();
  });
