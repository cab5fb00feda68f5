import { cn2024 } from './cn-2024.ts';
import { cn2025 } from './cn-2025.ts';
import { cn2026 } from './cn-2026.ts';
import { buildCalendar, type CourtCalendar, type YearArrangement } from './court-calendar.ts';

/** The arrangements that come with the software; later years are added when they are published. */
export const publishedYears: readonly YearArrangement[] = [cn2024, cn2025, cn2026];

/** The national calendar of the years that come with the software. */
export const nationalCalendar: CourtCalendar = buildCalendar(publishedYears);
