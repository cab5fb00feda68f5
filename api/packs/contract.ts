import { createRoute, z } from '@hono/zod-openapi';
import { only } from '#api/auth/guards';
import { answers, doneSchema, jsonBody } from '#api/openapi';
import { dateField, idField, queryText, textField } from '#api/request/fields';
import { proposedFields } from '#api/two-people';

const REASON_MAX = 500;
const ID_MAX = 100;
const administrator = only('administrator');
const tags = ['packs'];
const idParam = z.object({ id: idField });

const line = z.object({ name: z.string(), value: z.string(), basis: z.string() });

/** A pack as it is read: what it offers, how long its periods are, and on what basis. */
const packSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    effectiveFrom: z.string(),
    effectiveTo: z.string().nullable(),
    tracks: z.array(z.string()),
    defaultTrack: z.string(),
    lines: z.array(line),
  })
  .openapi('RulePack');

const switchSchema = z.object({
  packId: z.string().nullable(),
  from: z.string(),
  approvedAt: z.string(),
  proposedBy: z.string(),
  approvedBy: z.string(),
});

const courtSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    /** The court's own pack today; null for the nation's. */
    packId: z.string().nullable(),
    /** The pack a dispute received today begins with. */
    beginsWith: z.string(),
    /** Switches in the order of their days, past and to come. */
    switches: z.array(switchSchema),
  })
  .openapi('CourtPacks');

const proposalSchema = z
  .object({
    id: z.string(),
    courtId: z.string(),
    courtName: z.string(),
    packId: z.string().nullable(),
    effectiveFrom: z.string(),
    reason: z.string(),
    state: z.enum(['PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN']),
    ...proposedFields,
  })
  .openapi('PackProposal');

export const packsSchema = z
  .object({
    today: z.string(),
    packs: z.array(packSchema),
    courts: z.array(courtSchema),
    proposals: z.array(proposalSchema),
    mayPropose: z.boolean(),
  })
  .openapi('Packs');

export const packsRoute = createRoute({
  path: '/api/packs',
  method: 'get',
  middleware: only('supervisor', 'administrator', 'auditor'),
  summary: 'The rule packs, which of them my courts use from which day, and what is being proposed',
  tags,
  responses: answers({ 200: { schema: packsSchema, text: 'Packs, courts, proposals' } }),
});

export const newSwitch = z
  .strictObject({
    courtId: queryText(ID_MAX),
    /** Null for the nation's pack of the day. */
    packId: queryText(ID_MAX).nullable(),
    effectiveFrom: dateField,
    reason: textField(REASON_MAX),
  })
  .openapi('NewPackSwitch');

export const proposeRoute = createRoute({
  path: '/api/packs/proposals',
  method: 'post',
  middleware: administrator,
  summary: 'Propose that a court works under another pack from a day on',
  tags,
  request: { body: jsonBody(newSwitch) },
  responses: answers({
    201: { schema: z.object({ id: z.string() }), text: 'It waits for a second person' },
  }),
});

export const shadowSchema = proposalSchema
  .extend({
    examined: z.number(),
    /** False when the court has more open disputes than were looked at. */
    isWhole: z.boolean(),
    movedDates: z.number(),
    changed: z.array(
      z.object({
        disputeId: z.string(),
        number: z.string(),
        place: z.string(),
        fromPackId: z.string(),
        lines: z.array(z.string()),
      }),
    ),
  })
  .openapi('PackShadow');

export const shadowRoute = createRoute({
  path: '/api/packs/proposals/{id}',
  method: 'get',
  middleware: administrator,
  summary: 'A proposal with the shadow run: every open dispute that would be otherwise',
  tags,
  request: { params: idParam },
  responses: answers({ 200: { schema: shadowSchema, text: 'Nothing is written' } }),
});

export const approveRoute = createRoute({
  path: '/api/packs/proposals/{id}/approve',
  method: 'post',
  middleware: administrator,
  summary: 'Approve what another administrator proposed',
  tags,
  request: { params: idParam, body: jsonBody(z.strictObject({})) },
  responses: answers({ 200: { schema: doneSchema, text: 'It takes effect on its day' } }),
});

export const rejectRoute = createRoute({
  path: '/api/packs/proposals/{id}/reject',
  method: 'post',
  middleware: administrator,
  summary: 'Send back what another administrator proposed, or withdraw an own proposal',
  tags,
  request: {
    params: idParam,
    body: jsonBody(z.strictObject({ note: textField(REASON_MAX) })),
  },
  responses: answers({ 200: { schema: doneSchema, text: 'It is closed' } }),
});
