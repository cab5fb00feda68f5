import { acts } from '#domain/dispute/acts';
import type { CommandKind } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { TrackId } from '#domain/dispute/words';
import type { RefusalCode } from '#domain/refusals';
import type { Instant } from '#domain/shared/instant';
import type { Law } from '#domain/stages/table';
import type { Basis } from '#domain/statutes/index';
import { standIns, type StandIn } from './stand-ins.ts';

/** Something somebody could do with a dispute, or why it has to wait. */
export interface WayOut {
  readonly by: StandIn['by'];
  readonly partyId: string | null;
  readonly command: CommandKind;
  /** Where the act chooses a track: which one; else null. */
  readonly track: TrackId | null;
  readonly basis: Basis;
  /** Null where it may be done now. */
  readonly refusal: RefusalCode | null;
}

/** What every party and every post could do with a dispute at a moment of the court clock. */
export function waysOut(dispute: Dispute, at: Instant, law: Law): readonly WayOut[] {
  const ways = standIns(dispute).flatMap(({ by, partyId, person }) =>
    acts(dispute, person, at, law).flatMap(({ command, basis, refusal }): readonly WayOut[] => {
      const tracks = command === 'divert' ? law.pack.tracks : [null];
      const code = refusal?.code ?? null;
      return tracks.map((track) => ({ by, partyId, command, track, basis, refusal: code }));
    }),
  );
  const seen = new Set<string>();
  return ways.filter((way) => {
    const name = wayName(way);
    return seen.has(name) ? false : seen.add(name);
  });
}

/** The same way always has the same name, and no other way has it. */
export const wayName = ({ by, partyId, command, track }: WayOut): string =>
  [by, partyId ?? '', command, track ?? ''].join(':');
