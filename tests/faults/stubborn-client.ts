import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { demoPeople } from '#prisma/seed/people';
import { seedId } from '#prisma/seed/seed-id';

const GIVES_UP_AFTER_MS = 90_000;
const AGAIN_AFTER_MS = 400;
const PATIENCE_MS = 12_000;

const viewShape = z.looseObject({
  id: z.string(),
  seq: z.number(),
  stage: z.object({ id: z.string() }),
  status: z.object({ id: z.string() }),
  parties: z.array(z.looseObject({ id: z.string(), role: z.string() })),
  mediator: z.looseObject({ id: z.string() }).nullish(),
  documents: z.array(z.looseObject({ type: z.string(), hash: z.string() })),
});
export type View = z.infer<typeof viewShape>;

/** What was promised to this client and must therefore be so. */
export interface Journal {
  readonly registered: Set<string>;
  readonly accepted: Set<string>;
}

interface Told {
  readonly status: number;
  readonly body: unknown;
}

/** The login of the demonstration person with this id. */
export const loginOf = (userId: string): string =>
  demoPeople.find(({ login }) => seedId(`user ${login}`) === userId)?.login ?? '';

const json = { 'content-type': 'application/json' };

/**
 * Somebody at work who tries again, under the same key, until an answer comes: as a browser with a
 * patient user would. Keeps a journal of every promise.
 */
export class StubbornClient {
  readonly journal: Journal = { registered: new Set(), accepted: new Set() };
  readonly #address: string;
  readonly #tokens = new Map<string, string>();

  constructor(address: string) {
    this.#address = address;
  }

  async register(body: object): Promise<string> {
    const { body: told } = await this.#insist('clerk', 'POST', '/api/disputes', body);
    const { id } = z.object({ id: z.string() }).parse(told);
    this.journal.registered.add(id);
    return id;
  }

  /** Has a command decided and accepted; fails when it is refused. */
  async command(login: string, disputeId: string, body: object): Promise<void> {
    const path = `/api/disputes/${disputeId}/commands`;
    const { body: told } = await this.#insist(login, 'POST', path, body);
    this.journal.accepted.add(z.object({ commandId: z.string() }).parse(told).commandId);
  }

  /** Writes down what somebody has confided to this mediator. */
  async note(login: string, disputeId: string, text: string): Promise<void> {
    await this.#insist(login, 'POST', '/api/sealed-notes', { disputeId, text });
  }

  /** Hands in a file of evidence: the parts of the form by their names. */
  async handIn(
    login: string,
    disputeId: string,
    parts: { readonly [name: string]: string | File },
  ): Promise<void> {
    const form = new FormData();
    for (const [name, value] of Object.entries(parts)) form.set(name, value);
    const path = `/api/disputes/${disputeId}/evidence`;
    const { body: told } = await this.#insist(login, 'POST', path, form);
    this.journal.accepted.add(z.object({ commandId: z.string() }).parse(told).commandId);
  }

  async view(disputeId: string): Promise<View> {
    const { body } = await this.#insist('clerk', 'GET', `/api/disputes/${disputeId}`);
    return viewShape.parse(body);
  }

  /** Looks again and again until the dispute is where it should be. */
  async until(disputeId: string, is: (view: View) => boolean): Promise<View> {
    const until = Date.now() + GIVES_UP_AFTER_MS;
    for (;;) {
      const view = await this.view(disputeId);
      if (is(view)) return view;
      if (Date.now() > until) throw new Error(`still ${view.stage.id}/${view.status.id}`);
      await pause(AGAIN_AFTER_MS);
    }
  }

  async moveClock(to: string): Promise<void> {
    await this.#insist('supervisor', 'POST', '/api/clock', { to });
  }

  async courtNow(): Promise<number> {
    const { body } = await this.#insist('supervisor', 'GET', '/api/clock');
    return Date.parse(z.object({ now: z.string() }).parse(body).now);
  }

  /** Sends a request until it gets an answer that is neither a failure nor "not yet". */
  async #insist(login: string, method: string, path: string, body?: object): Promise<Told> {
    const key = randomUUID();
    const until = Date.now() + GIVES_UP_AFTER_MS;
    for (;;) {
      const told = await this.#ask(login, method, path, key, body).catch(() => null);
      if (told !== null && (told.status === 200 || told.status === 201)) return told;
      if (told !== null && !isPassing(told)) {
        throw new Error(`${method} ${path}: ${told.status} ${JSON.stringify(told.body)}`);
      }
      if (told?.status === 401) this.#tokens.delete(login);
      if (Date.now() > until) throw new Error(`${method} ${path}: no answer`);
      await pause(AGAIN_AFTER_MS);
    }
  }

  async #ask(login: string, method: string, path: string, key: string, body?: object) {
    const token = this.#tokens.get(login) ?? (await this.#signIn(login));
    return this.#fetch(method, path, body, {
      authorization: `Bearer ${token}`,
      'idempotency-key': key,
    });
  }

  async #signIn(login: string): Promise<string> {
    const password = demoPeople.find((person) => person.login === login)?.password ?? '';
    const told = await this.#fetch('POST', '/api/session', { login, password }, {});
    const { token } = z.object({ token: z.string() }).parse(told.body);
    this.#tokens.set(login, token);
    return token;
  }

  async #fetch(
    method: string,
    path: string,
    body: object | undefined,
    headers: { readonly [name: string]: string },
  ): Promise<Told> {
    const response = await fetch(`${this.#address}${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { ...(body instanceof FormData ? {} : json), ...headers },
      ...(body === undefined
        ? {}
        : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }
}

/** Answers after which the same request may be sent again. */
const isPassing = ({ status, body }: Told): boolean =>
  status === 202 ||
  status === 401 ||
  status === 429 ||
  status === 503 ||
  status === 502 ||
  (status === 201 && body === null);
