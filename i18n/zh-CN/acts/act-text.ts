import type { commandFields, CommandKind } from '#domain/dispute/command';
import type { Fields } from '#domain/dispute/field';

/** How one field is asked for. */
export interface FieldText {
  readonly label: string;
  /** The words for its choices, where it has any. */
  readonly choices?: { readonly [choice: string]: string };
  /** The labels of its parts, where it is a list of several values that belong together. */
  readonly parts?: { readonly [name: string]: FieldText };
}

/** The words for a command: the button, one line that says what it does, and its fields. */
export interface ActText {
  readonly label: string;
  readonly hint: string;
  readonly fields: { readonly [name: string]: FieldText };
}

/** The words that the fields of a command need; each choice must have its own. */
type FieldTextsOf<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends {
    readonly type: 'choice';
    readonly of: readonly (infer C extends string)[];
  }
    ? { readonly label: string; readonly choices: { readonly [W in C]: string } }
    : F[N] extends { readonly each: { readonly fields: infer R extends Fields } }
      ? { readonly label: string; readonly parts: FieldTextsOf<R> }
      : { readonly label: string };
};

/** The words of these commands; a missing label or choice does not compile. */
export type ActTexts<K extends CommandKind> = {
  readonly [C in K]: {
    readonly label: string;
    readonly hint: string;
    readonly fields: FieldTextsOf<(typeof commandFields)[C]>;
  };
};
