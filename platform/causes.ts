import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One cause of action of the Supreme People's Court's list of 2026. */
export interface Cause {
  readonly code: string;
  readonly name: string;
  /** From the part of the list down to the cause itself. */
  readonly path: readonly string[];
  /** Code of the cause or branch above it; null for a part of the list. */
  readonly parent: string | null;
}

const causesSchema = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    path: z.array(z.string()),
    parent: z.string().nullable(),
  }),
);

let known: ReadonlyMap<string, Cause> | undefined;

/** The list of causes by code, read from prisma/seed/ref once. */
export const causes = (): ReadonlyMap<string, Cause> => {
  if (known !== undefined) return known;
  const file = new URL('../prisma/seed/ref/causes_2026.json', import.meta.url);
  const list: readonly Cause[] = causesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  known = new Map(list.map((cause) => [cause.code, cause]));
  return known;
};
