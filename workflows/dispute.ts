import type { StageId } from '#domain/dispute/words';
import { Desk } from './desk.ts';
import { stageRunners } from './stages/index.ts';

/** The way of one dispute through the court. */
export async function disputeWorkflow({
  disputeId,
}: {
  readonly disputeId: string;
}): Promise<StageId> {
  const desk = new Desk(disputeId);
  await desk.apply({ kind: 'resume' });
  while (desk.at.stage !== 'closed') await stageRunners[desk.at.stage](desk);
  await desk.close();
  return desk.at.stage;
}
