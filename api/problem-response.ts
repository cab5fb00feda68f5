import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { fieldProblemText } from '#i18n/zh-CN/field-problems';
import { problemText } from '#i18n/zh-CN/problems';
import { refusalTitle } from '#i18n/zh-CN/refusal-title';
import { refusalText } from '#i18n/zh-CN/refusals';
import type { AnswerCode, ProblemParams } from '#domain/problem-codes';
import type { RefusalCode } from '#domain/refusals';
import { instant } from '#domain/shared/instant';
import { dateOf } from '#domain/shared/local-date';
import { citeAt, type Basis } from '#domain/statutes/index';
import { errorFields } from '#platform/log';
import type { ApiEnv } from './env.ts';
import { Problem, problem, type FieldError } from './problem.ts';
import { isRequestProblem } from './problem-status.ts';

const RETRY_AFTER_SECONDS = '5';

/** The rule a no rests on, as it stands today. */
const basisOf = (basis: Basis) => {
  const citation = citeAt(basis, dateOf(instant(Date.now())));
  return citation.kind === 'statute'
    ? { key: basis, title: citation.title, article: citation.article }
    : { key: basis, title: citation.title, article: null };
};

const isRefusal = (code: AnswerCode): code is RefusalCode => !isRequestProblem(code);

const wordsOf = (code: AnswerCode, params: ProblemParams) => {
  if (isRefusal(code)) return { title: refusalTitle, detail: refusalText[code] };
  const { title, detail } = problemText[code];
  return { title, detail: detail(params) };
};

const errorOf = ({ field, code, params }: FieldError) => ({
  field,
  code,
  message: fieldProblemText[code](params),
});

/** A problem as the members of application/problem+json (RFC 9457), in Chinese. */
export const problemBody = ({ code, status, details }: Problem, trackingId: string) => {
  const { field, errors, basis, members, params } = details;
  const words = wordsOf(code, { ...params, ...(field === undefined ? {} : { field }) });
  return {
    type: `urn:suyuan:problem:${code}`,
    ...words,
    status,
    code,
    ...(field === undefined ? {} : { field }),
    ...(errors === undefined ? {} : { errors: errors.map(errorOf) }),
    ...(basis === undefined ? {} : { basis: basisOf(basis) }),
    trackingId,
    ...members,
  };
};

/** Errors of the network and of Postgres that mean: not now, try again. */
const passing = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '53300', // too_many_connections
  '53100', // disk_full
  '08006', // connection_failure
  '08001',
  '25006', // read_only_sql_transaction
  '57014', // query_canceled, by the statement's time limit
]);

const isPassing = (error: Error): boolean => {
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && passing.has(code)) return true;
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
};

const problemOf = (error: Error): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException)
    return problem(error.status === 415 ? 'wrong-content-type' : 'malformed-json', {
      params: { expected: 'application/json' },
    });
  return isPassing(error)
    ? problem('unavailable', { headers: { 'Retry-After': RETRY_AFTER_SECONDS } })
    : problem('internal');
};

/**
 * Turns whatever a route threw into its answer. What is not a `Problem` is written into the log under
 * the tracking id, without its message; outages become 503 with Retry-After, the rest 500.
 */
export const answerError = (error: Error, c: Context<ApiEnv>): Response => {
  const found = problemOf(error);
  if (found.status >= 500) c.var.log.error({ code: found.code, ...errorFields(error) }, 'failed');
  return answerProblem(found, c);
};

/** The answer to a problem. */
export const answerProblem = (found: Problem, c: Context<ApiEnv>): Response => {
  for (const [name, value] of Object.entries(found.details.headers ?? {})) c.header(name, value);
  c.header('Content-Type', 'application/problem+json; charset=utf-8');
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(problemBody(found, c.var.trackingId)), found.status);
};
