/** What a form holds while it is filled in: everything as typed, so that it can be kept as a draft. */
export type FormValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly FormValue[]
  | { readonly [name: string]: FormValue };
export type FormValues = { readonly [name: string]: FormValue };

/** Where a field stands in its form: `['instalments', 0, 'amountFen']`. */
export type FieldPath = readonly (string | number)[];

/** A path as the API writes it (`instalments.0.amountFen`), read into its steps. */
export const pathOf = (field: string): FieldPath =>
  field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
