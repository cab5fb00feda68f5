import type { Input, Position } from './messages.ts';

/** One input for one dispute. */
export interface Asked {
  readonly disputeId: string;
  readonly input: Input;
}

/** Where the dispute stands after an input, and what became of the command if it was one. */
export interface Told {
  readonly at: Position;
  readonly outcome: 'accepted' | 'refused' | null;
}

/** Work to be done once for one visit of a status; the same order twice is the same work. */
export interface WorkOrder {
  readonly disputeId: string;
  readonly workId: string;
  /** The visit: number of the event with which the status was entered. */
  readonly statusSince: number;
}

/** What a workflow may ask of the activities that live in Postgres. */
export interface DisputeHands {
  applyInput(asked: Asked): Promise<Told>;
  designateMediator(order: WorkOrder): Promise<void>;
}

/** What a workflow may ask of the world outside. */
export interface OutsideHands {
  handOverToRegistry(order: WorkOrder): Promise<void>;
}

/** What the court's own rounds ask for. */
export interface RoundHands {
  reconcile(): Promise<{ readonly [kind: string]: number }>;
  certifyDays(): Promise<{ readonly certified: number }>;
  destroyNotes(): Promise<{ readonly destroyed: number }>;
  dropEvidence(): Promise<void>;
}
