import { ApplicationFailure } from '@temporalio/common';
import type { Pool } from '#platform/database';
import { errorFields, type Logger } from '#platform/log';
import {
  commandsTotal,
  commandSeconds,
  deadlineLagSeconds,
  undecidableTotal,
} from '#platform/metrics';
import type { Asked, Told } from '#workflows/hands';
import type { Input } from '#workflows/messages';
import { lawOf, type LawKeeper } from './law.ts';
import { load, type Loaded } from './load.ts';
import { positionOf } from './position.ts';
import { attentionAfter } from './project.ts';
import { settle, type Settled } from './settle.ts';
import { Overtaken, write } from './write.ts';

/** What the boards are told after a change: ids only. */
export interface Change {
  readonly kind: 'dispute.changed';
  readonly courtId: string;
  readonly disputeId: string;
  readonly seq: number;
  readonly feedId: number;
}

export interface ApplyInputDeps {
  readonly pool: Pool;
  readonly laws: LawKeeper;
  readonly log: Logger;
  /** Told after the commit; may not throw. */
  readonly announce: (change: Change) => void;
  /** The installation's secret, by which people are compared without being readable. */
  readonly linkSecret: string;
}

const TIMES_OVERTAKEN_MAX = 20;

interface Done {
  readonly told: Told;
  readonly settled: Settled;
  readonly loaded: Loaded;
  readonly change: Change | null;
}

/**
 * Applies one input to one dispute: reads in one statement (in two where a command
 * needs more than the dispute itself), decides, writes in one other. The only hand
 * that writes a dispute. Safe to call any number of times, at any time, by anybody: an input that was
 * applied before changes nothing and brings back the answer it was given. Throws what Postgres throws,
 * and `UnknownDispute`.
 */
export async function applyInput(deps: ApplyInputDeps, { disputeId, input }: Asked): Promise<Told> {
  for (let overtaken = 0; overtaken < TIMES_OVERTAKEN_MAX; overtaken += 1) {
    try {
      const done = await once(deps, disputeId, input);
      report(deps, done);
      return done.told;
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  throw ApplicationFailure.retryable('overtaken again and again', 'Overtaken');
}

async function once(
  { pool, laws, linkSecret }: ApplyInputDeps,
  disputeId: string,
  input: Input,
): Promise<Done> {
  const loaded = await load(pool, disputeId, input);
  const calendar = await laws.calendarAt(loaded.calendarStamp, pool);
  const settled = settle(loaded, input, () => lawOf(loaded.packId, calendar), calendar.version);
  const { dispute, steps, defects } = settled;
  const called = attentionAfter(loaded.needsAttention, steps);
  const needsAttention = called || defects.length > 0 || isWorkWithoutOutcome(loaded, input);
  const isChanged = steps.length > 0 || needsAttention !== loaded.needsAttention;
  const feedId =
    dispute !== null && isChanged
      ? await write(pool, { loaded, steps, dispute, needsAttention, linkSecret })
      : null;
  const at = positionOf(loaded, dispute, { needsAttention, defect: hasStopped(settled) });
  return {
    told: { at, outcome: outcomeOf(loaded, settled, input) },
    settled,
    loaded,
    change:
      feedId === null
        ? null
        : { kind: 'dispute.changed', courtId: loaded.courtId, disputeId, seq: at.seq, feedId },
  };
}

/** Work that ended without telling its outcome, while the dispute still waits for it: a person's turn. */
function isWorkWithoutOutcome({ state, work, workApplied }: Loaded, input: Input): boolean {
  if (input.kind !== 'work' || state === null || work !== null || workApplied) return false;
  return input.workId.endsWith(`:${state.statusSince}`);
}

/** Whether a defect keeps time from passing; a command that could not be decided keeps nobody. */
const hasStopped = ({ defects }: Settled): boolean =>
  defects.some(({ inputKey }) => !inputKey.startsWith('command:'));

function outcomeOf(loaded: Loaded, { steps }: Settled, input: Input): Told['outcome'] {
  if (input.kind !== 'command') return null;
  const decided = steps.find(({ command }) => command?.id === input.commandId)?.command?.outcome;
  return (decided ?? loaded.asked?.outcome)?.kind ?? 'refused';
}

function report({ log, announce }: ApplyInputDeps, { settled, loaded, change }: Done): void {
  const { id: disputeId, courtId, now } = loaded;
  for (const { inputKey, error } of settled.defects) {
    undecidableTotal.inc({ input: inputKey.split(':', 1)[0] ?? '' });
    log.error({ disputeId, courtId, inputKey, ...errorFields(error) }, 'could not be decided');
  }
  for (const { command, inputKey, events } of settled.steps) {
    const [first] = events;
    if (inputKey.startsWith('due:') && first) deadlineLagSeconds.observe((now - first.at) / 1000);
    if (command === null) continue;
    const { outcome } = command;
    const waiting = loaded.waiting.find(({ id }) => id === command.id);
    commandsTotal.inc({ type: waiting?.body.kind ?? '', result: outcome.kind });
    if (waiting !== undefined) commandSeconds.observe((now - waiting.receivedAt) / 1000);
  }
  if (change !== null) announce(change);
}
