import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { logAccess } from '#api/access-log';
import { maySeePlain } from '#api/auth/plain-sight';
import { actorKey } from '#api/auth/staff';
import { answerCommand } from '#api/commands/routes';
import type { Deps } from '#api/deps';
import { showTo } from '#api/disputes/show';
import type { ApiEnv } from '#api/env';
import { showToParty } from '#api/party/view';
import { visitorKey } from '#api/party/visitor';
import { problem } from '#api/problem';
import { idempotencyKeyOf } from '#api/request/idempotency';
import * as contract from './contract.ts';
import { endingOf } from './file-kind.ts';
import { listEvidence, readEvidence } from './read.ts';
import { submitEvidence } from './submit.ts';

/** Who reads, and of whom: one party, or null for every party of the dispute. */
interface Reading {
  readonly actorKey: string;
  readonly partyId: string | null;
  readonly evidenceId: string;
}

/**
 * The bytes as they were handed in, to be kept by nobody on the way and run by no browser. Logged before
 * the answer, so that none goes out unlogged.
 */
const answerFile = async (deps: Deps, c: Context<ApiEnv>, reading: Reading) => {
  const { dispute } = c.var;
  const { partyId, evidenceId } = reading;
  const { title, mediaType, content } = await readEvidence(
    deps.pool,
    dispute.id,
    partyId,
    evidenceId,
  );
  await logAccess(deps.pool, {
    courtId: dispute.courtId,
    actorKey: reading.actorKey,
    act: 'evidence-read',
    disputeId: dispute.id,
    detail: { evidence: evidenceId },
  });
  const name = encodeURIComponent(`${title}.${endingOf(mediaType)}`);
  c.header('Content-Type', mediaType);
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${name}`);
  return c.body(new Uint8Array(content), 200);
};

/** Evidence at the court: handed in for a party, listed, and read by the posts that see data plain. */
export const evidenceRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(contract.submitRoute, async (c) => {
      const { staff, dispute: head, log } = c.var;
      const idempotencyKey = idempotencyKeyOf(c);
      const form = c.req.valid('form');
      const result = await submitEvidence(deps, {
        head,
        form,
        partyId: form.partyId,
        person: staff.person,
        idempotencyKey,
        log,
        actorKey: actorKey(staff),
        now: staff.now,
        show: (row) => showTo(deps, staff.person, row),
      });
      return answerCommand(c, result, `/api/commands/${result.commandId}`);
    })
    .openapi(contract.listRoute, async (c) => {
      const items = await listEvidence(deps.pool, c.var.dispute.id, null);
      return c.json({ items, mayRead: maySeePlain(c.var.staff.person.role) }, 200);
    })
    .openapi(contract.readRoute, async (c) => {
      const { staff } = c.var;
      if (!maySeePlain(staff.person.role)) throw problem('role-not-allowed');
      const { evidenceId } = c.req.valid('param');
      return answerFile(deps, c, { actorKey: actorKey(staff), partyId: null, evidenceId });
    });

/** Evidence of one party, over its link: its own and nobody else's. */
export const partyEvidenceRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(contract.partySubmitRoute, async (c) => {
      const { visitor, dispute: head, log } = c.var;
      const idempotencyKey = idempotencyKeyOf(c);
      if (visitor.purpose !== 'act') throw problem('link-not-valid');
      const { person, now } = visitor;
      const result = await submitEvidence(deps, {
        head,
        person,
        idempotencyKey,
        now,
        log,
        form: c.req.valid('form'),
        partyId: person.partyId,
        actorKey: visitorKey(visitor),
        show: (row) => showToParty(deps, visitor, row),
      });
      return answerCommand(c, result, `/api/party/commands/${result.commandId}`);
    })
    .openapi(contract.partyListRoute, async (c) => {
      const { partyId } = c.var.visitor.person;
      const items = await listEvidence(deps.pool, c.var.dispute.id, partyId);
      return c.json({ items, mayRead: true }, 200);
    })
    .openapi(contract.partyReadRoute, async (c) => {
      const { visitor } = c.var;
      const { evidenceId } = c.req.valid('param');
      const { partyId } = visitor.person;
      return answerFile(deps, c, { actorKey: visitorKey(visitor), partyId, evidenceId });
    });
