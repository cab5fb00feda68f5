import { z } from '@hono/zod-openapi';
import { commandFields, type Command, type CommandKind } from '#domain/dispute/command';
import type { Field, Fields } from '#domain/dispute/field';
import { isInstant } from '#domain/shared/instant';
import { isLocalDate } from '#domain/shared/local-date';
import {
  countField,
  dateField,
  hashField,
  idField,
  instantField,
  moneyField,
  textField,
} from '#api/request/fields';

const requiredSchema = (field: Field): z.ZodType => {
  switch (field.type) {
    case 'text':
      return textField(field.max);
    case 'choice':
      return z.enum(field.of);
    case 'date':
      return dateField;
    case 'instant':
      return instantField;
    case 'money':
      return moneyField;
    case 'count':
      return countField(field.min, field.max);
    case 'id':
      return idField;
    case 'hash':
      return hashField;
    case 'flag':
      return z.boolean();
    case 'list':
      return z.array(schemaOf(field.each)).max(field.max);
    case 'record':
      return z.strictObject(shapeOf(field.fields));
  }
};

/** The check of one field; one that is not required may be left out or null, and is then null. */
const schemaOf = (field: Field): z.ZodType =>
  field.required
    ? requiredSchema(field)
    : requiredSchema(field)
        .nullish()
        .transform((value) => value ?? null);

const shapeOf = (fields: Fields): { readonly [name: string]: z.ZodType } =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]));

const isCommandKind = (text: string): text is CommandKind => Object.hasOwn(commandFields, text);

/** Every kind of command there is, in the order of the procedure. */
export const commandKinds: readonly CommandKind[] =
  Object.keys(commandFields).filter(isCommandKind);

const wireOf = (kind: CommandKind) =>
  z.strictObject({
    kind: z.literal(kind),
    /** The seq the sender has seen; the command is refused when the dispute has moved on. */
    expectedSeq: z.number().int().min(0).optional(),
    ...shapeOf(commandFields[kind]),
  });

const [first, ...others] = commandKinds.map(wireOf);
if (first === undefined) throw new Error('there is no command');

/** The body of a command as it comes over the wire, built from the field language of the domain. */
export const commandSchema = z.discriminatedUnion('kind', [first, ...others]).openapi('Command');

const holds = (field: Field, value: unknown): boolean => {
  if (value === null || value === undefined) return !field.required;
  switch (field.type) {
    case 'text':
    case 'hash':
    case 'id':
      return typeof value === 'string';
    case 'choice':
      return typeof value === 'string' && field.of.includes(value);
    case 'date':
      return typeof value === 'string' && isLocalDate(value);
    case 'instant':
      return typeof value === 'number' && isInstant(value);
    case 'money':
    case 'count':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value) && value.every((item) => holds(field.each, item));
    case 'record':
      return typeof value === 'object' && holdsAll(field.fields, value);
  }
};

const holdsAll = (fields: Fields, value: object): boolean => {
  const values = new Map<string, unknown>(Object.entries(value));
  return Object.entries(fields).every(([name, field]) => holds(field, values.get(name)));
};

/**
 * Whether a value is a command: its kind is known and every field that kind has holds a value of the
 * field's type. The fields are those from which the type itself is made.
 */
export const isCommand = (value: object): value is Command =>
  'kind' in value &&
  typeof value.kind === 'string' &&
  isCommandKind(value.kind) &&
  holdsAll(commandFields[value.kind], value);
