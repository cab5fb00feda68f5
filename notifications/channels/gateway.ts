import { z } from 'zod';
import { signatureOf } from '#platform/signed-message';
import type { SmsGateway } from '#platform/channel-config';

/** How long a gateway is waited for where nothing else is said, in milliseconds of real time. */
export const PATIENCE_MS = 15_000;

/** What a call has to do with time. */
export interface Timing {
  /** Real epoch milliseconds: people sleep by them, and gateways refuse old messages by them. */
  readonly now: () => number;
  /** How long an answer is waited for, in milliseconds. */
  readonly patienceMs: number;
}

/** What a gateway answered, or why it did not. */
export type GatewayAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: AnswerBody;
      readonly retryAfterMs: number | null;
    }
  /** The connection never stood: nothing can have arrived. */
  | { readonly kind: 'not-reached'; readonly reason: string }
  /** It may have arrived, and nobody said so. */
  | { readonly kind: 'no-answer'; readonly reason: string };

const word = z.string().regex(/^[\w.:-]{1,100}$/);
const bodySchema = z.looseObject({
  messageId: word.optional().catch(undefined),
  state: word.optional().catch(undefined),
  code: word.optional().catch(undefined),
  known: z.boolean().optional().catch(undefined),
});
export type AnswerBody = z.infer<typeof bodySchema>;

/** Failures before a connection stood, by the codes of Node and of its HTTP client. */
const beforeConnecting: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
];

export interface GatewayCall {
  readonly method: 'GET' | 'POST';
  /** Below the gateway's address, beginning with a slash; never with anything personal. */
  readonly path: string;
  /** Empty for a GET. */
  readonly body: string;
  readonly headers?: { readonly [name: string]: string };
}

/**
 * One signed call to the gateway. Never rejects; waits as long as its patience and no longer.
 */
export const callGateway = async (
  { url, keyId, secret }: SmsGateway,
  call: GatewayCall,
  { now, patienceMs }: Timing,
): Promise<GatewayAnswer> => {
  const time = String(Math.floor(now() / 1000));
  const signed = call.method === 'GET' ? call.path : call.body;
  try {
    const response = await fetch(`${url}${call.path}`, {
      method: call.method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        'content-type': 'application/json',
        'x-suyuan-key': keyId,
        'x-suyuan-time': time,
        'x-suyuan-signature': signatureOf(secret, time, signed),
        ...call.headers,
      },
      ...(call.method === 'GET' ? {} : { body: call.body }),
    });
    const { status } = response;
    const retryAfterMs = waitOf(response.headers.get('retry-after'));
    return { kind: 'answer', status, body: await bodyOf(response), retryAfterMs };
  } catch (error) {
    const reason = codeOf(error);
    return { kind: beforeConnecting.includes(reason) ? 'not-reached' : 'no-answer', reason };
  }
};

const waitOf = (seconds: string | null): number | null =>
  seconds !== null && /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1000 : null;

/** The status is what counts; a body that cannot be read says nothing more. */
const bodyOf = async (response: Response): Promise<AnswerBody> => {
  const text = await response.text().catch(() => '');
  try {
    return bodySchema.parse(JSON.parse(text));
  } catch {
    return {};
  }
};

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : null;
  return typeof code === 'string' ? code : error.name;
};
