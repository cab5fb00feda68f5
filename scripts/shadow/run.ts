import { isChanged, shadow, type ShadowOfPack } from '#domain/shadow/shadow';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { packById } from '#domain/tracks/packs';
import type { RulePack } from '#domain/tracks/rule-pack';
import type { StageId, Status } from '#domain/dispute/words';
import { shadowLines, shadowText } from '#i18n/zh-CN/shadow';
import { placeName } from '#i18n/zh-CN/stages';
import type { Reading } from './read.ts';

/** What a pack would change for every open dispute, as of one moment. */
export interface ShadowRun {
  readonly packId: string;
  readonly at: string;
  readonly calendarVersion: string;
  readonly examined: number;
  readonly changed: readonly (ShadowOfPack & {
    readonly number: string;
    readonly stage: StageId;
    readonly status: Status;
  })[];
}

/**
 * Looks at every open dispute under a pack. The same disputes, pack, calendar and moment always give
 * the same answer; `at` stands for the court's clock where it is given.
 */
export function runShadow(reading: Reading, pack: RulePack, at: Instant | null): ShadowRun {
  const moment = at ?? reading.now;
  const changed = reading.disputes.flatMap(({ number, packId, state }) => {
    const packs = { from: packById(packId), to: pack };
    const found = shadow(state, moment, packs, reading.calendar);
    const { stage, status } = state;
    return isChanged(found) ? [{ number, stage, status, ...found }] : [];
  });
  return {
    packId: pack.id,
    at: formatInstant(moment),
    calendarVersion: reading.calendar.version,
    examined: reading.disputes.length,
    changed,
  };
}

/** The run as lines for a person to read. */
export function shadowReport({
  packId,
  at,
  calendarVersion,
  examined,
  changed,
}: ShadowRun): string[] {
  const dates = changed.reduce((sum, each) => sum + each.dates.length, 0);
  return [
    shadowText.title(packId),
    shadowText.asOf(at, calendarVersion),
    ...changed.flatMap((each) => [
      '',
      shadowText.dispute(each.number, placeName(each.stage, each.status), each.fromPackId),
      ...shadowLines(each).map((line) => `  ${line}`),
    ]),
    '',
    shadowText.summary(examined, changed.length, dates),
  ];
}
