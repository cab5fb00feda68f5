import { changedDays, draftOf } from '#domain/calendar/arrangement-check';
import { buildCalendar, type YearArrangement } from '#domain/calendar/court-calendar';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import type { Queryable } from '#platform/database';

/** One published version of a year, as it is kept. */
export interface PublishedYear extends YearArrangement {
  readonly version: number;
  readonly publishedAt: Instant;
  readonly proposer: string | null;
  readonly approver: string | null;
  readonly isTold: boolean;
}

const publishedSql = `
select y.year, y.version, y.source, y.days, y.published_at as "publishedAt",
       p.name as proposer, a.name as approver, y.told_at is not null as "isTold"
  from calendar_year y
  left join staff_user p on p.id::text = y.proposed_by
  left join staff_user a on a.id::text = y.approved_by
 order by y.year desc, y.version desc`;

/** Every version of every year, the newest year and the newest version of each first. */
export const readPublished = async (db: Queryable): Promise<readonly PublishedYear[]> =>
  (await db.query<PublishedYear>(publishedSql)).rows;

/** The version of each year that is in force. */
export const inForce = (published: readonly PublishedYear[]): readonly PublishedYear[] =>
  published.filter((each, index) => published[index - 1]?.year !== each.year);

/** The calendar of the years in force, with one of them replaced or added. */
export const calendarWith = (published: readonly PublishedYear[], proposed: YearArrangement) =>
  buildCalendar([...inForce(published).filter(({ year }) => year !== proposed.year), proposed]);

/** The years as the page shows them. */
export const viewYears = (published: readonly PublishedYear[]) =>
  inForce(published).map((current) => {
    const { year, version, source, publishedAt, proposer, approver, isTold } = current;
    const versions = published.filter((each) => each.year === year);
    return {
      year,
      version,
      source,
      publishedAt: formatInstant(publishedAt),
      proposedBy: proposer,
      approvedBy: approver,
      isTold,
      ...linesOf(current),
      earlier: versions.slice(1).map((earlier, index) => ({
        version: earlier.version,
        publishedAt: formatInstant(earlier.publishedAt),
        source: earlier.source,
        changed: [...changedDays(earlier.days, versions[index]?.days ?? [])],
      })),
    };
  });

/** An arrangement as lines of the notice. */
export const linesOf = (arrangement: Pick<YearArrangement, 'year' | 'days'>) => {
  const { holidays, workdays } = draftOf(arrangement);
  return { holidays: [...holidays], workdays: [...workdays] };
};
