import type { z } from 'zod';
import type { problemSchema } from '#api/openapi';

/** Why the court's server said no, in words for the reader. */
export type Problem = z.output<typeof problemSchema>;

/** What came of a request: an answer, a no, or nothing because nobody was reached. */
export type Reply<T> =
  | { readonly kind: 'answer'; readonly status: number; readonly body: T }
  | { readonly kind: 'refused'; readonly problem: Problem; readonly dispute: unknown }
  | { readonly kind: 'unreached' };

/** Answers that say "not now": the same request may be sent again later. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether a no is about the moment and not about what was asked. */
export const isPassing = ({ status, code }: Problem): boolean =>
  passing.has(status) && code !== 'code-too-soon' && code !== 'too-many-attempts';

const send = async (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body: unknown,
  key: string | null,
): Promise<Response | null> => {
  const isBare = method === 'GET';
  try {
    return await fetch(path, {
      method,
      headers: {
        ...(isBare ? {} : { 'content-type': 'application/json' }),
        ...(key === null ? {} : { 'idempotency-key': key }),
      },
      ...(isBare ? {} : { body: JSON.stringify(body ?? {}) }),
    });
  } catch {
    return null;
  }
};

/**
 * Asks the API and gives its answer as `T`, the type its contract states. Never throws: a network
 * that is away, and a proxy that answers something else, are `unreached`.
 */
export const ask = async <T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body: unknown = null,
  key: string | null = null,
): Promise<Reply<T>> => replyOf<T>(await send(method, path, body, key));

/** What came back, or did not, as a reply. */
export const replyOf = async <T>(response: Response | null): Promise<Reply<T>> => {
  const isJson = (response?.headers.get('content-type') ?? '').includes('json');
  if (response === null || !isJson) return { kind: 'unreached' };
  try {
    if (response.ok) {
      const answer: T = await response.json();
      return { kind: 'answer', status: response.status, body: answer };
    }
    const problem: Problem & { readonly dispute?: unknown } = await response.json();
    return { kind: 'refused', problem, dispute: problem.dispute ?? null };
  } catch {
    // The line broke while the answer was on its way.
    return { kind: 'unreached' };
  }
};
