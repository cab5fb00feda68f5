import { clock } from '#domain/deadlines/keeping';
import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Dispute, RunningDeadline } from '#domain/dispute/dispute';
import type { StageId, TrackId } from '#domain/dispute/words';
import type { Instant } from '#domain/shared/instant';
import { daysBetween, type LocalDate } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';
import type { Basis } from '#domain/statutes/index';
import { waysOut, wayName, type WayOut } from '#domain/what-if/ways-out';
import type { CourtCalendar } from '#domain/calendar/court-calendar';
import type { RulePack } from '#domain/tracks/rule-pack';

/** A running period that would end on another day. */
export interface MovedDate {
  readonly key: DeadlineKey;
  readonly instance: number;
  readonly startedAt: Instant;
  readonly dueOn: LocalDate;
  readonly wouldBeDueOn: LocalDate;
  /** Calendar days later; negative where it would end earlier. */
  readonly days: number;
  /** The rule that would set it. */
  readonly basis: Basis;
}

/** What another pack would change for one open dispute. */
export interface ShadowOfPack {
  readonly fromPackId: string;
  readonly toPackId: string;
  /**
   * The track the other pack would have the dispute take, where mediation is not over and the pack
   * does not offer the present one.
   */
  readonly track: { readonly from: TrackId; readonly to: TrackId } | null;
  readonly dates: readonly MovedDate[];
  /** Acts that would be possible no more, and acts that would become possible. */
  readonly lost: readonly WayOut[];
  readonly gained: readonly WayOut[];
}

/**
 * What would be different for an open dispute if it were under another pack, at a moment of the court
 * clock: its running periods counted again from their starts, and what everybody could do. A track that
 * the other pack does not offer gives way to that pack's own. Both packs are counted over the same
 * calendar, so that only the packs make a difference. The dispute is left as it is.
 */
export function shadow(
  dispute: Dispute,
  at: Instant,
  packs: { readonly from: RulePack; readonly to: RulePack },
  calendar: CourtCalendar,
): ShadowOfPack {
  const now: Law = { pack: packs.from, calendar };
  const then: Law = { pack: packs.to, calendar };
  const under = underPack(dispute, packs.to);
  const present = possible(dispute, at, now);
  const coming = possible(redated(under, then), at, then);
  return {
    fromPackId: packs.from.id,
    toPackId: packs.to.id,
    track: changedTrack(dispute, under),
    dates: dispute.deadlines.flatMap((running) => moved(dispute, under, running, now, then)),
    lost: [...present].filter(([name]) => !coming.has(name)).map(([, way]) => way),
    gained: [...coming].filter(([name]) => !present.has(name)).map(([, way]) => way),
  };
}

/** Whether the pack would change anything at all. */
export const isChanged = ({ track, dates, lost, gained }: ShadowOfPack): boolean =>
  track !== null || dates.length + lost.length + gained.length > 0;

function underPack(dispute: Dispute, { tracks, defaultTrack }: RulePack): Dispute {
  if (dispute.track === null || tracks.includes(dispute.track)) return dispute;
  return { ...dispute, track: defaultTrack };
}

/** A track matters as long as mediation is ahead or under way; afterwards it is history. */
const onTrack: readonly StageId[] = ['diversion', 'court-mediation', 'lawyer-mediation'];

function changedTrack(dispute: Dispute, under: Dispute): ShadowOfPack['track'] {
  const { track: from, stage } = dispute;
  const { track: to } = under;
  return from === null || to === null || from === to || !onTrack.includes(stage)
    ? null
    : { from, to };
}

/** The end of a running period, counted from its start under a law. */
function counted(dispute: Dispute, { key, instance, startedAt }: RunningDeadline, law: Law) {
  return clock(dispute, key, instance, startedAt, law);
}

function moved(
  dispute: Dispute,
  under: Dispute,
  running: RunningDeadline,
  now: Law,
  then: Law,
): readonly MovedDate[] {
  const { dueOn } = counted(dispute, running, now);
  const { dueOn: wouldBeDueOn, basis } = counted(under, running, then);
  if (dueOn === wouldBeDueOn) return [];
  const { key, instance, startedAt } = running;
  const days = daysBetween(dueOn, wouldBeDueOn);
  return [{ key, instance, startedAt, dueOn, wouldBeDueOn, days, basis }];
}

/** The dispute with its clocks as the law would have set them, since some acts look at what is left. */
function redated(dispute: Dispute, law: Law): Dispute {
  return {
    ...dispute,
    deadlines: dispute.deadlines.map((running) => {
      const { dueOn, dueAt, basis } = counted(dispute, running, law);
      return { ...running, dueOn, dueAt, basis };
    }),
  };
}

const possible = (dispute: Dispute, at: Instant, law: Law): ReadonlyMap<string, WayOut> =>
  new Map(
    waysOut(dispute, at, law)
      .filter(({ refusal }) => refusal === null)
      .map((way) => [wayName(way), way]),
  );
