import { z } from '@hono/zod-openapi';
import type { ErrorCode, ProblemParams } from '#domain/problem-codes';
import { parseInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { parseLocalDate, type LocalDate } from '#domain/shared/local-date';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/u;
/** Embeddings, overrides and isolates: they let a text read otherwise than it is stored. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;
const INSTANT_WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}[T ][\d:.]+$/;

type Context = z.core.$RefinementCtx;

/** Says what is wrong with the value at hand, by a code that field-errors.ts turns into words. */
const report = (context: Context, code: ErrorCode, params: ProblemParams = {}): typeof z.NEVER => {
  context.addIssue({ code: 'custom', params: { code, ...params } });
  return z.NEVER;
};

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const checkText = (text: string, max: number, context: Context): string => {
  if (text === '') return report(context, 'text-empty');
  if (text.length > 2 * max || [...text].length > max)
    return report(context, 'text-too-long', { max });
  const control = CONTROL.exec(text);
  if (control)
    return report(context, 'text-control-character', { character: codePoint(control[0]) });
  const direction = DIRECTION.exec(text);
  if (direction)
    return report(context, 'text-direction-character', { character: codePoint(direction[0]) });
  return text;
};

/** Text of one to `max` characters, blanks around it cut off; nothing in it may hide or mislead. */
export const textField = (max: number) =>
  z
    .string()
    .transform((text, context) => checkText(text.trim(), max, context))
    .openapi({ type: 'string', minLength: 1, maxLength: max });

/** A short text of an address or a query: taken as it is, but free of signs that cannot be stored. */
export const queryText = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text, context) => {
      const control = CONTROL.exec(text);
      if (!control) return text;
      return report(context, 'text-control-character', { character: codePoint(control[0]) });
    })
    .openapi({ type: 'string', maxLength: max });

/** A court day, YYYY-MM-DD, that exists. */
export const dateField = z
  .string()
  .transform((text, context): LocalDate => parseLocalDate(text) ?? report(context, 'date-invalid'))
  .openapi({ type: 'string', format: 'date' });

/** A moment as ISO 8601 with its zone. */
export const instantField = z
  .string()
  .transform((text, context): Instant => {
    const moment = parseInstant(text);
    if (moment !== null) return moment;
    return report(
      context,
      INSTANT_WITHOUT_ZONE.test(text) ? 'instant-without-zone' : 'instant-invalid',
    );
  })
  .openapi({ type: 'string', format: 'date-time' });

/** An amount in whole fen, more than nothing. */
export const moneyField = z
  .number()
  .transform((amount, context) => {
    if (!Number.isSafeInteger(amount)) return report(context, 'money-invalid');
    return amount > 0 ? amount : report(context, 'money-not-positive');
  })
  .openapi({ type: 'integer', minimum: 1, description: 'Whole fen' });

/** A whole number between two limits, both included. */
export const countField = (min: number, max: number) =>
  z
    .number()
    .transform((value, context) => {
      if (!Number.isInteger(value)) return report(context, 'number-invalid');
      if (value < min) return report(context, 'number-too-small', { min });
      return value > max ? report(context, 'number-too-large', { max }) : value;
    })
    .openapi({ type: 'integer', minimum: min, maximum: max });

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is an id as this system writes them. */
export const isId = (text: string): boolean => UUID.test(text);

/** Bytes, as they come and go beside JSON. */
export const binary = z.any().openapi({ type: 'string', format: 'binary' });
/** A file in a form. Whether it is there, and is a file, is for the reader to say in words of its own. */
export const fileField = z.any().optional().openapi({ type: 'string', format: 'binary' });

/** The id of something kept here. */
export const idField = z
  .string()
  .transform((text, context) => {
    const id = text.toLowerCase();
    return isId(id) ? id : report(context, 'id-invalid');
  })
  .openapi({ type: 'string', format: 'uuid' });

/** A SHA-256 in hexadecimal. */
export const hashField = z
  .string()
  .transform((text, context) =>
    /^[0-9a-f]{64}$/.test(text) ? text : report(context, 'hash-invalid'),
  )
  .openapi({ type: 'string', pattern: '^[0-9a-f]{64}$' });
