import { z } from 'zod';
import { isHolidayId, type HolidayId } from '#domain/calendar/court-calendar';
import { deadlineKeys } from '#domain/deadlines/deadline-key';
import { exclusionReasons } from '#domain/deadlines/explanation';
import { proofFormat, type ProofFile } from '#domain/deadlines/proof-file';
import { windowKeys } from '#domain/deadlines/window-key';
import { isInstant, type Instant } from '#domain/shared/instant';
import { isLocalDate, type LocalDate } from '#domain/shared/local-date';
import { isBasis, type Basis } from '#domain/statutes/index';

const day = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value));
const moment = z.custom<Instant>((value) => typeof value === 'number' && isInstant(value));
const basis = z.custom<Basis>((value) => typeof value === 'string' && isBasis(value));
const holiday = z.custom<HolidayId>((value) => typeof value === 'string' && isHolidayId(value));
const count = z.number().int();

const length = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('calendar-days'), days: count }),
  z.strictObject({ kind: z.literal('working-days'), days: count }),
  z.strictObject({ kind: z.literal('months'), months: count }),
  z.strictObject({ kind: z.literal('hours'), hours: count }),
]);
const dayOff = { date: day, rule: basis };
const holidayOff = z.strictObject({ ...dayOff, because: z.literal('holiday'), name: holiday });
const weekendOff = z.strictObject({ ...dayOff, because: z.literal('weekend') });
const reason = z.enum(exclusionReasons);

const explanation = z.strictObject({
  length,
  start: day,
  startedAt: moment.nullable(),
  firstCounted: day.nullable(),
  exclusions: z.array(z.strictObject({ from: day, to: day, reason, basis })),
  extensions: z.array(
    z.strictObject({ days: count, agreedOn: day, records: z.array(z.string()), basis }),
  ),
  skipped: z.array(
    z.discriminatedUnion('because', [
      z.strictObject({ ...dayOff, because: z.literal('excluded'), reason }),
      holidayOff,
      weekendOff,
    ]),
  ),
  rawEnd: day,
  rawEndKind: z.enum(['holiday', 'make-up-workday', 'weekend', 'workday']),
  rollOnHoliday: z.boolean(),
  rolled: z.array(z.discriminatedUnion('because', [holidayOff, weekendOff])),
  due: day,
  dueAt: moment,
  rules: z.array(basis),
  calendarVersion: z.string(),
  coverageFrom: day,
  coverageUntil: day,
  provisional: z.boolean(),
});

const citedRule = z.strictObject({
  key: basis,
  title: z.string(),
  article: z.string().nullable(),
  from: day.nullable(),
  to: day.nullable(),
});

const yearArrangement = z.strictObject({
  year: count,
  source: z.string(),
  days: z.array(
    z.strictObject({ date: day, kind: z.enum(['holiday', 'make-up-workday']), name: holiday }),
  ),
});

/** The form of a proof in a file; whatever is more or less than that is no proof. */
export const proofSchema: z.ZodType<ProofFile> = z.strictObject({
  format: z.literal(proofFormat),
  dispute: z.strictObject({ number: z.string(), packId: z.string() }),
  deadline: z.strictObject({
    key: z.enum([...deadlineKeys, ...windowKeys]),
    openedSeq: count,
    ending: z.enum(['met', 'lapsed', 'cancelled']).nullable(),
  }),
  basis: citedRule,
  counting: z.array(citedRule),
  explanation,
  calendar: z.strictObject({ version: z.string(), years: z.array(yearArrangement) }),
});
