const MEGABYTE = 1024 * 1024;

/** What a file of a bulk intake may cost at most; checked before anything parses it. */
export const importLimits = {
  fileBytes: 20 * MEGABYTE,
  zipEntries: 200,
  inflatedBytes: 100 * MEGABYTE,
  /** Inflated size over compressed size. */
  inflationRatio: 100,
  rows: 50_000,
  columns: 200,
  /** One cell, in characters; the longest column of the template is shorter. */
  cellCharacters: 40_000,
  /** How long the child that reads a workbook may take. */
  parseMs: 60_000,
  /** The child's JavaScript heap, in MiB. */
  parseHeapMegabytes: 256,
  fileNameCharacters: 120,
} as const;
