/** The number a dispute keeps for life, in its parts. */
export interface DisputeNumber {
  readonly year: number;
  /** The division code of the receiving court, or its id where it has none. */
  readonly place: string;
  readonly serial: number;
}

const FORM = /^(\d{4})-([a-z0-9-]+)-(\d{6,})$/;
const SERIAL_DIGITS = 6;

/** Reads a dispute's own number, such as 2026-990101-000123; null for any other text. */
export function parseDisputeNumber(text: string): DisputeNumber | null {
  const [, year, place, serial] = FORM.exec(text) ?? [];
  if (year === undefined || place === undefined || serial === undefined) return null;
  if (serial.length > SERIAL_DIGITS && serial.startsWith('0')) return null;
  return Number(serial) === 0 ? null : { year: Number(year), place, serial: Number(serial) };
}

/**
 * Writes a dispute's own number as intake does. It has hyphens and no brackets, so that nobody takes
 * what was never registered as a case for a case number.
 */
export function formatDisputeNumber({ year, place, serial }: DisputeNumber): string {
  return `${year}-${place}-${String(serial).padStart(SERIAL_DIGITS, '0')}`;
}
