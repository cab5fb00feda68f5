import { hash } from '@node-rs/argon2';
import { calendarYears } from './calendars.ts';
import { organisations } from './organisations.ts';
import { seedPacks } from './packs.ts';
import { demoPeople, type DemoPerson } from './people.ts';
import { seedId } from './seed-id.ts';

/** Where the system runs; decides what is laid down. */
export type Profile = 'production' | 'training' | 'demo' | 'test';

/** Whatever can run a statement inside the seed's transaction. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** Cheap on purpose: these passwords are told to everybody. Memory in KiB. */
const DEMO_HASH_COST = { memoryCost: 1024, timeCost: 1, parallelism: 1 };

const clock = (db: Queryable, profile: Profile) =>
  db.query(
    'insert into court_clock (id, profile, offset_ms) values (1, $1, 0) on conflict (id) do nothing',
    [profile],
  );

const rules = async (db: Queryable): Promise<void> => {
  await db.query(
    // Where there are disputes already, those that rest on a year that is new to them are to be told.
    `insert into calendar_year (year, version, days, source, published_at, approved_by, told_at)
     select year, version, days, source, court_now(), 'seed',
            case when not exists (select from dispute) then court_now() end
       from jsonb_to_recordset($1) as given(year int, version int, days jsonb, source text)
     on conflict (year, version) do nothing`,
    [JSON.stringify(calendarYears)],
  );
  await db.query(
    `insert into rule_pack (id, title, effective_from, effective_to, content, content_hash,
                            published_by, published_at)
     select id, title, "effectiveFrom", "effectiveTo", content, "contentHash", '{seed}', court_now()
       from jsonb_to_recordset($1) as given(id text, title text, "effectiveFrom" date,
              "effectiveTo" date, content jsonb, "contentHash" text)
     on conflict (id) do nothing`,
    [JSON.stringify(seedPacks)],
  );
};

const bodies = (db: Queryable) =>
  db.query(
    `insert into organisation (id, kind, name, parent_id, level, case_prefix, division_code, pack_id,
                               address, phone)
     select id, kind, name, "parentId", level, "casePrefix", "divisionCode", "packId", address, phone
       from jsonb_to_recordset($1) as given(id text, kind text, name text, "parentId" text, level int,
              "casePrefix" text, "divisionCode" text, "packId" text, address text, phone text)
     on conflict (id) do nothing`,
    [JSON.stringify(organisations)],
  );

const personRow = async (person: DemoPerson) => ({
  id: seedId(`user ${person.login}`),
  postId: seedId(`post ${person.login}`),
  login: person.login,
  name: person.name,
  role: person.role,
  organisationId: person.organisationId,
  courtId: person.courtId,
  passwordHash: await hash(person.password, DEMO_HASH_COST),
  email: `${person.login}@yunlan.example`,
  mediator: person.mediator,
});

const people = async (db: Queryable): Promise<void> => {
  const rows = JSON.stringify(await Promise.all(demoPeople.map(personRow)));
  await db.query(
    `insert into staff_user (id, login, name, password_hash, email, password_changed_at)
     select id, login, name, "passwordHash", email, court_now()
       from jsonb_to_recordset($1) as given(id uuid, login text, name text, "passwordHash" text, email text)
     on conflict do nothing`,
    [rows],
  );
  await db.query(
    `insert into post (id, user_id, role, organisation_id, court_id, since)
     select "postId", id, role, "organisationId", "courtId", date '2025-01-01'
       from jsonb_to_recordset($1) as given("postId" uuid, id uuid, role text, "organisationId" text,
              "courtId" text)
     on conflict do nothing`,
    [rows],
  );
  await db.query(
    `insert into mediator (user_id, court_id, organisation_id, kind, fields, firm, load_cap, appointed_on)
     select given.id, "courtId", "organisationId", roll.kind, roll.fields, roll.firm, roll."loadCap",
            date '2025-01-01'
       from jsonb_to_recordset($1) as given(id uuid, "courtId" text, "organisationId" text, mediator jsonb),
            jsonb_to_record(mediator) as roll(kind text, fields text[], firm text, "loadCap" int)
      where jsonb_typeof(mediator) = 'object'
     on conflict do nothing`,
    [rows],
  );
};

/**
 * Lays down what every system needs: the court clock of this profile, the published calendars and the
 * rule packs; and, anywhere but in production, the demonstration's courts, organisations and people.
 * Does nothing to what is there already. Runs in the caller's transaction.
 */
export const layGround = async (db: Queryable, profile: Profile): Promise<void> => {
  await clock(db, profile);
  await rules(db);
  if (profile === 'production') return;
  await bodies(db);
  await people(db);
};
