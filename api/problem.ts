import type {
  AnswerCode,
  ErrorCode,
  ProblemParams,
  RequestProblemCode,
} from '#domain/problem-codes';
import type { Refusal } from '#domain/refusals';
import type { Basis } from '#domain/statutes/index';
import { problemStatus, refusalStatus, type ProblemStatus } from './problem-status.ts';

/** What is wrong with one field of a request; `field` is a path such as `parties.0.phone`. */
export interface FieldError {
  readonly field: string;
  readonly code: ErrorCode;
  readonly params: ProblemParams;
}

export interface ProblemDetails {
  readonly params?: ProblemParams;
  readonly field?: string;
  readonly errors?: readonly FieldError[];
  readonly basis?: Basis;
  readonly headers?: { readonly [name: string]: string };
  /** Further members of the answer, such as the current view of a dispute. */
  readonly members?: { readonly [name: string]: unknown };
}

/**
 * A no to a request, thrown by whoever finds the reason and turned into problem+json in one place
 * (problem-response.ts). It carries codes only; the words are added there.
 */
export class Problem extends Error {
  readonly code: AnswerCode;
  readonly status: ProblemStatus;
  readonly details: ProblemDetails;

  constructor(code: AnswerCode, status: ProblemStatus, details: ProblemDetails) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** A problem with a request, under the status its code always has. */
export const problem = (code: RequestProblemCode, details: ProblemDetails = {}): Problem =>
  new Problem(code, problemStatus[code], details);

/** The procedure's no, with its article and, where there is one, its field. */
export const refusalProblem = (
  refusal: Refusal,
  members?: { readonly [name: string]: unknown },
): Problem =>
  new Problem(refusal.code, refusalStatus(refusal), {
    ...(refusal.basis === null ? {} : { basis: refusal.basis }),
    ...(refusal.field === null ? {} : { field: refusal.field }),
    ...(members === undefined ? {} : { members }),
  });

/** One wrong field. */
export const fieldError = (
  field: string,
  code: ErrorCode,
  params: ProblemParams = {},
): FieldError => ({ field, code, params });
