import { rounds } from './options.ts';

/** One round through all open disputes: do Postgres and the running workflows say the same? */
export async function reconcileWorkflow(): Promise<{ readonly [kind: string]: number }> {
  return rounds().reconcile();
}
