import { randomUUID } from 'node:crypto';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import type { Command } from '#domain/dispute/command';
import type { Person } from '#domain/people/person';
import { refusalCodes, type Refusal, type RefusalCode } from '#domain/refusals';
import { isBasis } from '#domain/statutes/index';
import type { Logger } from '#platform/log';
import type { Deps } from '#api/deps';
import type { DisputeHead } from '#api/disputes/head';
import { readView, type StoredOutcome, type ViewRow } from '#api/disputes/view-row';
import { lawFor } from '#api/law';
import { problem, refusalProblem, type Problem } from '#api/problem';
import { bodyHashOf } from '#api/request/idempotency';
import { askWorkflow } from './ask-workflow.ts';
import { earlyRefusal } from './early-refusal.ts';
import { findByKey, storeCommand, type StoredCommand } from './store.ts';

/** Somebody's request to do something with a dispute. */
export interface CommandRequest {
  readonly head: DisputeHead;
  readonly command: Command;
  /** The seq the sender has seen, if the sender said so. */
  readonly expectedSeq: number | null;
  readonly person: Person;
  readonly actorKey: string;
  readonly idempotencyKey: string;
  /** The court clock at the beginning of the request. */
  readonly now: Instant;
  readonly log: Logger;
  /** What the sender is shown of the dispute. */
  readonly show: (row: ViewRow) => Promise<unknown>;
}

/** What is answered when the command was not refused. */
export type CommandAnswer =
  | {
      readonly kind: 'accepted';
      readonly commandId: string;
      readonly receivedAt: string;
      readonly seq: number;
      readonly replayed: boolean;
      readonly dispute: unknown;
    }
  | {
      readonly kind: 'waiting';
      readonly commandId: string;
      readonly receivedAt: string;
      readonly replayed: boolean;
    };

const show = async (deps: Deps, request: CommandRequest, commandId: string | null = null) => {
  const row = await readView(deps.pool, request.head.id, commandId);
  if (row === null) throw problem('not-found');
  return { row, dispute: await request.show(row) };
};

/** The reason, if there is one, for which the command need not even be written down. */
const refusedAtOnce = async (deps: Deps, request: CommandRequest): Promise<Problem | null> => {
  const { head, expectedSeq, command, person, now } = request;
  const law = await lawFor(deps.pool, head.packId);
  const refusal = earlyRefusal(head, command.kind, person, now, law);
  const isStale = expectedSeq !== null && expectedSeq !== head.seq;
  if (refusal === null && !isStale) return null;
  const { dispute } = await show(deps, request);
  return isStale
    ? problem('stale-version', {
        params: { expected: expectedSeq, actual: head.seq },
        members: { dispute },
      })
    : refusal && refusalProblem(refusal, { dispute });
};

const isRefusalCode = (code: string): code is RefusalCode =>
  refusalCodes.some((known) => known === code);

/** A stored no as a refusal; null for one that no rule explains: a defect met while deciding. */
const refusalOf = ({
  code,
  basis,
  field,
}: Extract<StoredOutcome, { kind: 'refused' }>): Refusal | null =>
  isRefusalCode(code)
    ? { code, basis: basis !== null && isBasis(basis) ? basis : null, field }
    : null;

const waiting = ({ id, receivedAt, replayed }: StoredCommand): CommandAnswer => ({
  kind: 'waiting',
  commandId: id,
  receivedAt: formatInstant(receivedAt),
  replayed,
});

/** The answer to a command that has been decided, with the dispute as it now stands. */
const answer = async (
  deps: Deps,
  request: CommandRequest,
  stored: StoredCommand,
): Promise<CommandAnswer> => {
  const { row, dispute } = await show(deps, request, stored.id);
  const outcome = row.outcome ?? stored.outcome;
  if (outcome === null) return waiting(stored);
  const common = {
    commandId: stored.id,
    receivedAt: formatInstant(stored.receivedAt),
    replayed: stored.replayed,
  };
  if (outcome.kind === 'accepted')
    return { ...common, kind: 'accepted', seq: outcome.seq, dispute };
  const refusal = refusalOf(outcome);
  throw refusal === null
    ? problem('internal', { members: common })
    : refusalProblem(refusal, { ...common, now: formatInstant(row.now), dispute });
};

const checkSame = (stored: StoredCommand, bodyHash: string): void => {
  if (stored.bodyHash !== bodyHash) throw problem('idempotency-key-reused');
};

/**
 * Takes a command: refuses at once what can be refused at once, writes the rest down, has the workflow
 * decide it, and answers with the dispute as it then stands. A request sent again gets the answer of the
 * first one. Throws a `Problem` for every no; never answers yes to something that is not stored.
 */
export const submitCommand = async (
  deps: Deps,
  request: CommandRequest,
): Promise<CommandAnswer> => {
  const { head, command, actorKey, idempotencyKey, log } = request;
  const bodyHash = bodyHashOf({ disputeId: head.id, command });
  const refused = await refusedAtOnce(deps, request);
  const known = refused && (await findByKey(deps.pool, actorKey, idempotencyKey));
  if (refused !== null && known === null) throw refused;
  const stored =
    known ?? (await storeCommand(deps.pool, { ...request, id: randomUUID(), bodyHash }));
  checkSame(stored, bodyHash);
  if (stored.outcome !== null) return answer(deps, request, stored);
  log.info({ disputeId: head.id, commandId: stored.id, kind: command.kind }, 'command received');
  const answered = await askWorkflow(
    deps,
    log,
    { disputeId: head.id, courtId: head.courtId },
    stored.id,
  );
  if (answered === null) return waiting(stored);
  deps.settlements.note(stored.id);
  return answer(deps, request, stored);
};
