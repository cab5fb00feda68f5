import { sha256 } from '#platform/hash-chain';

/** Collects the values of a statement while its text is put together. */
export class Values {
  readonly list: unknown[] = [];

  /** Keeps a value and gives the sign by which the text refers to it. */
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

const names = new Map<string, string>();

/**
 * A statement under a name of its own, so that each connection plans it once. Only texts put together
 * from fixed parts may be named: there must be few of them.
 */
export const named = (text: string, values: Values) => {
  const known = names.get(text);
  if (known !== undefined) return { name: known, text, values: values.list };
  const name = `api-${sha256(text).slice(0, 24)}`;
  names.set(text, name);
  return { name, text, values: values.list };
};
