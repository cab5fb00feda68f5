import { buildCalendar, type YearArrangement } from '#domain/calendar/court-calendar';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';

interface PublishedYear extends YearArrangement {
  readonly version: number;
  readonly publishedAt: Instant;
}

const publishedSql = `
select year, version, source, days, published_at as "publishedAt"
  from calendar_year order by published_at, year, version`;

/** The latest arrangement of each year among those published so far, in the order of the years. */
const latest = (published: readonly PublishedYear[]): readonly YearArrangement[] => {
  const years = new Map<number, PublishedYear>();
  for (const row of published) {
    const known = years.get(row.year);
    if (known === undefined || known.version < row.version) years.set(row.year, row);
  }
  return [...years.values()]
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, source, days }) => ({ year, source, days }));
};

/**
 * The years from which the calendar of this version was built: those published up to some moment.
 * Null when no such calendar has ever been in use here.
 */
export const yearsOfVersion = async (
  pool: Pool,
  version: string,
): Promise<readonly YearArrangement[] | null> => {
  const { rows } = await pool.query<PublishedYear>(publishedSql);
  const moments = [...new Set(rows.map(({ publishedAt }) => publishedAt))];
  for (const moment of moments) {
    const years = latest(rows.filter(({ publishedAt }) => publishedAt <= moment));
    if (buildCalendar(years).version === version) return years;
  }
  return null;
};
