import { parseFen } from '#domain/shared/money';
import { registrationProblemText } from '#i18n/zh-CN/registration-problems';
import type { FormField } from '#web/client/contract';
import type { FieldPath, FormValue, FormValues } from './form-values.ts';

/** Something that cannot be sent as it was typed. */
export interface WireProblem {
  readonly path: FieldPath;
  readonly message: string;
}

type Part = Omit<FormField, 'name' | 'label'>;
type Report = (path: FieldPath, message: string) => null;

const MINUTES = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

const isRecord = (value: FormValue): value is FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const moneyOf = (value: FormValue, path: FieldPath, report: Report): number | null => {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  if (value === '') return null;
  const read = parseFen(value);
  if (read.ok) return read.value;
  return report(path, registrationProblemText[`amount.${read.reason}`]({}));
};

/** A moment typed as court time gets its zone; anything else is sent as it is and judged there. */
const instantOf = (value: FormValue): FormValue =>
  typeof value === 'string' && MINUTES.test(value) ? `${value.replace(' ', 'T')}:00+08:00` : value;

const listOf = (part: Part, value: FormValue, path: FieldPath, report: Report): unknown => {
  const { each } = part;
  if (!Array.isArray(value) || each === undefined) return [];
  return value.map((item: FormValue, index) => partOf(each, item, [...path, index], report));
};

const partOf = (part: Part, value: FormValue, path: FieldPath, report: Report): unknown => {
  switch (part.type) {
    case 'money':
      return moneyOf(value, path, report);
    case 'instant':
      return instantOf(value);
    case 'flag':
      return value === true;
    case 'list':
      return listOf(part, value, path, report);
    case 'record':
      return recordOf(part.fields ?? [], isRecord(value) ? value : {}, path, report);
    case 'text':
    case 'choice':
    case 'date':
    case 'count':
    case 'id':
    case 'hash':
      return value === '' ? undefined : value;
  }
};

const recordOf = (
  fields: readonly FormField[],
  values: FormValues,
  path: FieldPath,
  report: Report,
): { readonly [name: string]: unknown } => {
  const entries = fields.map(
    (field) =>
      [field.name, partOf(field, values[field.name], [...path, field.name], report)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null));
};

/**
 * What was typed as the API takes it: money in whole fen, moments with their zone, what was left empty
 * left out. What cannot be read is told with its place; nothing is sent then.
 */
export const toWire = (
  fields: readonly FormField[],
  values: FormValues,
): {
  readonly body: { readonly [name: string]: unknown };
  readonly problems: readonly WireProblem[];
} => {
  const problems: WireProblem[] = [];
  const report: Report = (path, message) => {
    problems.push({ path, message });
    return null;
  };
  return { body: recordOf(fields, values, [], report), problems };
};
