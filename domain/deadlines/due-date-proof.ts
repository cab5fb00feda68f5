import type { CourtCalendar } from '#domain/calendar/court-calendar';
import { canonicalJson } from '#domain/shared/canonical-json';
import { dueDate } from './due-date.ts';
import type { Explanation } from './explanation.ts';

/** Whether an explanation holds; if not, the first of its fields that comes out differently. */
export type Recomputation =
  | { readonly agrees: true }
  | {
      readonly agrees: false;
      readonly at: string;
      readonly stated: unknown;
      readonly computed: unknown;
    };

/**
 * Counts a due date again from the inputs an explanation names (length, start, exclusions, extensions,
 * rolling) over the calendar given, and compares every field with what the explanation states. With
 * another calendar than the one named in it, the answer is how the date stands under that calendar.
 * Throws a RangeError where the inputs are none that a period can have.
 */
export function recompute(explanation: Explanation, calendar: CourtCalendar): Recomputation {
  const { length, start, startedAt, exclusions, extensions, rollOnHoliday } = explanation;
  const { explanation: again } = dueDate({
    length,
    start: startedAt ?? start,
    calendar,
    exclusions,
    extensions,
    rollOnHoliday,
  });
  const stated = new Map<string, unknown>(Object.entries(explanation));
  for (const [at, computed] of Object.entries(again)) {
    const said = stated.get(at);
    if (said === undefined || canonicalJson(said) !== canonicalJson(computed)) {
      return { agrees: false, at, stated: said, computed };
    }
  }
  return { agrees: true };
}
