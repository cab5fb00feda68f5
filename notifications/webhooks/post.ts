import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { addressOf, type Target } from './target.ts';

const PATIENCE_MS = 10_000;

/** How one call ended: taken, or why not, in a short code. */
export type Posted =
  { readonly kind: 'taken' } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Posts a text to the one address the target has at this moment. Follows no redirect, waits ten
 * seconds at most, reads nothing of the answer but its status. Never rejects.
 */
export const post = async (
  target: Target,
  body: string,
  headers: { readonly [name: string]: string },
): Promise<Posted> => {
  try {
    const address = await addressOf(target);
    if (address === null) return { kind: 'failed', reason: 'address-refused' };
    const status = await statusOf(target.url, address, { body, headers });
    return status >= 200 && status < 300
      ? { kind: 'taken' }
      : { kind: 'failed', reason: `http-${status}` };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
};

interface Content {
  readonly body: string;
  readonly headers: { readonly [name: string]: string };
}

const statusOf = (url: URL, address: string, { body, headers }: Content): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestTls : requestPlain)(url, {
      method: 'POST',
      lookup: alwaysTo(address),
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...headers,
      },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.end(body);
  });

/** Name resolution that gives the one address that was looked at. */
const alwaysTo =
  (address: string): LookupFunction =>
  (_hostname, { all }, answer) => {
    const family = isIP(address);
    if (all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const code: unknown = 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : error.name;
};
