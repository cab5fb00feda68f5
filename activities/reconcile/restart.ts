import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  type Client,
} from '@temporalio/client';
import {
  DISPUTE_WORKFLOW,
  recheck,
  startOptions,
  workflowIdOf,
  type DisputeAtCourt,
} from '#workflows/messages';

/**
 * Makes sure that a dispute's workflow runs: starts it when none does. A workflow that has ended by
 * itself stays ended, for its dispute is closed. Rejects when Temporal cannot be reached.
 */
export async function startDispute(
  client: Client,
  taskQueue: string,
  dispute: DisputeAtCourt,
): Promise<void> {
  try {
    await client.workflow.start(DISPUTE_WORKFLOW, startOptions(dispute, taskQueue));
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** Asks a dispute's workflow to read Postgres again; hands back whether there was one to ask. */
export async function recheckDispute(client: Client, disputeId: string): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowIdOf(disputeId)).signal(recheck);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

const AT_ONCE = 16;

/** Does something for each of a list, sixteen at a time; rejects with the first failure. */
export async function forEach<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const waiting = [...items];
  const hand = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}
