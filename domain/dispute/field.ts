import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';

/**
 * The small language in which a command says what it needs to be told. The API builds its checks
 * from it, the screen its forms, and TypeScript the command's type, so the three cannot drift apart.
 */
export type Field =
  | { readonly type: 'text'; readonly max: number; readonly required: boolean }
  | { readonly type: 'choice'; readonly of: readonly string[]; readonly required: boolean }
  | { readonly type: 'date'; readonly required: boolean }
  | { readonly type: 'instant'; readonly required: boolean }
  | { readonly type: 'money'; readonly required: boolean }
  | {
      readonly type: 'count';
      readonly min: number;
      readonly max: number;
      readonly required: boolean;
    }
  | { readonly type: 'id'; readonly of: IdOf; readonly required: boolean }
  | { readonly type: 'hash'; readonly required: boolean }
  | { readonly type: 'flag'; readonly required: boolean }
  | {
      readonly type: 'list';
      readonly each: Field;
      readonly max: number;
      readonly required: boolean;
    }
  | { readonly type: 'record'; readonly fields: Fields; readonly required: boolean };

export type Fields = { readonly [name: string]: Field };
export type IdOf = 'party' | 'mediator' | 'evidence';

/** The value a field holds once parsed; a field that is not required may be null. */
export type ValueOf<F extends Field> = F extends { readonly required: false }
  ? Held<F> | null
  : Held<F>;

type Held<F extends Field> = F extends {
  readonly type: 'choice';
  readonly of: readonly (infer C)[];
}
  ? C
  : F extends { readonly type: 'list'; readonly each: infer E extends Field }
    ? readonly ValueOf<E>[]
    : F extends { readonly type: 'record'; readonly fields: infer R extends Fields }
      ? ValuesOf<R>
      : F extends { readonly type: 'date' }
        ? LocalDate
        : F extends { readonly type: 'instant' }
          ? Instant
          : F extends { readonly type: 'money' | 'count' }
            ? number
            : F extends { readonly type: 'flag' }
              ? boolean
              : string;

/** Fields that came later may be missing altogether: from what was written before they existed. */
type Later<R extends Fields> = {
  [N in keyof R]: R[N] extends { readonly cameLater: true } ? N : never;
}[keyof R];

export type ValuesOf<R extends Fields> = {
  readonly [N in Exclude<keyof R, Later<R>>]: ValueOf<R[N]>;
} & { readonly [N in Later<R>]?: ValueOf<R[N]> };

/** Free text of at most `max` characters; never empty. */
export const text = <const M extends number>(max: M) =>
  ({ type: 'text', max, required: true }) as const;
/** One of the listed words of the procedure. */
export const choice = <const C extends readonly string[]>(...of: C) =>
  ({ type: 'choice', of, required: true }) as const;
/** A court day in Asia/Shanghai. */
export const date = { type: 'date', required: true } as const;
/** A moment, given with its zone. */
export const instant = { type: 'instant', required: true } as const;
/** An amount in fen, more than nothing. */
export const money = { type: 'money', required: true } as const;
/** A whole number between two limits, both included. */
export const count = (min: number, max: number) =>
  ({ type: 'count', min, max, required: true }) as const;
/** The id of somebody in the dispute or on the roll, or of a file that was handed in. */
export const id = <const O extends IdOf>(of: O) => ({ type: 'id', of, required: true }) as const;
/** A SHA-256 in hexadecimal, of the document that was read: what is signed is what was read. */
export const hash = { type: 'hash', required: true } as const;
/** Yes or no. */
export const flag = { type: 'flag', required: true } as const;
/** Up to `max` of the same. */
export const list = <const E extends Field>(each: E, max: number) =>
  ({ type: 'list', each, max, required: true }) as const;
/** Several named values that belong together. */
export const record = <const R extends Fields>(fields: R) =>
  ({ type: 'record', fields, required: true }) as const;
/** The same field, which may be left out. */
export const optional = <const F extends Field>(
  field: F,
): Omit<F, 'required'> & { readonly required: false } => ({
  ...field,
  required: false,
});
/** A field that may be left out and that commands written before it existed do not have. */
export const cameLater = <const F extends Field>(field: F) =>
  ({ ...optional(field), cameLater: true }) as const;
