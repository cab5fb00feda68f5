import { Card, Tag } from 'antd';
import { daysBetween, parseLocalDate } from '#domain/shared/local-date';
import { dateWithWeekday } from '#i18n/zh-CN/dates';
import { holidayText } from '#i18n/zh-CN/holidays';
import { screens } from '#i18n/zh-CN/screens';
import type { CalendarYear } from '#web/client/contract';
import { Moment } from '#web/ui/moment';
import { daysOf, draftOf } from './arrangement.ts';
import { YearGrid } from './year-grid.tsx';

const words = screens.calendar;

const dayText = (date: string): string => {
  const known = parseLocalDate(date);
  return known === null ? date : dateWithWeekday(known);
};

/** Where a year was read, and who entered and compared it. */
const Provenance = ({ year }: { readonly year: CalendarYear }) => (
  <dl className="facts">
    <dt>{words.source}</dt>
    <dd>{year.source}</dd>
    <dt>{words.publishedAt}</dt>
    <dd>
      <Moment at={year.publishedAt} /> <Tag>{words.version(year.version)}</Tag>
      {year.isTold ? null : <div>{words.telling}</div>}
    </dd>
    <dt>{words.people}</dt>
    <dd>
      {year.proposedBy === null || year.approvedBy === null
        ? words.bySoftware
        : words.byTwo(year.proposedBy, year.approvedBy)}
    </dd>
  </dl>
);

/** The notice line by line, as a clerk would read it out. */
const Lines = ({ year }: { readonly year: CalendarYear }) => {
  const { holidays, workdays } = draftOf(year);
  return (
    <>
      <h3>{words.holidays}</h3>
      <ul className="lines">
        {holidays.map(({ name, from, to }) => (
          <li key={from}>
            {holidayText[name]} {dateWithWeekday(from)}
            {from === to ? null : ` - ${dateWithWeekday(to)}`}{' '}
            <span className="quiet">{words.days(daysBetween(from, to) + 1)}</span>
          </li>
        ))}
      </ul>
      <h3>{words.workdays}</h3>
      {workdays.length === 0 ? <p className="quiet">{words.noWorkdays}</p> : null}
      <ul className="lines">
        {workdays.map(({ name, date }) => (
          <li key={date}>
            {dateWithWeekday(date)} <span className="quiet">{holidayText[name]}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Earlier = ({ earlier }: { readonly earlier: CalendarYear['earlier'] }) =>
  earlier.length === 0 ? null : (
    <details>
      <summary>{words.earlier}</summary>
      <ul className="lines">
        {earlier.map(({ version, publishedAt, source, changed }) => (
          <li key={version}>
            {words.version(version)} <Moment at={publishedAt} /> {source}
            <div>{words.changedDays(changed.map(dayText))}</div>
          </li>
        ))}
      </ul>
    </details>
  );

/** One published year: at a glance, line by line, and where it comes from. */
export const YearCard = ({ year }: { readonly year: CalendarYear }) => (
  <Card size="small" title={<h2>{words.yearName(year.year)}</h2>}>
    <div className="stack">
      <Provenance year={year} />
      <YearGrid year={year.year} days={daysOf(year)} />
      <Lines year={year} />
      <Earlier earlier={year.earlier} />
    </div>
  </Card>
);
