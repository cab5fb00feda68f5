import { rounds } from './options.ts';

/** One round through what is kept: notes that may be kept no longer, and files nobody handed in. */
export async function retentionWorkflow(): Promise<{ readonly destroyed: number }> {
  const round = rounds();
  const { destroyed } = await round.destroyNotes();
  await round.dropEvidence();
  return { destroyed };
}
