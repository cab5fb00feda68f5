import { rounds } from './options.ts';

/** Certifies every court day that is over and has no root yet. */
export async function dailyCertificateWorkflow(): Promise<{ readonly certified: number }> {
  return rounds().certifyDays();
}
