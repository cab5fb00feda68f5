import { WorkflowNotFoundError } from '@temporalio/common';
import {
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import {
  DISPUTE_WORKFLOW,
  startOptions,
  submit,
  workflowIdOf,
  type Answer,
  type DisputeAtCourt,
} from '#workflows/messages';
import { errorFields, type Logger } from '#platform/log';
import type { Deps } from '#api/deps';
import { isEngineAway, suspectEngine } from './engine-watch.ts';

/** How long a person waits for an answer where nothing else is said, in milliseconds. */
export const ANSWER_WITHIN_MS = 8_000;

const late = (ms: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), ms).unref();
  });

const update = ({ temporal }: Deps, disputeId: string, commandId: string): Promise<Answer> =>
  temporal.workflow
    .getHandle(workflowIdOf(disputeId))
    .executeUpdate(submit, { args: [{ commandId }], updateId: commandId });

/** Asks the workflow; one that has not been started yet is started first. */
const ask = async (deps: Deps, dispute: DisputeAtCourt, commandId: string): Promise<Answer> => {
  try {
    return await update(deps, dispute.disputeId, commandId);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    await startWorkflow(deps, dispute);
    return update(deps, dispute.disputeId, commandId);
  }
};

/**
 * Has the dispute's workflow decide a command that is a row already. Null when no answer came in the time
 * a person waits or Temporal cannot be reached: the command is safe, and the relay sees to it.
 */
export const askWorkflow = async (
  deps: Deps,
  log: Logger,
  dispute: DisputeAtCourt,
  commandId: string,
): Promise<Answer | null> => {
  if (isEngineAway(deps.temporal)) return null;
  const deadline = Date.now() + deps.answerWithinMs;
  try {
    const asked = deps.temporal.withDeadline(deadline, () => ask(deps, dispute, commandId));
    // The race may be lost by a request that fails later; nobody is left to hear of it then.
    asked.catch(() => undefined);
    const answer = await Promise.race([asked, late(deps.answerWithinMs)]);
    if (answer === null) suspectEngine(deps.temporal, deps.log, false);
    return answer;
  } catch (error) {
    const isDefect = error instanceof WorkflowUpdateFailedError;
    const isLate = error instanceof WorkflowUpdateRPCTimeoutOrCancelledError;
    if (!isDefect) suspectEngine(deps.temporal, deps.log, !isLate);
    log[isDefect ? 'error' : 'warn'](
      { disputeId: dispute.disputeId, commandId, ...errorFields(error) },
      'no answer from the workflow',
    );
    return null;
  }
};

/** Starts a dispute's workflow; starting it again is harmless. */
export const startWorkflow = async (
  { temporal, config }: Deps,
  dispute: DisputeAtCourt,
): Promise<void> => {
  await temporal.workflow.start(DISPUTE_WORKFLOW, startOptions(dispute, config.temporalTaskQueue));
};
