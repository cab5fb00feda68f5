import { actText, type FieldText } from '#i18n/zh-CN/acts';
import { refusalText } from '#i18n/zh-CN/refusals';
import { cite } from '#i18n/zh-CN/statutes';
import { acts } from '#domain/dispute/acts';
import type { Dispute } from '#domain/dispute/dispute';
import type { Field, Fields } from '#domain/dispute/field';
import type { Person } from '#domain/people/person';
import type { Instant } from '#domain/shared/instant';
import { dateOf } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';

/** One field of a form, with the words the form shows. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly type: Field['type'];
  readonly required: boolean;
  /** Of a text: characters at most; of a list: entries at most; of a number: its greatest value. */
  readonly max?: number;
  readonly min?: number;
  /** Of an id: of whom. */
  readonly of?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Of a list of single values: what each of them is; of records: their fields. */
  readonly each?: Omit<FormField, 'name' | 'label'>;
  readonly fields?: readonly FormField[];
}

const partsOf = (fields: Fields, texts: FieldText['parts']): readonly FormField[] =>
  Object.entries(fields).map(([name, field]) => formField(name, field, texts?.[name]));

const detailsOf = (
  field: Field,
  text: FieldText | undefined,
): Omit<FormField, 'name' | 'label'> => {
  const base = { type: field.type, required: field.required };
  switch (field.type) {
    case 'text':
      return { ...base, max: field.max };
    case 'count':
      return { ...base, min: field.min, max: field.max };
    case 'id':
      return { ...base, of: field.of };
    case 'choice':
      return {
        ...base,
        choices: field.of.map((value) => ({ value, label: text?.choices?.[value] ?? value })),
      };
    case 'list':
      return { ...base, max: field.max, each: detailsOf(field.each, text) };
    case 'record':
      return { ...base, fields: partsOf(field.fields, text?.parts) };
    case 'date':
    case 'instant':
    case 'money':
    case 'hash':
    case 'flag':
      return base;
  }
};

const formField = (name: string, field: Field, text: FieldText | undefined): FormField => ({
  name,
  label: text?.label ?? name,
  ...detailsOf(field, text),
});

/** What a person may do with a dispute now: the button, the form, the article, or why it must wait. */
export const actsFor = (dispute: Dispute, person: Person, now: Instant, law: Law) =>
  acts(dispute, person, now, law).map(({ command, fields, basis, may, refusal }) => ({
    command,
    label: actText[command].label,
    hint: actText[command].hint,
    may,
    why: refusal === null ? null : { code: refusal.code, text: refusalText[refusal.code] },
    basis: { key: basis, text: cite(basis, dateOf(now)) },
    fields: partsOf(fields, actText[command].fields),
  }));
