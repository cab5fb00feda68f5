import { decide } from '#domain/dispute/decide';
import type { Dispute } from '#domain/dispute/dispute';
import type { End, StageId, Status, TrackId } from '#domain/dispute/words';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { bywayNames, leaveOutFor } from '#domain/search/expeditions';
import { explore, type Transition } from '#domain/search/explore';
import { localDate, startOfDay } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';
import { packs } from '#domain/tracks/packs';

/** A place on the map: a status of a stage, or one of the ends. */
export type Place =
  | { readonly kind: 'status'; readonly stage: StageId; readonly status: Status }
  | { readonly kind: 'end'; readonly end: End };

/** One way from a place to another. */
export interface Way {
  readonly from: Place;
  readonly by: Transition['by'];
  readonly to: Place;
}

const MOST_STATES = 60_000;
const receivedAt = startOfDay(localDate(2026, 3, 2));

/** Tracks that some rule pack offers, in the order of the domain. */
export const offeredTracks = (tracks: readonly TrackId[]): readonly TrackId[] =>
  tracks.filter((track) => packs.some((pack) => pack.tracks.includes(track)));

/** Every way between two different places that the search finds on a track. */
export function waysOf(track: TrackId): readonly Way[] {
  const law = lawOf(track);
  const ways = new Map<string, Way>();
  for (const road of ['main road', ...bywayNames] as const) {
    const { states, transitions } = explore({
      start: newDispute(law),
      startedAt: receivedAt,
      law,
      leaveOut: leaveOutFor(road),
      limit: MOST_STATES,
    });
    const places = new Map(states.map(({ key, dispute }) => [key, placeOf(dispute)]));
    for (const { from: fromKey, to: toKey, by } of transitions) {
      const from = places.get(fromKey);
      const to = places.get(toKey);
      if (from === undefined || to === undefined || placeKey(from) === placeKey(to)) continue;
      ways.set(`${placeKey(from)} ${by} ${placeKey(to)}`, { from, by, to });
    }
  }
  return [...ways.values()];
}

/** Tells two places apart, in letters that a diagram takes for a name. */
export const placeKey = (place: Place): string =>
  (place.kind === 'end' ? `end_${place.end}` : `${place.stage}_${place.status}`).replaceAll(
    '-',
    '_',
  );

function placeOf({ stage, status, end }: Dispute): Place {
  return end === null ? { kind: 'status', stage, status } : { kind: 'end', end };
}

/** The law of the first pack that offers the track, with no other track beside it. */
function lawOf(track: TrackId): Law {
  const pack = packs.find(({ tracks }) => tracks.includes(track));
  if (pack === undefined) throw new Error(`no rule pack offers the track ${track}`);
  return { pack: { ...pack, tracks: [track], defaultTrack: track }, calendar: nationalCalendar };
}

function newDispute(law: Law): Dispute {
  const registration = {
    disputeId: 'dispute',
    courtId: 'court',
    number: '1',
    packId: law.pack.id,
    causeCode: '1',
    amountFen: 100,
    // From a table, which has all the ways of one from the counter and the way back as well.
    source: 'import',
    parties: [
      { id: 'a', role: 'applicant' },
      { id: 'b', role: 'respondent' },
    ],
  } as const;
  const decision = decide(null, { kind: 'registration', at: receivedAt, registration }, law);
  if (decision.kind === 'refused') throw new Error('a registration was refused');
  return decision.dispute;
}
