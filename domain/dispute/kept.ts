import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';

/*
 * What is kept safe for the parties while they talk: the property secured, the claim against limitation,
 * and time that was lost through no fault of theirs.
 */

/** Property secured before any suit: a suit in time keeps it, and without one it is let go (CPL104). */
export interface Preservation {
  readonly takenOn: LocalDate;
  readonly state: 'in-force' | 'alerted' | 'to-release' | 'over';
}

/** The limitation of the claim: interrupted by asking, and running anew once the procedure is over. */
export interface Limitation {
  readonly interruptedAt: Instant;
  readonly by: Basis;
  readonly restartedAt: Instant | null;
}

/** Time for confirmation that was lost: until when it ran, who asks for it back, until when it is given. */
export interface LostTime {
  readonly lapsedOn: LocalDate | null;
  readonly askedBy: string | null;
  readonly restoredUntil: LocalDate | null;
}

/** No time has been lost. */
export const noLostTime: LostTime = { lapsedOn: null, askedBy: null, restoredUntil: null };
