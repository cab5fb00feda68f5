import { nextRing } from '#domain/dispute/agenda';
import type { Dispute } from '#domain/dispute/dispute';
import { instant, type Instant } from '#domain/shared/instant';
import type { Position } from '#workflows/messages';
import type { Loaded } from './load.ts';

/**
 * Real milliseconds by which time is looked at later than it passes, so that a command received in a
 * period's last millisecond has been stored by then. Legal effect is dated when the period ended.
 */
export const GRACE_MS = 1_000;
const NEXT_LOOK_AFTER_DEFECT_MS = 3_600_000;

/** Whatever is on the agenda before this moment is past. */
export const pastUntil = (now: Instant): Instant => instant(now - GRACE_MS);

/** When time has next to be looked at, in real epoch milliseconds; null when nothing is running. */
export function ringAt(dispute: Dispute, offsetMs: number): number | null {
  const item = nextRing(dispute);
  return item === null ? null : item.at + 1 + GRACE_MS - offsetMs;
}

/** Where a dispute stands; after a defect it is looked at again in an hour, not at once and for ever. */
export function positionOf(
  loaded: Loaded,
  dispute: Dispute | null,
  found: { readonly needsAttention: boolean; readonly defect: boolean },
): Position {
  const { courtId, stage, status, seq, now, offsetMs } = loaded;
  const later = now - offsetMs + NEXT_LOOK_AFTER_DEFECT_MS;
  const { needsAttention, defect } = found;
  if (dispute === null) {
    return { courtId, stage, status, seq, statusSince: 0, ringAt: later, needsAttention };
  }
  return {
    courtId,
    stage: dispute.stage,
    status: dispute.status,
    seq: dispute.seq,
    statusSince: dispute.statusSince,
    ringAt: defect && dispute.stage !== 'closed' ? later : ringAt(dispute, offsetMs),
    needsAttention,
  };
}
