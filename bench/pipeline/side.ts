/** What is compared: the product, Temporal alone, and Temporal with one statement per command. */
export const sideNames = ['ours', 'raw', 'raw+upsert'] as const;
export type SideName = (typeof sideNames)[number];

/** One side of the comparison, as the client drives it. */
export interface Side {
  readonly name: SideName;
  /** Opens a dispute whose workflow has been started. */
  readonly open: () => Promise<OpenDispute>;
}

/** A dispute on its way; its commands are submitted one after the other. */
export interface OpenDispute {
  readonly workflowId: string;
  /** Submits command `no` (from 1) and waits for its answer; gives what the Update alone took, in ms. */
  readonly submit: (no: number) => Promise<number>;
}

/** The queue of one side. */
export const taskQueueOf = (name: SideName): string => `bench-${name}`;
