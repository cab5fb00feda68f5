import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkoutFolder } from './layout.ts';
import { readRunFile } from './run-file.ts';
import { withSchemaEngine } from './schema-engine.ts';

const SCHEMA = 'prisma/schema.prisma';

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: checkoutFolder, encoding: 'utf8' });

/** The schema as it was when prisma/migrations was last committed. */
const lastMigratedSchema = (): string => {
  const commit = git('log', '-1', '--format=%H', '--', 'prisma/migrations').trim();
  return git('show', `${commit}:${SCHEMA}`);
};

const target = (content: string) => ({
  tag: 'schemaDatamodel' as const,
  files: [{ path: SCHEMA, content }],
});

/** Comparing two texts reads no database, but the engine will not begin without one that answers. */
const anyDatabase = (): string => readRunFile().databaseUrl;

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  const before =
    values.from === undefined ? lastMigratedSchema() : readFileSync(values.from, 'utf8');
  const after = readFileSync(join(checkoutFolder, SCHEMA), 'utf8');
  const result = await withSchemaEngine(anyDatabase(), (engine) =>
    engine.diff({
      from: before.trim() === '' ? { tag: 'empty' } : target(before),
      to: target(after),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  process.stdout.write(result.stdout ?? '');
};

// Prints the SQL that leads from the last migrated schema (or the file given with --from) to the
// present one: the body of a new prisma/migrations/<time>_<name>/migration.sql.
await main();
