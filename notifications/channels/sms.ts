import type { SmsGateway } from '#platform/channel-config';
import type { Attempt, Channel, Doubt, Message, Told } from './channel.ts';
import { callGateway, type AnswerBody, type GatewayAnswer, type Timing } from './gateway.ts';
import { quietFor } from './quiet-hours.ts';

/** A gateway that asks for more patience than this is asked again earlier. */
const LONGEST_WAIT_MS = 3_600_000;

/** Asked for by the party at this moment, whatever the hour. */
const URGENT = 'party-code';

/**
 * Text messages through the court's gateway: a signed POST to `<url>/messages` with the registered
 * template, its variables and a key. What may be done about a lost answer depends on what the gateway
 * can do (SMS_GATEWAY_CAN). The protocol is in docs/operations.md.
 */
export const smsChannel = (gateway: SmsGateway, timing: Timing): Channel => ({
  isOpen: true,
  doubt: doubtOf(gateway, timing),
  send: (message) => send(gateway, message, timing),
});

const doubtOf = (gateway: SmsGateway, timing: Timing): Doubt => {
  switch (gateway.can) {
    case 'dedupe':
      return { kind: 'repeat' };
    case 'ask':
      return { kind: 'ask', ask: (message) => ask(gateway, message, timing) };
    case 'neither':
      return { kind: 'person' };
  }
};

const send = async (gateway: SmsGateway, message: Message, timing: Timing): Promise<Attempt> => {
  const { address, variables, template, key, legal } = message;
  if (address === null) return { kind: 'not-sent', reason: 'no-address' };
  if (variables === null) return { kind: 'not-sent', reason: 'no-template' };
  const quietMs = legal || template === URGENT ? 0 : quietFor(timing.now());
  if (quietMs > 0) return { kind: 'retry-later', reason: 'quiet-hours', afterMs: quietMs };
  const body = JSON.stringify({ key, sign: gateway.signName, template, to: address, variables });
  const call = {
    method: 'POST',
    path: '/messages',
    body,
    headers: { 'idempotency-key': key },
  } as const;
  return attemptOf(await callGateway(gateway, call, timing));
};

const reasonOf = (status: number, { code }: AnswerBody): string =>
  `sms-${status}${code === undefined ? '' : `-${code}`}`;

/**
 * 2xx and 409 (this key is known already): taken. 422: never. Every other 4xx and 503: not taken, and
 * worth another try, because it is about the moment or about our set-up. Any other status, and silence,
 * tells nothing.
 */
const attemptOf = (told: GatewayAnswer): Attempt => {
  if (told.kind === 'not-reached') return { kind: 'retry-later', reason: `sms-${told.reason}` };
  if (told.kind === 'no-answer') return { kind: 'unknown', reason: `sms-${told.reason}` };
  const { status, body, retryAfterMs } = told;
  if ((status >= 200 && status < 300) || status === 409)
    return { kind: 'accepted', providerId: body.messageId ?? null };
  const reason = reasonOf(status, body);
  if (status === 422) return { kind: 'refused', reason };
  if (status < 200 || (status >= 500 && status !== 503)) return { kind: 'unknown', reason };
  return retryAfterMs === null
    ? { kind: 'retry-later', reason }
    : { kind: 'retry-later', reason, afterMs: Math.min(retryAfterMs, LONGEST_WAIT_MS) };
};

/**
 * Asks what became of a key. Only a 404 that says so itself means that it never arrived: a wrong
 * address in between answers 404 too.
 */
const ask = async (gateway: SmsGateway, { key }: Message, timing: Timing): Promise<Told> => {
  const call = { method: 'GET', path: `/messages/${key}`, body: '' } as const;
  const told = await callGateway(gateway, call, timing);
  if (told.kind !== 'answer') return { kind: 'unknown', reason: `sms-ask-${told.reason}` };
  const { status, body } = told;
  if (status === 404 && body.known === false) return { kind: 'never-seen' };
  if (status === 200 && body.state === 'refused')
    return { kind: 'refused', reason: reasonOf(422, body) };
  if (status === 200 && body.state !== undefined)
    return { kind: 'accepted', providerId: body.messageId ?? null };
  return { kind: 'unknown', reason: `sms-ask-${status}` };
};
