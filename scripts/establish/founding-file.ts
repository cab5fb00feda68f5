import { z } from 'zod';
import { isLogin } from '#domain/people/password';
import { isEmail } from '#domain/people/registration-check';
import { packs } from '#domain/tracks/packs';
import { establishText } from '#i18n/zh-CN/establish';

const inChinese = z.locales.zhCN().localeError;
const idPattern = /^[a-z][a-z0-9-]{1,39}$/;
const text = (most: number) => z.string().trim().min(1).max(most);
const idField = z.string().regex(idPattern, establishText.wrongId);

const courtSchema = z.strictObject({
  kind: z.literal('court'),
  id: idField,
  name: text(100),
  /** The court above; null for the highest one here. */
  parent: idField.nullable(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  casePrefix: text(10),
  divisionCode: z.string().regex(/^\d{6}$/, establishText.wrongDivision),
  /** The court's own rule pack; null for the nation's of the day. */
  pack: z
    .string()
    .refine((given) => packs.some(({ id }) => id === given), establishText.wrongPack)
    .nullable()
    .default(null),
  address: text(200),
  phone: text(40),
});

const bodySchema = z.strictObject({
  kind: z.enum([
    'justice-bureau',
    'peoples-mediation',
    'industry-mediation',
    'commercial-mediation',
    'lawyer-mediation',
  ]),
  id: idField,
  name: text(100),
  parent: idField.nullable(),
  address: text(200),
  phone: text(40),
});

const administratorSchema = z.strictObject({
  login: z.string().refine(isLogin, establishText.wrongLogin),
  name: text(50),
  court: idField,
  email: z.string().refine(isEmail, establishText.wrongEmail).nullable().default(null),
});

const fileSchema = z
  .strictObject({
    organisations: z.array(z.discriminatedUnion('kind', [courtSchema, bodySchema])),
    administrators: z.array(administratorSchema),
  })
  .superRefine(({ organisations, administrators }, context) => {
    const repeated = (values: readonly string[], path: readonly [string, string]) =>
      values.forEach((value, index) => {
        if (values.indexOf(value) === index) return;
        context.addIssue({
          code: 'custom',
          path: [path[0], index, path[1]],
          message: establishText.twice(value),
        });
      });
    repeated(
      organisations.map(({ id }) => id),
      ['organisations', 'id'],
    );
    repeated(
      administrators.map(({ login }) => login),
      ['administrators', 'login'],
    );
  });

/** What a court begins with: its organisations, and who may then give everybody else a post. */
export type FoundingFile = z.output<typeof fileSchema>;
export type FoundingOrganisation = FoundingFile['organisations'][number];

/** One thing that is wrong, and where. */
export interface FoundingProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads a founding file; hands back everything that is wrong with its form, at once. */
export function readFoundingFile(
  content: string,
): { readonly file: FoundingFile } | { readonly problems: readonly FoundingProblem[] } {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { problems: [{ path: '', message: establishText.noJson }] };
  }
  const read = fileSchema.safeParse(json, { error: inChinese });
  if (read.success) return { file: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  };
}
