import { config } from '#platform/config';
import { StackFailure } from './failure.ts';
import { checkoutFolder } from './layout.ts';
import { applyMigrations } from './migrate.ts';
import { assertChineseSearch } from './postgres-setup.ts';
import { runProgram } from './run-program.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { ensureSearchAttributes } from './temporal-client.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const ownerUrl = (): string => {
  const { databaseOwnerUrl } = config();
  if (databaseOwnerUrl !== undefined) return databaseOwnerUrl;
  throw new StackFailure({
    what: 'The database cannot be migrated.',
    why: 'DATABASE_OWNER_URL is not set, and the role of DATABASE_URL owns no tables.',
    todo: 'Set DATABASE_OWNER_URL to the role that owns the tables, for this program only.',
  });
};

const seed = async (): Promise<void> => {
  const args = ['--import', 'tsx', 'prisma/seed/index.ts'];
  const { code, output } = await runProgram(process.execPath, args, { cwd: checkoutFolder });
  if (code === 0) return;
  throw new StackFailure({
    what: 'The database could not be filled with its first data.',
    why: output,
    todo: 'Put right what it names, then run this again: it goes on where it stopped.',
  });
};

// Once before api and worker of a new release start, where the servers are not ours to start
// (containers, services of the house): migrations, first data, Temporal's search attributes.
await runUntilStopped(async () => {
  const { temporalAddress, temporalNamespace } = config();
  const owner = ownerUrl();
  await assertChineseSearch(owner);
  const applied = await applyMigrations(owner);
  say(applied.length === 0 ? 'No new migration.' : `Applied ${applied.join(', ')}.`);
  await seed();
  const added = await ensureSearchAttributes(temporalAddress, temporalNamespace);
  say(added.length === 0 ? 'Temporal is ready.' : `Taught Temporal ${added.join(', ')}.`);
  process.exit(0);
});
