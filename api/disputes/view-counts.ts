import { explanationLines } from '#i18n/zh-CN/explanation';
import { formatInstant } from '#domain/shared/instant-text';
import type { CountRow, DeadlineRow } from './view-row.ts';

/**
 * How a period was counted before: each end that was replaced, when and why, with its own arithmetic,
 * the newest first. The events of a period stand between its opening and the next opening of the same.
 */
export const countsBefore = ({ key, openedSeq }: DeadlineRow, counts: readonly CountRow[]) => {
  const opening = counts.find(({ seq }) => seq === openedSeq)?.payload.deadline;
  const ofThis = counts.filter(
    ({ seq, payload }) =>
      seq >= openedSeq &&
      payload.deadline.key === key &&
      payload.deadline.instance === opening?.instance &&
      payload.deadline.startedAt === opening.startedAt,
  );
  return ofThis
    .slice(1)
    .flatMap(({ at, payload }, index) => {
      const before = ofThis[index]?.payload.deadline;
      if (before === undefined) return [];
      return [
        {
          because: payload.kind === 'deadline-recounted' ? 'calendar' : 'extension',
          changedAt: formatInstant(at),
          dueOn: before.dueOn,
          dueAt: formatInstant(before.dueAt),
          provisional: before.provisional,
          arithmetic: explanationLines(before.proof),
        } as const,
      ];
    })
    .toReversed();
};
