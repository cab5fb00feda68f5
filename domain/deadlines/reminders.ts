import type { RunningDeadline } from '#domain/dispute/dispute';
import { instant, type Instant } from '#domain/shared/instant';
import { addDays, startOfDay } from '#domain/shared/local-date';
import { deadlineRules } from './rules.ts';

const NINE_O_CLOCK_MS = 9 * 3_600_000;

/**
 * Reminders of a running period that have not gone out: at nine in the morning (Asia/Shanghai), so
 * many calendar days before the last day [policy.reminders]. One that would fall before the start is
 * left out, since the notice of the start has just said it.
 */
export function reminderTimes(
  running: RunningDeadline,
): readonly { readonly daysLeft: number; readonly at: Instant }[] {
  return deadlineRules[running.key].reminders
    .filter((daysLeft) => !running.reminded.includes(daysLeft))
    .map((daysLeft) => ({
      daysLeft,
      at: instant(startOfDay(addDays(running.dueOn, -daysLeft)) + NINE_O_CLOCK_MS),
    }))
    .filter(({ at }) => at > running.startedAt);
}
