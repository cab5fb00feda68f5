import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const MOST_TRIES = 12;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
const ANSWER_WITHIN_MS = 35_000;

const problem = z.object({ code: z.string(), title: z.string(), detail: z.string() });

/** The API said no, and why. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'Refused';
    this.status = status;
    this.code = code;
  }
}

/** Nobody answers at the address. */
export class Unreachable extends Error {
  constructor() {
    super('no answer');
    this.name = 'Unreachable';
  }
}

/** One request; `key` makes it safe to send again. */
export interface Asked {
  readonly path: string;
  readonly token?: string | null;
  readonly body?: unknown;
  readonly key?: string;
  /** Not to be told to come back later: "too many" is then a no like any other. */
  readonly isImpatient?: boolean;
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Not now, but perhaps later: too many requests, an outage, a slow answer. */
const isPassing = (status: number): boolean => status === 429 || status >= 500;

const pauseBefore = (attempt: number, response: Response | null): number => {
  const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds)
    ? seconds * 1000
    : Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
};

/** The HTTP API at one address, as any client has it: nothing else of the server is known here. */
export class Api {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address.replace(/\/$/, '');
  }

  /**
   * Sends a request and tries again, a dozen times at most, while the answer is that it may work
   * later. A body makes it a POST. Throws `Refused` for every no, `Unreachable` for silence.
   */
  async ask(asked: Asked): Promise<Answered> {
    let response: Response | null = null;
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      if (attempt > 0) await pause(pauseBefore(attempt, response));
      response = await this.#send(asked);
      const isFinal = response !== null && !isPassing(response.status);
      const isEnough = asked.isImpatient === true && response?.status === 429;
      if (response !== null && (isFinal || isEnough)) return answeredBy(response);
      if (response !== null && attempt < MOST_TRIES - 1) await response.body?.cancel();
    }
    if (response === null) throw new Unreachable();
    return answeredBy(response);
  }

  /** Looks once whether anybody answers there. Throws `Unreachable` when not. */
  async expect(path: string): Promise<void> {
    const response = await this.#send({ path });
    if (response === null) throw new Unreachable();
    await response.body?.cancel();
  }

  async #send({ path, token, body, key }: Asked): Promise<Response | null> {
    const headers = {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    };
    try {
      return await fetch(`${this.#address}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch {
      return null;
    }
  }
}

const answeredBy = async (response: Response): Promise<Answered> => {
  const { status } = response;
  const body: unknown = await response.json();
  if (response.ok) return { status, body };
  const told = problem.safeParse(body);
  if (!told.success) throw new Refused(status, String(status), `HTTP ${status}`);
  const { code, title, detail } = told.data;
  throw new Refused(status, code, `${code}: ${title} ${detail}`);
};
