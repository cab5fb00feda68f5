import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { StageId, Status } from '#domain/dispute/words';

/** Where a dispute stands: ids, words of the procedure and times; never personal data. */
export interface Position {
  readonly courtId: string;
  readonly stage: StageId;
  readonly status: Status;
  /** Number of the last event. */
  readonly seq: number;
  /** Number of the event with which this status was entered. */
  readonly statusSince: number;
  /** When time has next to be looked at: epoch milliseconds of real time, or null for never. */
  readonly ringAt: number | null;
  readonly needsAttention: boolean;
}

/** What may lie in a dispute's mailbox. */
export type Input =
  /** Open the dispute, or tell where it stands. */
  | { readonly kind: 'resume' }
  /** Read Postgres again: the clock was moved, or somebody suspects a difference. */
  | { readonly kind: 'recheck' }
  /** The alarm has rung. */
  | { readonly kind: 'due' }
  | { readonly kind: 'command'; readonly commandId: string }
  /** Work outside the decision has ended; its outcome, if any, is a row in Postgres. */
  | { readonly kind: 'work'; readonly workId: string };

export interface Submission {
  readonly commandId: string;
}

/** What became of a command: where the dispute stands now, and whether it was accepted. */
export interface Answer {
  readonly seq: number;
  readonly stage: StageId;
  readonly status: Status;
  readonly outcome: 'accepted' | 'refused';
}

/** Apply a command that is a row in Postgres already. Use the command's id as the id of the update. */
export const submit = defineUpdate<Answer, [Submission]>('submit');
/** Read Postgres again. */
export const recheck = defineSignal('recheck');
/** Where the dispute stands, or null while it is being opened. */
export const status = defineQuery<Position | null>('status');

/** The name of the dispute's workflow, for those who start it and must not import its code. */
export const DISPUTE_WORKFLOW = 'disputeWorkflow';

const ID_PREFIX = 'dispute:';

/** The id of a dispute's workflow. */
export const workflowIdOf = (disputeId: string): string => `${ID_PREFIX}${disputeId}`;

/** The dispute a workflow id belongs to, or null for any other workflow. */
export const disputeIdOf = (workflowId: string): string | null =>
  workflowId.startsWith(ID_PREFIX) ? workflowId.slice(ID_PREFIX.length) : null;

/**
 * The edition of the workflow's code. A dispute keeps the one it began with to its end: what an earlier
 * one has done is in its history, and has to be done again whenever that is read. In the second the
 * end is not shown as a stage, since a workflow that has ended says so itself.
 */
export const EDITION = 2;

/** What a dispute's workflow begins with; those of the first edition do not name it. */
export interface Beginning {
  readonly disputeId: string;
  readonly edition?: number;
}

/** What an operator can search workflows by. Every attribute must be registered on the server. */
export const searchAttributes = {
  court: { name: 'CourtId', type: 'KEYWORD' },
  stage: { name: 'DisputeStage', type: 'KEYWORD' },
  attention: { name: 'NeedsAttention', type: 'BOOL' },
} as const;

/** A dispute and the court it came to. */
export interface DisputeAtCourt {
  readonly disputeId: string;
  readonly courtId: string;
}

/**
 * How a dispute's workflow is started, by whoever comes first: starting it again is harmless while it
 * runs and refused once it has ended. One that was terminated or failed may be started anew, for the
 * dispute itself is whole in Postgres. The short task time makes a killed worker cost seconds. It shows
 * the stage every dispute begins in, and corrects itself as soon as it has read its own.
 */
export const startOptions = ({ disputeId, courtId }: DisputeAtCourt, taskQueue: string) => ({
  workflowId: workflowIdOf(disputeId),
  taskQueue,
  args: [{ disputeId, edition: EDITION }] satisfies [Beginning],
  workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY' as const,
  workflowIdConflictPolicy: 'USE_EXISTING' as const,
  workflowTaskTimeout: '5 seconds' as const,
  typedSearchAttributes: [
    { key: searchAttributes.court, value: courtId },
    { key: searchAttributes.stage, value: 'intake' },
    { key: searchAttributes.attention, value: false },
  ],
});

/** The queue of slow work outside the building (registry), beside the queue of the disputes. */
export const outsideQueue = (taskQueue: string): string => `${taskQueue}-outside`;

/** The queue of bulk intake, which must never stand in the way of a person. */
export const importsQueue = (taskQueue: string): string => `${taskQueue}-imports`;
