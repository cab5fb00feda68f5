import { z } from 'zod';

const cell = z.object({
  kind: z.enum(['text', 'number', 'formula', 'error']),
  text: z.string(),
});

/** What the child that reads a workbook says, one line each; `refused` or `end` comes last. */
export const workbookMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), date1904: z.boolean() }),
  z.object({
    kind: z.literal('row'),
    row: z.object({
      rowNo: z.number().int(),
      cells: z.array(cell.nullable()).readonly(),
      hidden: z.boolean(),
      merged: z.boolean(),
    }),
  }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum([
      'file-inflates-too-much',
      'file-not-what-it-says',
      'file-quarantined',
      'columns-wrong',
      'file-too-many-rows',
    ]),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.object({ kind: z.literal('end') }),
]);
export type WorkbookMessage = z.infer<typeof workbookMessage>;
