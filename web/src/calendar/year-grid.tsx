import { dayKind, type CourtCalendar } from '#domain/calendar/court-calendar';
import { addDays, localDate, weekday, type LocalDate } from '#domain/shared/local-date';
import { dayKindText, holidayText } from '#i18n/zh-CN/holidays';
import { longDate } from '#i18n/zh-CN/dates';
import { screens } from '#i18n/zh-CN/screens';

const words = screens.calendar;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS_OF_WEEK = 7;
/** A cell outside of the month: a blank that does not break. */
const NOTHING = '\u00a0';

/** The days of a month in weeks from Monday; null where a week begins or ends outside of it. */
const weeksOf = (year: number, month: number): (LocalDate | null)[][] => {
  const first = localDate(year, month, 1);
  const days: (LocalDate | null)[] = Array.from({ length: weekday(first) - 1 }, () => null);
  for (let day = first; Number(day.slice(5, 7)) === month; day = addDays(day, 1)) days.push(day);
  while (days.length % DAYS_OF_WEEK !== 0) days.push(null);
  return Array.from({ length: days.length / DAYS_OF_WEEK }, (_, week) =>
    days.slice(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK),
  );
};

const Day = ({
  date,
  calendar,
}: {
  readonly date: LocalDate;
  readonly calendar: CourtCalendar;
}) => {
  const day = dayKind(calendar, date);
  const name = 'name' in day ? holidayText[day.name] : '';
  return (
    <td
      className={`day day-${day.kind}`}
      title={`${longDate(date)} ${dayKindText[day.kind]} ${name}`}
    >
      {Number(date.slice(8))}
      {words.mark[day.kind] === '' ? null : <small>{words.mark[day.kind]}</small>}
    </td>
  );
};

const Month = ({
  year,
  month,
  calendar,
}: {
  readonly year: number;
  readonly month: number;
  readonly calendar: CourtCalendar;
}) => (
  <table className="month">
    <caption>{words.month(month)}</caption>
    <thead>
      <tr>
        {words.week.map((day) => (
          <th key={day} scope="col">
            {day}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(year, month).map((week, number) => (
        <tr key={week.find((date) => date !== null) ?? number}>
          {week.map((date, index) =>
            date === null ? (
              <td key={index} className="day">
                {NOTHING}
              </td>
            ) : (
              <Day key={date} date={date} calendar={calendar} />
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

/** A year at a glance: days off and make-up workdays marked by a sign, a colour and a title. */
export const YearGrid = ({
  year,
  days,
}: {
  readonly year: number;
  readonly days: CourtCalendar['days'];
}) => {
  const calendar: CourtCalendar = {
    version: '',
    coverageFrom: localDate(year, 1, 1),
    coverageUntil: localDate(year, 12, 31),
    days,
  };
  return (
    <>
      <p className="row" aria-label={words.legend}>
        {(['holiday', 'make-up-workday', 'weekend'] as const).map((kind) => (
          <span key={kind} className={`legend day-${kind}`}>
            {words.mark[kind]} {dayKindText[kind]}
          </span>
        ))}
      </p>
      <div className="months">
        {MONTHS.map((month) => (
          <Month key={month} year={year} month={month} calendar={calendar} />
        ))}
      </div>
    </>
  );
};
