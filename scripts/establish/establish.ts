import { randomUUID } from 'node:crypto';
import { hashPassword } from '#api/auth/password-hash';
import { newOneTimePassword, ONE_TIME_HOURS } from '#api/users/one-time-password';
import { logAccess } from '#api/access-log';
import { establishText } from '#i18n/zh-CN/establish';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import type { FoundingFile, FoundingProblem } from './founding-file.ts';

/** What was added. A password is told here and never again. */
export interface Established {
  readonly added: readonly string[];
  readonly already: readonly string[];
  readonly passwords: readonly { readonly login: string; readonly oneTimePassword: string }[];
}

/** What the file says and the database does not allow. Nothing was written. */
export class NotEstablished extends Error {
  override readonly name = 'NotEstablished';
  readonly problems: readonly FoundingProblem[];

  constructor(problems: readonly FoundingProblem[]) {
    super('the founding file does not fit what is there');
    this.problems = problems;
  }
}

/**
 * Adds the organisations of a founding file that are not there yet and its administrators, or nothing at
 * all. What is there already stays as it is. A court that has an administrator gets its others through
 * the page of users, where it is told who did it: here it is refused. Throws `NotEstablished`.
 */
export const establish = (pool: Pool, file: FoundingFile): Promise<Established> =>
  withTransaction(pool, async (db) => {
    const added = await addOrganisations(db, file);
    await assertFits(db, file);
    const passwords = [];
    for (const administrator of file.administrators) {
      passwords.push(await addAdministrator(db, administrator));
    }
    const already = file.organisations.map(({ id }) => id).filter((id) => !added.includes(id));
    return { added, already, passwords };
  });

async function addOrganisations(
  db: Queryable,
  { organisations }: FoundingFile,
): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `insert into organisation (id, kind, name, parent_id, level, case_prefix, division_code, pack_id,
                               address, phone)
     select id, kind, name, parent, level, "casePrefix", "divisionCode", pack, address, phone
       from jsonb_to_recordset($1) as given(id text, kind text, name text, parent text, level int,
              "casePrefix" text, "divisionCode" text, pack text, address text, phone text)
     on conflict (id) do nothing returning id`,
    [JSON.stringify(organisations)],
  );
  return rows.map(({ id }) => id);
}

interface Known {
  readonly courts: readonly string[] | null;
  readonly organisations: readonly string[] | null;
  readonly administered: readonly string[] | null;
  readonly logins: readonly string[] | null;
}

const knownSql = `
select (select array_agg(id) from organisation where kind = 'court' and active) as courts,
       (select array_agg(id) from organisation) as organisations,
       (select array_agg(distinct p.court_id) from post p join staff_user u on u.id = p.user_id
         where p.role = 'administrator' and u.active
           and (p.until is null or p.until > court_now())) as administered,
       (select array_agg(login) from staff_user) as logins`;

async function assertFits(db: Queryable, file: FoundingFile): Promise<void> {
  const { rows } = await db.query<Known>(knownSql);
  const has = (list: keyof Known, value: string) => rows[0]?.[list]?.includes(value) === true;
  const problems: FoundingProblem[] = [];
  file.organisations.forEach(({ parent }, index) => {
    if (parent === null || has('organisations', parent)) return;
    problems.push({
      path: `organisations.${index}.parent`,
      message: establishText.unknownParent(parent),
    });
  });
  file.administrators.forEach(({ court, login }, index) => {
    const path = `administrators.${index}`;
    if (!has('courts', court)) {
      problems.push({ path: `${path}.court`, message: establishText.unknownCourt(court) });
    } else if (has('administered', court)) {
      problems.push({ path: `${path}.court`, message: establishText.administered(court) });
    }
    if (has('logins', login)) {
      problems.push({ path: `${path}.login`, message: establishText.loginTaken(login) });
    }
  });
  if (problems.length > 0) throw new NotEstablished(problems);
}

async function addAdministrator(
  db: Queryable,
  { login, name, court, email }: FoundingFile['administrators'][number],
) {
  const id = randomUUID();
  const oneTimePassword = newOneTimePassword();
  await db.query(
    `insert into staff_user (id, login, name, password_hash, email, password_changed_at, one_time_until)
     values ($1, $2, $3, $4, $5, court_now(),
             clock_timestamp() + interval '${ONE_TIME_HOURS} hours')`,
    [id, login, name, await hashPassword(oneTimePassword), email],
  );
  await db.query(
    `insert into post (id, user_id, role, organisation_id, court_id, since)
     values ($1, $2, 'administrator', $3, $3, court_now())`,
    [randomUUID(), id, court],
  );
  await logAccess(db, {
    courtId: court,
    actorKey: 'operator',
    act: 'user-created',
    disputeId: null,
    detail: { user: id },
  });
  return { login, oneTimePassword };
}
