import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { searchAttributes, type Position } from './messages.ts';

/** Shows operators where the dispute stands: one event, and only when something they see changed. */
export function showToOperators({ courtId, stage, needsAttention }: Position): void {
  const shown = workflowInfo().typedSearchAttributes;
  const { court, stage: stageKey, attention } = searchAttributes;
  if (shown.get(stageKey) === stage && shown.get(attention) === needsAttention) return;
  upsertSearchAttributes([
    { key: court, value: courtId },
    { key: stageKey, value: stage },
    { key: attention, value: needsAttention },
  ]);
}
