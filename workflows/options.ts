import { proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { DisputeHands, OutsideHands, RoundHands } from './hands.ts';
import { outsideQueue } from './messages.ts';

/** At once, beside the workflow: one task and one event. Three tries, so that nobody waits long. */
export const atOnce = proxyLocalActivities<DisputeHands>({
  startToCloseTimeout: '3 seconds',
  retry: { initialInterval: '100 milliseconds', backoffCoefficient: 2, maximumAttempts: 3 },
});

/** The same hands when Postgres is away: for ever, with growing pauses. */
export const patiently = proxyActivities<DisputeHands>({
  startToCloseTimeout: '10 seconds',
  retry: {
    initialInterval: '500 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '30 seconds',
  },
});

/**
 * Hands outside the building, on their own queue: for ever, with growing pauses. The short time to
 * finish is how the loss of a worker in the middle is noticed.
 */
export const outside = (): OutsideHands =>
  proxyActivities<OutsideHands>({
    taskQueue: outsideQueue(workflowInfo().taskQueue),
    startToCloseTimeout: '30 seconds',
    retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
  });

/** The court's rounds: long, with signs of life, and tried again at the next round if they fail. */
export const rounds = (): RoundHands =>
  proxyActivities<RoundHands>({
    taskQueue: outsideQueue(workflowInfo().taskQueue),
    startToCloseTimeout: '10 minutes',
    heartbeatTimeout: '30 seconds',
    retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumAttempts: 5 },
  });
