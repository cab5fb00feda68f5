import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '#platform/database';
import { establish, NotEstablished } from '#scripts/establish/establish';
import { readFoundingFile, type FoundingFile } from '#scripts/establish/founding-file';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database';

let database: TestDatabase;
let owner: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = createPool(database.ownerUrl, { size: 2 });
  // As a new system is in production: calendars and rule packs, and nobody.
  await owner.query(
    'truncate mediator_conflict, mediator, post, session, staff_user, organisation',
  );
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const court = {
  kind: 'court',
  id: 'linshui',
  name: '临水县人民法院',
  parent: null,
  level: 1,
  casePrefix: '临0101',
  divisionCode: '990901',
  address: '临水县人民路 1 号',
  phone: '0990-1234567',
};
const body = {
  kind: 'lawyer-mediation',
  id: 'linshui-lawyers',
  name: '临水县律师调解工作室',
  parent: 'linshui',
  address: '临水县人民路 2 号',
  phone: '0990-7654321',
};
const first = { login: 'guan.yi', name: '管一', court: 'linshui' };

const fileOf = (change: object = {}): FoundingFile => {
  const content = { organisations: [court, body], administrators: [first], ...change };
  const read = readFoundingFile(JSON.stringify(content));
  if (!('file' in read)) throw new Error(JSON.stringify(read.problems));
  return read.file;
};
const problemsOf = (content: object | string) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const read = readFoundingFile(text);
  return 'problems' in read ? read.problems.map(({ path }) => path) : [];
};
const refusedPaths = async (file: FoundingFile) => {
  const error: unknown = await establish(database.pool, file).catch((thrown: unknown) => thrown);
  return error instanceof NotEstablished ? error.problems.map(({ path }) => path) : error;
};
const counted = async () =>
  (
    await database.pool.query<{ organisations: number; users: number }>(
      `select (select count(*) from organisation) as organisations,
              (select count(*) from staff_user) as users`,
    )
  ).rows[0];

describe('a new court’s file', () => {
  test('is told everything that is wrong with its form at once, each with its place', () => {
    const wrong = {
      organisations: [court, { ...court, casePrefix: '', divisionCode: '99' }],
      administrators: [{ ...first, login: 'G', extra: 1 }],
    };
    expect(problemsOf(wrong)).toEqual([
      'organisations.1.casePrefix',
      'organisations.1.divisionCode',
      'administrators.0.login',
      'administrators.0',
      'organisations.1.id',
    ]);
    expect(problemsOf({ organisations: [court, court], administrators: [] })).toEqual([
      'organisations.1.id',
    ]);
    expect(problemsOf('{"organisations": [')).toEqual(['']);
    expect(problemsOf('[]')).toEqual(['']);
  });

  test('with a superior or a court that does not exist writes nothing at all', async () => {
    const orphan = { ...body, parent: 'nowhere' };
    const stranger = { ...first, court: 'linshui-lawyers' };
    const file = fileOf({ organisations: [court, orphan], administrators: [stranger] });
    expect(await refusedPaths(file)).toEqual(['organisations.1.parent', 'administrators.0.court']);
    expect(await counted()).toEqual({ organisations: 0, users: 0 });
  });

  test('brings the organisations, and administrators who can sign in once and must choose a password', async () => {
    const { added, already, passwords } = await establish(database.pool, fileOf());
    expect([added, already]).toEqual([['linshui', 'linshui-lawyers'], []]);
    expect(passwords).toHaveLength(1);
    const { rows } = await database.pool.query<{ hash: string; once: boolean; role: string }>(
      `select u.password_hash as hash, u.one_time_until > clock_timestamp() as once, p.role
         from staff_user u join post p on p.user_id = u.id where u.login = $1`,
      [first.login],
    );
    expect(rows).toMatchObject([{ once: true, role: 'administrator' }]);
    expect(await verify(rows[0]?.hash ?? '', passwords[0]?.oneTimePassword ?? '')).toBe(true);
    const { rows: log } = await owner.query('select act, actor_key from access_log');
    expect(log).toEqual([{ act: 'user-created', actor_key: 'operator' }]);
  });

  test('read once more changes nothing, and gives no second administrator a way around the page', async () => {
    const renamed = { ...court, name: '另一名称' };
    const again = fileOf({ organisations: [renamed, body], administrators: [] });
    expect(await establish(database.pool, again)).toEqual({
      added: [],
      already: ['linshui', 'linshui-lawyers'],
      passwords: [],
    });
    const second = fileOf({ administrators: [first, { ...first, login: 'guan.er' }] });
    expect(await refusedPaths(second)).toEqual([
      'administrators.0.court',
      'administrators.0.login',
      'administrators.1.court',
    ]);
    expect(await counted()).toEqual({ organisations: 2, users: 1 });
    const { rows } = await owner.query('select name from organisation where id = $1', ['linshui']);
    expect(rows).toEqual([{ name: court.name }]);
  });
});
