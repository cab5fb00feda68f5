import { problemOf } from '#web/client/problem';
import { pathOf, type FieldPath } from './form-values.ts';

/** A field of a form, and what is wrong with it. */
export type WrongField = { readonly path: FieldPath; readonly message: string };

/** The wrong fields a refusal names. */
export const wrongFields = (error: unknown): readonly WrongField[] => {
  const problem = problemOf(error);
  const errors = problem?.errors ?? [];
  if (errors.length > 0)
    return errors.map(({ field, message }) => ({ path: pathOf(field), message }));
  return problem?.field === undefined
    ? []
    : [{ path: pathOf(problem.field), message: problem.detail }];
};

/** The same as the form wants to be told of them. */
export const marks = (wrong: readonly WrongField[]) =>
  wrong.map(({ path, message }) => ({ name: [...path], errors: [message] }));
