import { z } from 'zod';
import type { TestApi, Told } from './test-api.ts';

const userShape = z.looseObject({
  id: z.string(),
  login: z.string(),
  active: z.boolean(),
  version: z.number(),
  sessions: z.number(),
  posts: z.array(z.looseObject({ id: z.string(), role: z.string(), until: z.string().nullable() })),
});
const pageShape = z.object({ items: z.array(userShape), next: z.string().nullable() });

/** What the tests of accounts and posts ask an API again and again. */
export const userDesk = (api: TestApi) => {
  const list = async (token: string, query: string) =>
    pageShape.parse((await api.get(`/api/users?${query}`, token)).body);
  return {
    list,
    /** The person with this login, as an administrator sees them. */
    named: async (login: string, token: string) => {
      const { items } = await list(token, `q=${encodeURIComponent(login)}`);
      const found = items.find((each) => each.login === login);
      if (found === undefined) throw new Error(`no ${login}`);
      return found;
    },
    act: (token: string, id: string, name: string, body: unknown): Promise<Told> =>
      api.post(`/api/users/${id}/${name}`, token, body),
    /** What the access log says was done to somebody, in its order. */
    logged: async (userId: string): Promise<readonly string[]> => {
      const { rows } = await api.court.pool.query<{ act: string }>(
        `select act from access_log where detail ->> 'user' = $1 order by id`,
        [userId],
      );
      return rows.map((row) => row.act);
    },
  };
};

export type UserDesk = ReturnType<typeof userDesk>;
