import type { StageId } from '#domain/dispute/words';
import { Desk } from './desk.ts';
import type { Beginning } from './messages.ts';
import { stageRunners } from './stages/index.ts';

/** The way of one dispute through the court. */
export async function disputeWorkflow(beginning: Beginning): Promise<StageId> {
  const desk = new Desk(beginning);
  await desk.apply({ input: { kind: 'resume' } });
  while (desk.at.stage !== 'closed') await stageRunners[desk.at.stage](desk);
  await desk.close();
  return desk.at.stage;
}
