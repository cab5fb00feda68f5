import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { FieldView } from './view.ts';

/** What the reader has typed into a form, by the name of the field. */
export type Typed = { readonly [field: string]: string };

/** Fields the page knows without asking: who speaks, and by which way. */
const known: ReadonlySet<string> = new Set(['partyId', 'channel', 'documentHash', 'instalment']);
const drawn: ReadonlySet<FieldView['type']> = new Set(['text', 'choice', 'date', 'flag']);
/** How a ticked box is kept; one that is not ticked says no, and is no gap. */
export const TICKED = 'yes';

/** The fields the reader is asked for; what this page cannot draw and may be empty stays empty. */
export const askedFields = (fields: readonly FieldView[]): readonly FieldView[] =>
  fields.filter(({ name, type, required }) => !known.has(name) && (required || drawn.has(type)));

/** Whether this page can ask for all that is needed; an act it cannot draw is left to the counter. */
export const canBeDrawn = (fields: readonly FieldView[]): boolean =>
  askedFields(fields).every(({ type }) => drawn.has(type));

/** What is still wrong with a form, one sentence per field; empty when it can be sent. */
export const problemsOf = (
  fields: readonly FieldView[],
  typed: Typed,
): { readonly [field: string]: string } =>
  Object.fromEntries(
    askedFields(fields).flatMap(({ name, label, type, required, max }) => {
      if (type === 'flag') return [];
      const value = (typed[name] ?? '').trim();
      if (value === '') return required ? [[name, partyScreens.act.missing(label)]] : [];
      return max !== undefined && [...value].length > max
        ? [[name, partyScreens.act.tooLong(label, max)]]
        : [];
    }),
  );

/** The body of the command: what the page knows and what the reader typed. */
export const bodyOf = (
  kind: string,
  fields: readonly FieldView[],
  typed: Typed,
  given: { readonly [field: string]: unknown },
) => ({
  kind,
  ...Object.fromEntries(
    fields.flatMap(({ name }) => (given[name] === undefined ? [] : [[name, given[name]]])),
  ),
  ...Object.fromEntries(
    askedFields(fields).flatMap(
      ({ name, type }): readonly (readonly [string, string | boolean])[] => {
        const value = (typed[name] ?? '').trim();
        if (type === 'flag') return [[name, value === TICKED]];
        return value === '' ? [] : [[name, value]];
      },
    ),
  ),
});
