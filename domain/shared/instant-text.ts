import { instant, type Instant } from './instant.ts';
import { dateOf, parseLocalDate, startOfDay } from './local-date.ts';

const MS_PER_MINUTE = 60_000;
const SHANGHAI_OFFSET_MINUTES = 8 * 60;
const MAX_OFFSET_MINUTES = 14 * 60;
const WITH_ZONE =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?([Zz]|[+-]\d{2}:?\d{2})$/;

/**
 * Reads an ISO 8601 text that states its zone (Z or an offset). Null for a text without a zone, for
 * a day or time that does not exist, for 24:00 and for leap seconds. Fractions finer than a
 * millisecond are cut off, never rounded up, so that the last moment of a day stays in that day.
 */
export function parseInstant(text: string): Instant | null {
  const parts = WITH_ZONE.exec(text);
  if (!parts) return null;
  const [, dayText = '', hours = '', minutes = '', seconds = '0', fraction = '0', zone = ''] =
    parts;
  const day = parseLocalDate(dayText);
  const offsetMinutes = offsetOf(zone);
  if (day === null || offsetMinutes === null) return null;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const msOfDay =
    (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE +
    Number(seconds) * 1000 +
    Number(fraction.padEnd(3, '0').slice(0, 3));
  const shanghaiMs = startOfDay(day) + msOfDay;
  return instant(shanghaiMs + (SHANGHAI_OFFSET_MINUTES - offsetMinutes) * MS_PER_MINUTE);
}

/** Writes a moment as ISO 8601 in Asia/Shanghai with milliseconds, such as 2026-02-14T23:59:59.999+08:00. */
export function formatInstant(moment: Instant): string {
  const date = dateOf(moment);
  const ms = moment - startOfDay(date);
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  const hours = digits(Math.floor(ms / 3_600_000), 2);
  const minutes = digits(Math.floor(ms / MS_PER_MINUTE) % 60, 2);
  const seconds = digits(Math.floor(ms / 1000) % 60, 2);
  return `${date}T${hours}:${minutes}:${seconds}.${digits(ms % 1000, 3)}+08:00`;
}

function offsetOf(zone: string): number | null {
  if (zone === 'Z' || zone === 'z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(2));
  const total = Number(digits.slice(0, 2)) * 60 + minutes;
  return minutes > 59 || total > MAX_OFFSET_MINUTES ? null : sign * total;
}
