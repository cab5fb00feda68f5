import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { DISPUTE_WORKFLOW, disputeIdOf, searchAttributes, workflowIdOf } from '#workflows/messages';

/** What a running workflow shows of itself: the stage, or null if it shows none. */
export type Shown = { readonly stage: string | null };

/**
 * The disputes of a queue whose workflows run, by what the server's list says. The list is a little
 * behind the truth; ask `lookAt` before acting on it.
 */
export async function runningWorkflows(
  client: Client,
  taskQueue: string,
  onPage: () => void,
): Promise<Map<string, Shown>> {
  const running = new Map<string, Shown>();
  const query = `WorkflowType = '${DISPUTE_WORKFLOW}' AND ExecutionStatus = 'Running' AND TaskQueue = '${taskQueue}'`;
  for await (const { workflowId, typedSearchAttributes } of client.workflow.list({ query })) {
    const disputeId = disputeIdOf(workflowId);
    if (disputeId === null) continue;
    running.set(disputeId, { stage: typedSearchAttributes.get(searchAttributes.stage) ?? null });
    if (running.size % 1000 === 0) onPage();
  }
  return running;
}

/** What the workflow of one dispute shows right now; null when none runs. */
export async function lookAt(client: Client, disputeId: string): Promise<Shown | null> {
  try {
    const found = await client.workflow.getHandle(workflowIdOf(disputeId)).describe();
    if (found.status.name !== 'RUNNING') return null;
    return { stage: found.typedSearchAttributes.get(searchAttributes.stage) ?? null };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
