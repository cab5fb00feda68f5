import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { roles, type Role } from '#domain/people/person';
import { command, enter, openDispute, registration } from './support/counter.ts';
import { accessOf } from './support/route-access.ts';
import { problemOf, TestApi, type Told } from './support/test-api.ts';

let api: TestApi;
const tokens = new Map<string, string>();

/** One person of each role in the court of the tests, and the same roles elsewhere. */
const here: { readonly [R in Role]: string } = {
  clerk: 'clerk',
  mediator: 'mediator',
  'team-leader': 'leader',
  judge: 'judge',
  supervisor: 'supervisor',
  administrator: 'admin',
  auditor: 'auditor',
};
const elsewhere = [
  'clerk.wangze',
  'judge.wangze',
  'supervisor.wangze',
  'leader.wangze',
  'mediator.wangze',
];

let routes: readonly string[] = [];

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  for (const login of [...Object.values(here), ...elsewhere, 'supervisor.city', 'mediator2'])
    tokens.set(login, await api.signIn(login));
  const document = z
    .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse((await api.ask('GET', '/api/openapi.json')).body);
  routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
});
afterAll(() => api.close());

const token = (login: string): string => tokens.get(login) ?? '';
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Asks a route with an id that is nobody's and an empty body: access is decided before anything else. */
const knock = async (route: string, bearer?: string): Promise<Told> => {
  const [method = '', path = ''] = route.split(' ');
  const place = path.replace('{id}', NOBODY).replaceAll(/\{\w+\}/g, 'x');
  if (route === 'GET /api/changes' && bearer !== undefined) {
    const response = await api.open(place, { authorization: `Bearer ${bearer}` });
    await response.body?.cancel();
    return { status: response.status, body: null, text: '', headers: response.headers };
  }
  return api.ask(method, place, {
    ...(bearer === undefined ? {} : { token: bearer }),
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
    key: randomUUID(),
  });
};

/** Addresses that only look like the API's lead nowhere, or to the page for addresses nobody knows. */
const isShutOrPage = ({ status, body }: Told): boolean =>
  status === 401 || status === 404 || body === null;

describe('every route', () => {
  it('is in the table of who may use it', () => {
    expect(routes.length).toBeGreaterThan(25);
    expect(routes.filter((route) => accessOf(route) === undefined)).toEqual([]);
  });

  it('is shut to somebody who has not signed in, unless it is one of the few open ones', async () => {
    for (const route of routes) {
      const { status } = await knock(route);
      const isShut = status === 401;
      expect([route, isShut]).toEqual([route, accessOf(route) !== 'open']);
    }
  });

  it('is shut to a token that nobody was given', async () => {
    const forged = 'A'.repeat(43);
    for (const route of routes.filter((each) => accessOf(each) !== 'open'))
      expect([route, (await knock(route, forged)).status]).toEqual([route, 401]);
  });

  it.each(roles)('lets a %s in exactly where the table says so', async (role) => {
    for (const route of routes.filter((each) => each !== 'DELETE /api/session')) {
      const access = accessOf(route);
      if (typeof access === 'string' || access === undefined) continue;
      const told = await knock(route, token(here[role]));
      const isRefused = told.status === 403 && problemOf(told).code === 'role-not-allowed';
      expect([route, isRefused]).toEqual([route, !access.includes(role)]);
    }
  });

  it('of a party is shut to people at work, and theirs to parties', async () => {
    const dispute = await openDispute(api, token('clerk'));
    const party = await enter(api, dispute.id, dispute.applicant);
    for (const route of routes) {
      const access = accessOf(route);
      if (access === 'open') continue;
      const bearer = access === 'party' ? token('supervisor') : party;
      expect([route, (await knock(route, bearer)).status]).toEqual([route, 401]);
    }
  });

  it('outside the tables is not found by those who are in, and shut to those who are not', async () => {
    expect((await api.get('/api/secrets', token('admin'))).status).toBe(404);
    expect((await api.ask('GET', '/api/secrets')).status).toBe(401);
    for (const path of ['//api/disputes', '/api//disputes', '/API/disputes'])
      expect(isShutOrPage(await api.ask('GET', path))).toBe(true);
  });
});

