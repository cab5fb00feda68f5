import { createMiddleware } from 'hono/factory';
import { isSignedBy } from '#platform/signed-message';
import type { Queryable } from '#platform/database';
import type { SmsConfig } from '#platform/channel-config';
import type { ApiEnv } from '#api/env';
import { deniedTotal } from '#api/metrics';
import { problem, type Problem } from '#api/problem';

const refused = (): Problem => {
  deniedTotal.inc({ rule: 'signature-invalid' });
  return problem('signature-invalid');
};

/**
 * Lets only the gateway pass: its key, a signature that holds, made within the last five minutes.
 * Everybody else is answered alike, and everybody where there is no gateway. `now` is real time in epoch milliseconds.
 */
export const gatewayOnly = (sms: SmsConfig, now: () => number) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const signed = {
      time: c.req.header('x-suyuan-time') ?? '',
      signature: c.req.header('x-suyuan-signature') ?? '',
      body: await c.req.text(),
    };
    const isGateway =
      sms.kind === 'gateway' &&
      c.req.header('x-suyuan-key') === sms.keyId &&
      isSignedBy(sms.secret, signed, now());
    if (!isGateway) throw refused();
    await next();
  });

/** Longer than a signature is good for, with room for clocks that differ. */
const REMEMBERED = "interval '1 hour'";

/**
 * Notes that a signature has been used, and throws when it was used before. Inside the transaction of
 * its effects: what failed may be sent again as it is.
 */
export const useOnce = async (db: Queryable, signature: string): Promise<void> => {
  await db.query(`delete from signed_call where seen_at < clock_timestamp() - ${REMEMBERED}`);
  const { rowCount } = await db.query({
    name: 'use-signature',
    text: `insert into signed_call (signature, seen_at) values ($1, clock_timestamp())
           on conflict (signature) do nothing`,
    values: [signature],
  });
  if (rowCount !== 1) throw refused();
};
