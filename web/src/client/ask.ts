import { screens } from '#i18n/zh-CN/screens';
import { ProblemError, type Problem } from './problem.ts';

/** What goes with a request. */
export interface Asking {
  readonly query?: { readonly [name: string]: string | number | boolean | null | undefined };
  readonly body?: unknown;
  /** Sent as Idempotency-Key: the same key for the same intention, however often it is sent. */
  readonly key?: string;
  readonly signal?: AbortSignal | undefined;
}

type Listener = (problem: Problem) => void;
const listeners = new Set<Listener>();

/** Hears every answer that says the session is over, until the function it gives is called. */
export const onSignedOut = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** What is told when nobody answered. */
export const noAnswer = (): ProblemError =>
  new ProblemError({
    type: 'about:blank',
    title: screens.state.noAnswerTitle,
    detail: screens.state.noAnswerDetail,
    status: 0,
    code: 'no-answer',
    trackingId: '',
  });

/** The address with its query; what is empty is left out. */
export const addressOf = (path: string, query: Asking['query'] = {}): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
};

const readProblem = async (response: Response): Promise<Problem> => {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) throw noAnswer();
  const problem: Problem = await response.json();
  return problem;
};

const send = async (address: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw noAnswer();
  }
};

const refuse = async (response: Response): Promise<never> => {
  const problem = await readProblem(response);
  if (['not-signed-in', 'session-expired'].includes(problem.code))
    for (const listener of listeners) listener(problem);
  throw new ProblemError(problem);
};

/** The answer as `T`; throws `ProblemError` for every refusal. */
export const readAnswer = async <T>(response: Response): Promise<T> => {
  if (!response.ok) return refuse(response);
  const answer: T = await response.json();
  return answer;
};

/** What to send: JSON, or the parts of a form (a file) as they are. */
const bodyOf = (body: unknown) => {
  if (body instanceof FormData) return { body, headers: {} };
  return { body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json' } };
};

/**
 * Asks the API and gives its answer as `T`, the type its contract states. Throws `ProblemError` for
 * every refusal and when nobody answers.
 */
export const ask = async <T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  { query, body, key, signal }: Asking = {},
): Promise<T> => {
  const { headers, ...sent } = method === 'GET' ? { headers: {} } : bodyOf(body);
  const response = await send(addressOf(path, query), {
    method,
    ...sent,
    headers: { ...headers, ...(key === undefined ? {} : { 'idempotency-key': key }) },
    ...(signal === undefined ? {} : { signal }),
  });
  return readAnswer<T>(response);
};
