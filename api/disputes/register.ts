import type { z } from '@hono/zod-openapi';
import { disputeTitle } from '#i18n/zh-CN/dispute-title';
import {
  checkRegistration,
  sameOnBothSides,
  type CheckedParty,
  type CheckedRegistration,
} from '#domain/people/registration-check';
import { formatInstant } from '#domain/shared/instant-text';
import { dateOf } from '#domain/shared/local-date';
import { packInUse } from '#domain/tracks/pack-in-use';
import { packFor } from '#domain/tracks/packs';
import { identityHash } from '#platform/blind-index';
import { causes } from '#platform/causes';
import { insertDisputes, prepareDispute, type Intake, type IntakeParty } from '#platform/intake';
import { errorFields, type Logger } from '#platform/log';
import { actorKey, type Staff } from '#api/auth/staff';
import type { DisputeAtCourt } from '#workflows/messages';
import { startWorkflow } from '#api/commands/ask-workflow';
import { isEngineAway, suspectEngine } from '#api/commands/engine-watch';
import { findByKey, type StoredCommand } from '#api/commands/store';
import { courtsOf, type Court } from '#api/courts';
import type { Deps } from '#api/deps';
import { fieldError, problem, type FieldError } from '#api/problem';
import { bodyHashOf } from '#api/request/idempotency';
import type { registrationSchema } from './contract.ts';
import { openTwins } from './duplicates.ts';

export type RegistrationBody = z.output<typeof registrationSchema>;

export interface Registered {
  readonly id: string;
  readonly number: string;
  readonly receivedAt: string;
  readonly title: string;
  readonly replayed: boolean;
  readonly started: boolean;
}

const courtFor = async (deps: Deps, staff: Staff, courtId: string | null): Promise<Court> => {
  const id = courtId ?? staff.courtId;
  const court = (await courtsOf(deps.pool)).get(id);
  if (court !== undefined && staff.person.courtIds.includes(id)) return court;
  throw problem('fields-invalid', {
    field: 'courtId',
    errors: [fieldError('courtId', 'choice-unknown', { choices: staff.person.courtIds.join(' ') })],
  });
};

/** Everything wrong with people, money and cause, or the registration in its written form. */
const check = (body: RegistrationBody, staff: Staff): CheckedRegistration => {
  const checked = checkRegistration(body, dateOf(staff.now));
  const errors: FieldError[] = checked.kind === 'faulty' ? [...checked.problems] : [];
  if (!causes().has(body.causeCode)) errors.push(fieldError('causeCode', 'cause-unknown'));
  if (checked.kind === 'sound' && errors.length === 0) return checked.registration;
  const tooMany = errors.find(({ code }) => code === 'too-many-parties');
  if (tooMany !== undefined)
    throw problem('too-many-parties', { field: 'parties', params: tooMany.params, errors });
  throw problem('registration-invalid', { errors, ...(errors[0] && { field: errors[0].field }) });
};

const intakeParty = ({ config }: Deps, party: CheckedParty): IntakeParty => ({
  ...party,
  representative: party.representative && { ...party.representative },
  identityHash: identityHash(config.linkSecret, party),
});

const hashesOf = (parties: readonly IntakeParty[], role: IntakeParty['role']) =>
  parties.filter((party) => party.role === role).map((party) => party.identityHash);

/** What is strange and has not been confirmed. */
const warningsOf = async (
  deps: Deps,
  court: Court,
  body: RegistrationBody,
  checked: readonly CheckedParty[],
  parties: readonly IntakeParty[],
): Promise<readonly FieldError[]> => {
  const names = sameOnBothSides(checked).join(' ');
  const applicants = hashesOf(parties, 'applicant');
  const respondents = hashesOf(parties, 'respondent');
  const twins = await openTwins(deps.pool, court.id, body.causeCode, applicants, respondents);
  const numbers = twins.join(' ');
  return [
    ...(names === '' ? [] : [fieldError('parties', 'applicant-is-respondent', { name: names })]),
    ...(numbers === '' ? [] : [fieldError('parties', 'possible-duplicate', { numbers })]),
  ].filter(({ code }) => !body.confirmWarnings.includes(code));
};

