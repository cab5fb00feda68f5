import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { searchAttributes, type Position } from './messages.ts';

/**
 * Shows operators where the dispute stands: one event, and only when something they see changed. From
 * the second edition on the end is no stage to be shown.
 */
export function showToOperators(
  { courtId, stage, needsAttention }: Position,
  edition: number,
): void {
  const shown = workflowInfo().typedSearchAttributes;
  const { court, stage: stageKey, attention } = searchAttributes;
  const isStageShown = shown.get(stageKey) === stage || (stage === 'closed' && edition >= 2);
  if (isStageShown && shown.get(attention) === needsAttention) return;
  upsertSearchAttributes([
    { key: court, value: courtId },
    { key: stageKey, value: stage },
    { key: attention, value: needsAttention },
  ]);
}