describe('a dispute', () => {
  it('does not exist for people of another court, on any of its routes', async () => {
    const { id } = await openDispute(api, token('clerk'));
    for (const login of elsewhere)
      for (const [method, rest] of [
        ['GET', ''],
        ['GET', '/events'],
        ['GET', '/deadlines'],
        ['POST', '/commands'],
      ] as const) {
        const told = await api.ask(method, `/api/disputes/${id}${rest}`, {
          token: token(login),
          key: randomUUID(),
          ...(method === 'POST' ? { body: { kind: 'approve-closure' } } : {}),
        });
        expect([login, rest, problemOf(told).code]).toEqual([login, rest, 'not-found']);
      }
  });

  it('is seen by the supervisor of the court above', async () => {
    const { id } = await openDispute(api, token('clerk'));
    expect((await api.get(`/api/disputes/${id}`, token('supervisor.city'))).status).toBe(200);
  });

  it('cannot be registered in a court that is out of reach', async () => {
    const told = await api.post(
      '/api/disputes',
      token('clerk'),
      registration({ courtId: 'wangze' }),
    );
    expect(problemOf(told)).toMatchObject({ status: 422, field: 'courtId' });
  });

  it('is seen by its mediator, by no other, and no longer once it was given to another', async () => {
    const { id, applicant, respondent } = await openDispute(api, token('clerk'));
    const clerk = token('clerk');
    await command(api, clerk, id, { kind: 'divert', track: 'entrusted', mode: 'on-site' });
    for (const partyId of [applicant, respondent])
      await command(api, clerk, id, {
        kind: 'answer-offer',
        partyId,
        answer: 'consent',
        channel: 'counter',
      });
    const idOf = async (login: string): Promise<string> => {
      const { rows } = await api.court.pool.query<{ id: string }>(
        'select id from staff_user where login = $1',
        [login],
      );
      return rows[0]?.id ?? '';
    };
    const seen = async (): Promise<readonly number[]> => [
      (await api.get(`/api/disputes/${id}`, token('mediator'))).status,
      (await api.get(`/api/disputes/${id}`, token('mediator2'))).status,
    ];
    await api.court.until({ id, parties: [] }, ({ stage }) => stage === 'court-mediation');
    const first = await api.court.until({ id, parties: [] }, ({ mediator }) => mediator !== null);
    const [held, free] =
      first.mediator?.id === (await idOf('mediator2'))
        ? ['mediator2', 'mediator']
        : ['mediator', 'mediator2'];
    const supervisor = token('supervisor');
    await command(api, supervisor, id, {
      kind: 'reassign',
      mediatorId: await idOf(free),
      reason: '平衡工作量',
    });
    const state = await api.court.state({ id, parties: [] });
    expect(state.mediator?.id).toBe(await idOf(free));
    expect(await seen()).toEqual(free === 'mediator' ? [200, 404] : [404, 200]);
    expect(held).not.toBe(free);
  });

  it('is in the list of exactly those people who can look at it', async () => {
    await openDispute(api, await api.signIn('clerk.jichuan'));
    const { rows } = await api.court.pool.query<{ id: string }>('select id from dispute');
    const listShape = z.object({ items: z.array(z.object({ id: z.string() })) });
    for (const login of [...Object.values(here), ...elsewhere, 'supervisor.city', 'mediator2']) {
      const listed = await Promise.all(
        ['open', 'closed'].map(async (state) =>
          listShape.parse(
            (await api.get(`/api/disputes?state=${state}&limit=100`, token(login))).body,
          ),
        ),
      );
      const inList = new Set(listed.flatMap(({ items }) => items.map(({ id }) => id)));
      for (const { id } of rows) {
        const { status } = await api.get(`/api/disputes/${id}`, token(login));
        expect([login, id, status === 200]).toEqual([login, id, inList.has(id)]);
      }
    }
  });
});
