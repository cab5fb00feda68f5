import type { Law } from '#domain/stages/table';
import type { Period } from '#domain/tracks/rule-pack';
import { dueDate, type DueDate, type DueDateQuestion } from './due-date.ts';

/** From when a period of a pack runs, and what is taken out of it or added to it. */
export type Course = Pick<DueDateQuestion, 'start' | 'exclusions' | 'extensions'>;

/** Where a period of a pack ends; it rolls over days off unless it, or its whole pack, says otherwise. */
export const periodEnd = (
  { length, rolls }: Period,
  course: Course,
  { pack, calendar }: Law,
): DueDate => dueDate({ length, calendar, rollOnHoliday: rolls ?? pack.rollOnHoliday, ...course });
