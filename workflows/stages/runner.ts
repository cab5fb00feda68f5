import type { Desk } from '#workflows/desk';

/** Walks a dispute through one stage; ends when the dispute has left it. */
export type Runner = (desk: Desk) => Promise<void>;
