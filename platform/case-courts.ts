import { readFileSync } from 'node:fs';
import { z } from 'zod';

const courtsSchema = z.array(z.object({ name: z.string(), case_no_prefix: z.string().nullable() }));

let known: ReadonlyMap<string, string> | undefined;

/** The country's courts by the sign that stands for each in a case number, read from prisma/seed/ref once. */
export const caseCourts = (): ReadonlyMap<string, string> => {
  if (known !== undefined) return known;
  const file = new URL('../prisma/seed/ref/courts.json', import.meta.url);
  const list = courtsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  known = new Map(
    list.flatMap(({ name, case_no_prefix: prefix }) => (prefix === null ? [] : [[prefix, name]])),
  );
  return known;
};
