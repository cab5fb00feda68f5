import type { AnswerCode, RequestProblemCode } from '#domain/problem-codes';
import type { Refusal } from '#domain/refusals';

/** The HTTP status of every problem with a request. */
export const problemStatus = {
  'malformed-json': 400,
  'duplicate-key': 400,
  'forbidden-key': 400,
  'too-deep': 400,
  'body-too-large': 413,
  'encoded-body': 413,
  'wrong-content-type': 415,
  'bad-encoding': 400,
  'unknown-field': 400,
  'fields-invalid': 422,
  'query-invalid': 400,
  'cursor-invalid': 400,
  'idempotency-key-missing': 400,
  'idempotency-key-invalid': 400,
  'idempotency-key-reused': 409,
  'stale-version': 409,
  'not-found': 404,
  'not-signed-in': 401,
  'session-expired': 401,
  'wrong-credentials': 401,
  'account-locked': 423,
  'too-many-attempts': 429,
  'post-choice-needed': 409,
  'post-unknown': 422,
  'role-not-allowed': 403,
  'password-change-needed': 403,
  'one-time-password-expired': 401,
  'wrong-password': 422,
  'wrong-origin': 403,
  'login-taken': 409,
  'own-account': 409,
  'last-administrator': 409,
  'user-beyond-scope': 403,
  'beyond-your-courts': 403,
  'posts-incompatible': 409,
  'post-exists': 409,
  'post-ended': 409,
  'post-of-other-body': 422,
  'open-disputes-unconfirmed': 409,
  'already-on-roll': 409,
  'conflict-exists': 409,
  'calendar-year-out-of-turn': 422,
  'pack-not-in-force': 422,
  'pack-from-too-early': 422,
  'nothing-changed': 409,
  'proposal-pending': 409,
  'proposal-decided': 409,
  'own-proposal': 403,
  'not-your-proposal': 403,
  'registration-invalid': 422,
  'registration-warnings': 409,
  'too-many-parties': 422,
  'task-taken': 409,
  'task-not-yours': 409,
  'task-ended': 409,
  'notes-closed': 409,
  'dead-letter-not-waiting': 409,
  'non-receipt-unconfirmed': 422,
  'signature-invalid': 401,
  'subscriber-address-refused': 422,
  'subscriber-exists': 409,
  'link-not-valid': 404,
  'code-wrong': 422,
  'code-locked': 423,
  'code-too-soon': 429,
  'code-unreachable': 409,
  'party-session-needed': 401,
  'clock-not-movable': 403,
  'clock-only-forward': 422,
  'file-missing': 422,
  'file-empty': 422,
  'file-too-large': 413,
  'file-inflates-too-much': 413,
  'file-kind-refused': 415,
  'file-not-what-it-says': 415,
  'file-quarantined': 422,
  'template-version-wrong': 422,
  'columns-wrong': 422,
  'file-too-many-rows': 413,
  'file-already-imported': 409,
  'encoding-unconfirmed': 409,
  'batch-not-ready': 409,
  'batch-not-untouched': 409,
  'batch-not-imported': 409,
  'batch-nothing-to-take-back': 409,
  'too-many-requests': 429,
  'too-many-streams': 429,
  overloaded: 503,
  unavailable: 503,
  'timed-out': 503,
  internal: 500,
} as const satisfies { readonly [C in RequestProblemCode]: number };

/** The statuses under which a problem is told. */
export type ProblemStatus = (typeof problemStatus)[RequestProblemCode];

/** Whether a code is one of a request, and not one of the procedure. */
export const isRequestProblem = (code: AnswerCode): code is RequestProblemCode =>
  Object.hasOwn(problemStatus, code);

/**
 * The HTTP status of the procedure's no: 403 for somebody else's act, 422 where a field of the
 * command is to blame, 409 where the state of the dispute is.
 */
export const refusalStatus = ({ code, field }: Refusal): ProblemStatus => {
  if (code === 'not-your-act') return 403;
  return field === null ? 409 : 422;
};
