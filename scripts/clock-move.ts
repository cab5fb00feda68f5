import { isLocalDate, startOfDay } from '#domain/shared/local-date';
import type { ClockMove } from '#platform/court-clock';

const MS_PER = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const;
const STEP = /^\+(\d{1,5})([dhm])$/;

/**
 * Reads how far a clock is to be moved: `+7d`, `+36h`, `+10m`, or a court day, meaning its first
 * moment (Asia/Shanghai). Null for anything else.
 */
export function clockMove(text: string): ClockMove | null {
  const [, amount, unit] = STEP.exec(text) ?? [];
  if (amount !== undefined && (unit === 'd' || unit === 'h' || unit === 'm')) {
    return { byMs: Number(amount) * MS_PER[unit] };
  }
  return isLocalDate(text) ? { to: startOfDay(text) } : null;
}