/** The answer of the first request under this key. */
const replay = async (deps: Deps, stored: StoredCommand, bodyHash: string): Promise<Registered> => {
  if (stored.bodyHash !== bodyHash) throw problem('idempotency-key-reused');
  const { rows } = await deps.pool.query<{
    readonly number: string;
    readonly title: string;
    readonly seq: number;
  }>('select number, title, seq from dispute where id = $1', [stored.disputeId]);
  const [found] = rows;
  if (found === undefined) throw problem('idempotency-key-reused');
  const { number, title, seq } = found;
  const receivedAt = formatInstant(stored.receivedAt);
  return { id: stored.disputeId, number, title, receivedAt, replayed: true, started: seq > 0 };
};

const START_WITHIN_MS = 2_000;

/** Starts the workflow, and leaves it to the relay where that fails. */
const start = async (deps: Deps, log: Logger, dispute: DisputeAtCourt): Promise<boolean> => {
  const { disputeId } = dispute;
  if (isEngineAway(deps.temporal)) return false;
  try {
    const deadline = Date.now() + START_WITHIN_MS;
    await deps.temporal.withDeadline(deadline, () => startWorkflow(deps, dispute));
  } catch (error) {
    suspectEngine(deps.temporal, deps.log, true);
    log.warn({ disputeId, ...errorFields(error) }, 'the workflow will be started by the relay');
    return false;
  }
  // Nobody waits for this mark: without it the relay starts the workflow again, which is harmless.
  deps.pool
    .query('update start_outbox set started_at = clock_timestamp() where dispute_id = $1', [
      disputeId,
    ])
    .catch((error: unknown) => log.warn({ disputeId, ...errorFields(error) }, 'start not marked'));
  return true;
};

interface Request {
  readonly staff: Staff;
  readonly body: RegistrationBody;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
  readonly log: Logger;
}

const intakeOf = (
  { staff, body, idempotencyKey, bodyHash }: Request,
  court: Court,
  amountFen: number | null,
  parties: readonly IntakeParty[],
): Intake => {
  const causeName = causes().get(body.causeCode)?.name ?? '';
  const namesOf = (role: IntakeParty['role']) =>
    parties.filter((party) => party.role === role).map(({ name }) => name);
  const { causeCode, claims, facts, source } = body;
  return {
    packId: packFor(packInUse(court, dateOf(staff.now)), dateOf(staff.now)).id,
    causeCode,
    causeName,
    title: disputeTitle(namesOf('applicant'), namesOf('respondent'), causeName),
    amountFen,
    claims,
    facts,
    source,
    createdBy: actorKey(staff),
    idempotencyKey,
    bodyHash,
    parties,
  };
};

/** The answer to a request whose key was used before, or null when it is a new one. */
const repeated = async (deps: Deps, request: Request): Promise<Registered | null> => {
  const { staff, idempotencyKey, bodyHash } = request;
  const stored = await findByKey(deps.pool, actorKey(staff), idempotencyKey);
  return stored && replay(deps, stored, bodyHash);
};

/**
 * Registers a dispute: checks it, gives it its number in one statement with everything that belongs to
 * it, and starts its workflow. When Temporal is away it stands registered all the same (`started` false).
 * Sent again under the same key it answers as before. Throws a `Problem` for every no; then nothing is stored.
 */
export const registerDispute = async (
  deps: Deps,
  asked: Omit<Request, 'bodyHash'>,
): Promise<Registered> => {
  const { confirmWarnings: _, ...content } = asked.body;
  const request = { ...asked, bodyHash: bodyHashOf(content) };
  const { staff, body, log } = request;
  const court = await courtFor(deps, staff, body.courtId);
  const checked = check(body, staff);
  const parties = checked.parties.map((party) => intakeParty(deps, party));
  const warnings = await warningsOf(deps, court, body, checked.parties, parties);
  if (warnings.length > 0) {
    const earlier = await repeated(deps, request);
    if (earlier !== null) return earlier;
    throw problem('registration-warnings', { errors: warnings });
  }
  const intake = intakeOf(request, court, checked.amountFen, parties);
  const [registered] = await insertDisputes(deps.pool, court.id, [prepareDispute(intake)]);
  if (registered === undefined) {
    const earlier = await repeated(deps, request);
    if (earlier !== null) return earlier;
    throw new Error('a registration was neither written nor found');
  }
  const { id, number, receivedAt } = registered;
  log.info({ disputeId: id, courtId: court.id }, 'registered');
  const started = await start(deps, log, { disputeId: id, courtId: court.id });
  const { title } = intake;
  return { id, number, title, receivedAt: formatInstant(receivedAt), replayed: false, started };
};
