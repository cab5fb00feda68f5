import { isWorkingDay } from '#domain/calendar/court-calendar';
import type { AgreementRule } from '#domain/agreement/rule';

/** A payment that falls due on a day off is due on the day after, which the parties should know. */
export const dueOnDayOff = {
  id: 'due-on-day-off',
  weight: 'note',
  basis: 'mf.last-day-rolls',
  find: ({ instalments }, { calendar }) => {
    const days = instalments
      .map(({ dueOn }) => dueOn)
      .filter((day) => !isWorkingDay(calendar, day));
    return days.length === 0 ? null : { kind: 'days', days: [...new Set(days)] };
  },
} as const satisfies AgreementRule;
