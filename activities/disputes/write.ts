import pg from 'pg';
import type { Dispute } from '#domain/dispute/dispute';
import { timestamp, type Queryable } from '#platform/database';
import type { Loaded } from './load.ts';
import { caseWords, counterRows, disputeColumns } from './project.ts';
import { consentRows } from './project-consents.ts';
import { deadlineRows } from './project-deadlines.ts';
import { noticeRows } from './project-notices.ts';
import { documentRows, signatureRows } from './project-papers.ts';
import { partyRows, replacedRows } from './project-parties.ts';
import { taskRows, unreachedRows } from './project-tasks.ts';
import { monthOf, seal } from './seal.ts';
import type { Step } from './step.ts';
import { partNames, writeStatement, type PartName } from './write-sql.ts';

/** Somebody else has written to the dispute since it was read. Nothing of this was written. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** What is to be written: the steps, and the dispute after them. */
export interface Writing {
  readonly loaded: Loaded;
  readonly steps: readonly Step[];
  readonly dispute: Dispute;
  readonly needsAttention: boolean;
  /** The installation's secret, by which people are compared without being readable. */
  readonly linkSecret: string;
}

/**
 * Writes all that follows from an input, in one statement and so in one transaction. Hands back the
 * place of the last event in the feed, or null when there was none. Throws `Overtaken` when the dispute
 * has moved or a command was decided meanwhile: nothing is written, and the caller begins again.
 */
export async function write(db: Queryable, writing: Writing): Promise<number | null> {
  const { core, brought } = contentOf(writing);
  const present = partNames.filter((name) => brought[name].length > 0);
  try {
    const { rows } = await db.query<{ feedId: number | null }>({
      ...writeStatement(present),
      values: [
        ...core,
        ...partNames.map((name) => JSON.stringify(brought[name])),
        monthOf(writing.loaded.now),
        brought.decided.length,
      ],
    });
    return rows[0]?.feedId ?? null;
  } catch (error) {
    throw isOvertaken(error) ? new Overtaken() : error;
  }
}

const DIVISION_BY_ZERO = '22012';
const UNIQUE_VIOLATION = '23505';
/** Where two who write at once meet. Any other row that is there already is a defect, and is thrown. */
const contested: readonly unknown[] = ['dispute_event', 'applied_input', 'document'];

/** How Postgres says so: the check in the statement failed, or somebody else has written that row. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  (error.code === DIVISION_BY_ZERO ||
    (error.code === UNIQUE_VIOLATION && contested.includes(error.table)));

interface Content {
  /** $1 to $10 of the statement. */
  readonly core: readonly unknown[];
  /** $11 to $22, by the part that writes them. */
  readonly brought: { readonly [P in PartName]: readonly unknown[] };
}

function contentOf({ loaded, steps, dispute, needsAttention, linkSecret }: Writing): Content {
  const { id, courtId, seq, headHash, now } = loaded;
  const events = seal({ courtId, disputeId: id, seq, hash: headHash }, steps, now);
  return {
    core: [
      courtId,
      id,
      seq,
      timestamp(now),
      JSON.stringify(events),
      JSON.stringify(disputeColumns(dispute)),
      JSON.stringify(dispute),
      events.at(-1)?.hash ?? headHash,
      needsAttention,
      JSON.stringify(caseWords(loaded.state?.caseNumber ?? null, dispute.caseNumber)),
    ],
    brought: {
      task: [...taskRows(steps, now), ...unreachedRows(steps, loaded.since, now)],
      clock: deadlineRows(steps),
      asking: consentRows(steps),
      paper: documentRows(steps),
      signed: signatureRows(steps),
      counter: counterRows(id, loaded, dispute),
      message: noticeRows(steps),
      decided: steps.flatMap(({ command }) =>
        command === null ? [] : [{ id: command.id, outcome: command.outcome }],
      ),
      applied: steps.filter(({ command }) => command === null).map(({ inputKey }) => inputKey),
      person: partyRows(steps, linkSecret),
      replaced: replacedRows(steps),
      away: steps.flatMap(({ events }) =>
        events.flatMap(({ event }) =>
          event.kind === 'evidence-withdrawn' ? [event.evidenceId] : [],
        ),
      ),
    },
  };
}
