import { z } from 'zod';
import type { Role } from '#domain/people/person';
import { demoPeople } from '#prisma/seed/people';
import { Refused, type Answered, type Api, type Asked } from './http.ts';

const signedIn = z.object({ token: z.string() });

/** The people at work, each signed in once and again when the session has ended. */
export class StaffDesks {
  readonly #api: Api;
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(api: Api) {
    this.#api = api;
  }

  /** Asks as the person with this login. Throws what `Api.ask` throws. */
  async ask(login: string, asked: Omit<Asked, 'token'>): Promise<Answered> {
    try {
      return await this.#api.ask({ ...asked, token: await this.#token(login) });
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 401) throw error;
      this.#tokens.delete(login);
      return this.#api.ask({ ...asked, token: await this.#token(login) });
    }
  }

  #token(login: string): Promise<string> {
    const known = this.#tokens.get(login) ?? this.#signIn(login);
    this.#tokens.set(login, known);
    return known;
  }

  async #signIn(login: string): Promise<string> {
    const person = demoPeople.find((each) => each.login === login);
    if (person === undefined) throw new Error(`the demonstration has no ${login}`);
    const body = { login, password: person.password };
    const answer = await this.#api.ask({ path: '/api/session', body });
    return signedIn.parse(answer.body).token;
  }
}

/** The login of the first person with this post at a court. Throws when there is none. */
export const loginOf = (role: Role, courtId: string): string => {
  const found = demoPeople.find((person) => person.role === role && person.courtId === courtId);
  if (found === undefined) throw new Error(`${courtId} has no ${role}`);
  return found.login;
};

/** The login of a mediator by name and court, as the page shows them. Throws for a stranger. */
export const mediatorLogin = (name: string, courtId: string): string => {
  const found = demoPeople.find(
    (person) => person.role === 'mediator' && person.name === name && person.courtId === courtId,
  );
  if (found === undefined) throw new Error(`nobody at ${courtId} mediates under this name`);
  return found.login;
};
