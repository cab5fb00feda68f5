import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, StackFailure } from './failure.ts';
import { checkoutFolder } from './layout.ts';
import { withSchemaEngine } from './schema-engine.ts';

const migrationsFolder = join(checkoutFolder, 'prisma/migrations');
const LOCK_FILE = 'migration_lock.toml';

/** The names of all migrations in the order in which they apply. */
export const migrationNames = (): readonly string[] =>
  existsSync(migrationsFolder)
    ? readdirSync(migrationsFolder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

const lockText = (): string | null => {
  const file = join(migrationsFolder, LOCK_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

const migrationsList = () => ({
  baseDir: migrationsFolder,
  lockfile: { path: LOCK_FILE, content: lockText() },
  shadowDbInitScript: '',
  migrationDirectories: migrationNames().map((name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: {
        tag: 'ok' as const,
        value: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8'),
      },
    },
  })),
});

/**
 * Applies every migration of prisma/migrations that this database lacks, in order, and writes each
 * into `_prisma_migrations`. `ownerUrl` names the role that owns the tables. Gives the names of
 * those applied now; throws `StackFailure` when one fails.
 */
export const applyMigrations = async (ownerUrl: string): Promise<readonly string[]> => {
  try {
    const output = await withSchemaEngine(ownerUrl, (engine) =>
      engine.applyMigrations({
        migrationsList: migrationsList(),
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    return output.appliedMigrationNames;
  } catch (error) {
    throw new StackFailure({
      what: 'A database migration could not be applied.',
      why: reasonOf(error),
      todo: 'The database stays at the migration before it. Put a backup back or report the text above; docs/operations.md tells how.',
    });
  }
};
