import type { z } from 'zod';
import type { problemSchema } from '#api/openapi';
import type { PostChoice } from '#api/auth/sign-in';
import type { DisputeView } from '#api/disputes/view';

/** Why a request was refused, with what some refusals carry besides. */
export type Problem = z.output<typeof problemSchema> & {
  /** Of `post-choice-needed`: the duties to choose from. */
  readonly posts?: readonly PostChoice[];
  /** Of `account-locked`: until when, ISO 8601. */
  readonly until?: string;
  /** Of `file-already-imported`: the batch in which it came. */
  readonly batchId?: string;
  /** Of `encoding-unconfirmed`: the beginning of the file, read as it seems to have been written. */
  readonly preview?: string;
  /** Of a refused command: the dispute as it stands now. */
  readonly dispute?: DisputeView;
};

/** A refusal, or a server that was not reached (`code` is then `no-answer`, `status` 0). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** What an error says to the reader; null for a defect of the page itself. */
export const problemOf = (error: unknown): Problem | null =>
  error instanceof ProblemError ? error.problem : null;

/** Whether asking again later may help: nobody answered, or the server said that it is busy. */
export const isPassing = (error: unknown): boolean =>
  [0, 429, 502, 503, 504].includes(problemOf(error)?.status ?? -1);
