/**
 * Something an operator has to put right: what failed, why, and what to do, in plain English.
 * Shown as three lines without a stack trace; any other error is a defect of ours.
 */
export class StackFailure extends Error {
  readonly what: string;
  readonly why: string;
  readonly todo: string;

  constructor(parts: { what: string; why: string; todo: string }) {
    super(`${parts.what}\n  Why: ${parts.why}\n  What to do: ${parts.todo}`);
    this.name = 'StackFailure';
    this.what = parts.what;
    this.why = parts.why;
    this.todo = parts.todo;
  }
}

/** The words of any thrown value, for the "why" of a failure. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error);
