import type { Dispute } from '#domain/dispute/dispute';
import type { EventKind } from '#domain/dispute/event';
import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';
import type { Basis } from '#domain/statutes/index';
import type { Explanation } from './explanation.ts';
import { periodEnd } from './period-end.ts';
import { windowKeys, type WindowKey } from './window-key.ts';
import type { Recorded, WindowHolder } from './window-rule.ts';
import { windowRules } from './window-rules.ts';

/** A window with its whole arithmetic, as `recompute` and `npm run prove-deadline` check it. */
export interface LegalWindow {
  readonly key: WindowKey;
  readonly holder: WindowHolder;
  /** Whose it is alone; null where it is everybody's of its holder. */
  readonly partyId: string | null;
  /** Number of the event that opened it. */
  readonly openedSeq: number;
  readonly openedAt: Instant;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly provisional: boolean;
  readonly basis: Basis;
  readonly proof: Explanation;
  /** When it was used, or what it was for ceased; null while it is open, or where it ran out. */
  readonly closedAt: Instant | null;
}

/** The events that windows are read from; a record without the others gives the same windows. */
export const windowEvents: readonly EventKind[] = [
  'moved',
  'filing-begun',
  'case-registered',
  'mediation-failed',
  'handed-over',
  'deadline-moved',
  'deadline-recounted',
  'deadline-ended',
  'agreement-effective',
  'mediation-renewed',
  'application-accepted',
  'agreement-confirmed',
  'ruling-served',
  'ruling-objected',
  'ruling-revoked',
  'preservation-recorded',
  'preservation-released',
  'suit-withdrawn',
  'statement-effective',
  'restoration-asked',
];

/**
 * Every window that a dispute's record has opened, oldest first, each counted over the calendar given by
 * the same due-date function as the clocks. Pure, and free of state: a window costs neither an event nor
 * a timer, and is counted again whenever somebody looks (law.md D6, D16, D21, D23, D24, D29, D32 to D36).
 */
export function windowsOf(
  dispute: Dispute,
  record: readonly Recorded[],
  law: Law,
): readonly LegalWindow[] {
  return record.flatMap((recorded, index) =>
    windowKeys.flatMap((key) => opened(key, recorded, index, { dispute, record, law })),
  );
}

interface Whole {
  readonly dispute: Dispute;
  readonly record: readonly Recorded[];
  readonly law: Law;
}

function opened(
  key: WindowKey,
  recorded: Recorded,
  index: number,
  { dispute, record, law }: Whole,
): readonly LegalWindow[] {
  const rule = windowRules[key];
  const opening = rule.opens(recorded, { dispute, before: record.slice(0, index) });
  if (opening === null) return [];
  const period = law.pack.windows[key];
  const { due, dueAt, provisional, explanation } = periodEnd(
    period,
    { start: opening.from, exclusions: rule.exclusions?.(record, dispute, law) ?? [] },
    law,
  );
  const closing = record.slice(index).find(({ event }) => rule.closes(event, opening));
  return [
    {
      key,
      holder: rule.holder,
      partyId: opening.partyId,
      openedSeq: recorded.seq,
      openedAt: recorded.at,
      dueOn: due,
      dueAt,
      provisional,
      basis: period.basis,
      proof: explanation,
      closedAt: closing?.at ?? null,
    },
  ];
}
