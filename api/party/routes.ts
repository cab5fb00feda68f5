import { OpenAPIHono } from '@hono/zod-openapi';
import { formatInstant } from '#domain/shared/instant-text';
import type { Command } from '#domain/dispute/command';
import { enqueueNotifications } from '#notifications/queue';
import { errorFields } from '#platform/log';
import { logAccess } from '#api/access-log';
import { addressOf } from '#api/auth/address';
import { takeOrRefuse } from '#api/auth/limits';
import { giveCookie, takeCookie } from '#api/auth/token';
import { answerCommand } from '#api/commands/routes';
import { isCommand } from '#api/commands/schema';
import { findOwn } from '#api/commands/store';
import { submitCommand } from '#api/commands/submit';
import type { Deps } from '#api/deps';
import { readView } from '#api/disputes/view-row';
import type { ApiEnv } from '#api/env';
import { fieldError, problem } from '#api/problem';
import { idempotencyKeyOf } from '#api/request/idempotency';
import * as contract from './contract.ts';
import { openLink, sendCode, SESSION_HOURS } from './link.ts';
import { closeVisit } from './session.ts';
import { showToParty } from './view.ts';
import { visitorKey } from './visitor.ts';

const SECONDS_PER_HOUR = 3600;

/** The door itself: asking for a code, and opening a link with it. Open to everybody. */
export const partyDoorRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(contract.codeRoute, async (c) => {
      await takeOrRefuse(deps.limits, 'party-door', addressOf(c));
      const sendsTexts = deps.config.sms.kind !== 'none';
      const { token } = c.req.valid('param');
      const { sentTo, message } = await sendCode(deps.pool, token, sendsTexts);
      // The relay finds the row in any case; this only saves the party a few seconds.
      enqueueNotifications(deps.queue, [message]).catch((error: unknown) =>
        c.var.log.warn({ outboxId: message.outboxId, ...errorFields(error) }, 'left to the relay'),
      );
      return c.json({ sentTo }, 200);
    })
    .openapi(contract.openRoute, async (c) => {
      await takeOrRefuse(deps.limits, 'party-door', addressOf(c));
      const { linkSecret } = deps.config;
      const { code } = c.req.valid('json');
      const link = await openLink(deps.pool, linkSecret, c.req.valid('param').token, code);
      await logAccess(deps.pool, {
        courtId: link.courtId,
        actorKey: `party:${link.partyId}`,
        act: 'link-opened',
        disputeId: link.disputeId,
        detail: { purpose: link.purpose },
      });
      giveCookie(c, deps.config, 'party', link.token, SESSION_HOURS * SECONDS_PER_HOUR);
      return c.json({ token: link.token, purpose: link.purpose, hours: SESSION_HOURS }, 200);
    });

/** What a party says through a link came through the link, and cannot be dressed up otherwise. */
const checkChannel = (command: Command): void => {
  if ('channel' in command && command.channel !== 'link')
    throw problem('fields-invalid', {
      field: 'channel',
      errors: [fieldError('channel', 'choice-unknown', { choices: 'link' })],
    });
};

/** What a party may do once the link is open. */
export const partyRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(contract.partyViewRoute, async (c) => {
      const row = await readView(deps.pool, c.var.dispute.id);
      if (row === null) throw problem('not-found');
      return c.json(await showToParty(deps, c.var.visitor, row), 200);
    })
    .openapi(contract.partyCommandRoute, async (c) => {
      const { visitor, dispute: head, log } = c.var;
      const idempotencyKey = idempotencyKeyOf(c);
      if (visitor.purpose !== 'act') throw problem('link-not-valid');
      const { expectedSeq, ...command } = c.req.valid('json');
      if (!isCommand(command)) throw problem('fields-invalid');
      checkChannel(command);
      const result = await submitCommand(deps, {
        head,
        command,
        expectedSeq: expectedSeq ?? null,
        person: visitor.person,
        actorKey: visitorKey(visitor),
        idempotencyKey,
        now: visitor.now,
        log,
        show: (row) => showToParty(deps, visitor, row),
      });
      return answerCommand(c, result, `/api/party/commands/${result.commandId}`);
    })
    .openapi(contract.partyCommandStatusRoute, async (c) => {
      const found = await findOwn(deps.pool, visitorKey(c.var.visitor), c.req.valid('param').id);
      if (found === null) throw problem('not-found');
      const { id, kind, state, receivedAt, outcome } = found;
      return c.json({ id, kind, state, receivedAt: formatInstant(receivedAt), outcome }, 200);
    })
    .openapi(contract.closeRoute, async (c) => {
      await closeVisit(deps.pool, c.var.visitor.sessionHash);
      takeCookie(c, deps.config, 'party');
      return c.json({ done: true } as const, 200);
    });
