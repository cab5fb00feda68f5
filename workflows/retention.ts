import { rounds } from './options.ts';

/** One round through closed disputes: what may be kept no longer is destroyed. */
export async function retentionWorkflow(): Promise<{ readonly destroyed: number }> {
  return rounds().destroyNotes();
}
