import type { z } from '@hono/zod-openapi';
import {
  fieldProblemCodes,
  type FieldProblemCode,
  type ProblemParams,
} from '#domain/problem-codes';
import { fieldError, problem, type FieldError, type Problem } from '#api/problem';

type Issue = z.core.$ZodIssue;

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const isFieldCode = (code: unknown): code is FieldProblemCode =>
  fieldProblemCodes.some((known) => known === code);

const paramsOf = (params: { readonly [name: string]: unknown }): ProblemParams =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      name !== 'code' && (typeof value === 'string' || typeof value === 'number')
        ? [[name, value]]
        : [],
    ),
  );

/** The types of JSON a reader would name; zod's own names for others are not told. */
const codeOfExpected = (expected: string): FieldProblemCode => {
  if (expected === 'number' || expected === 'int') return 'number-invalid';
  return expected === 'boolean' ? 'flag-invalid' : 'wrong-type';
};

const sizeError = (field: string, issue: Extract<Issue, { code: 'too_big' | 'too_small' }>) => {
  const limit =
    issue.code === 'too_big' ? { max: Number(issue.maximum) } : { min: Number(issue.minimum) };
  const isList = issue.origin === 'array' || issue.origin === 'set';
  if (issue.code === 'too_big')
    return fieldError(field, isList ? 'list-too-long' : 'number-too-large', limit);
  return fieldError(field, isList ? 'list-too-short' : 'number-too-small', limit);
};

const errorsOf = (issue: Issue): readonly FieldError[] => {
  const field = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fieldError(pathOf([...issue.path, key]), 'unknown-field'));
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? [fieldError(field, 'required')]
        : [fieldError(field, codeOfExpected(issue.expected), { expected: issue.expected })];
    case 'invalid_value':
      return [fieldError(field, 'choice-unknown', { choices: issue.values.map(String).join(' ') })];
    case 'invalid_union':
      return [
        fieldError(field, issue.discriminator === undefined ? 'wrong-type' : 'choice-unknown'),
      ];
    case 'too_big':
    case 'too_small':
      return [sizeError(field, issue)];
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return [
        fieldError(field, isFieldCode(code) ? code : 'wrong-type', paramsOf(issue.params ?? {})),
      ];
    }
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return [fieldError(field, 'query-value-invalid')];
  }
};

/** What zod found, as codes of ours: one for each field, in the order of the schema. */
export const fieldErrorsOf = (error: z.core.$ZodError): readonly FieldError[] =>
  error.issues.flatMap(errorsOf);

/**
 * The answer to a body that does not fit its contract: 400 naming a field that is not known at all,
 * else 422 with every field that is wrong.
 */
export const bodyProblem = (error: z.core.$ZodError): Problem => {
  const errors = fieldErrorsOf(error);
  const unknown = errors.find(({ code }) => code === 'unknown-field');
  return unknown
    ? problem('unknown-field', { field: unknown.field, errors })
    : problem('fields-invalid', { errors, ...(errors[0] ? { field: errors[0].field } : {}) });
};
