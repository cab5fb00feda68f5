const MAX_DEPTH = 100;
/** With the `u` flag a paired surrogate is read as one character, so only lone ones match. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Writes plain data as JSON text in one and only one way: keys sorted by UTF-16 code units, no blanks,
 * numbers as ECMAScript writes them (the scheme of RFC 8785). Equal data gives equal text, so hashes
 * of it can be compared.
 * Throws a TypeError for anything JSON cannot carry unchanged: undefined, NaN, infinities, bigint,
 * functions, symbols, class instances (Date, Map), lone surrogates, and data nested deeper than 100.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new TypeError('data is nested too deeply for canonical JSON');
  switch (typeof value) {
    case 'string':
      return writeText(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeList(value, depth) : writeRecord(value, depth);
    case 'undefined':
    case 'bigint':
    case 'function':
    case 'symbol':
      throw new TypeError(`${typeof value} has no canonical JSON`);
  }
}

function writeText(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('a lone surrogate has no canonical JSON');
  return JSON.stringify(text);
}

function writeList(list: readonly unknown[], depth: number): string {
  // Array.from visits holes too, so that a sparse list is refused rather than shortened.
  return `[${Array.from(list, (item) => write(item, depth + 1)).join(',')}]`;
}

function writeRecord(record: object, depth: number): string {
  if (!isPlain(record)) throw new TypeError('only plain objects have canonical JSON');
  const entries = Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const written = entries.map(([key, item]) => `${writeText(key)}:${write(item, depth + 1)}`);
  return `{${written.join(',')}}`;
}

/** Plain objects have no prototype or one without a prototype; Date, Map and classes have longer chains. */
function isPlain(record: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(record);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
