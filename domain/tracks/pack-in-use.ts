import type { LocalDate } from '#domain/shared/local-date';

/** From a day on a court works under another pack; null stands for the nation's of the day. */
export interface PackSwitch {
  readonly from: LocalDate;
  readonly packId: string | null;
}

/** A court's packs: the one it was set up with, and the switches approved since, in their order. */
export interface CourtPacks {
  readonly firstPackId: string | null;
  readonly switches: readonly PackSwitch[];
}

/**
 * The court's own pack on a day, or null for the nation's. Of the switches that have taken effect the
 * latest day counts, and of two for one day the one approved later.
 */
export function packInUse({ firstPackId, switches }: CourtPacks, date: LocalDate): string | null {
  const inEffect = switches
    .filter(({ from }) => from <= date)
    .reduce<PackSwitch | null>(
      (latest, each) => (latest === null || each.from >= latest.from ? each : latest),
      null,
    );
  return inEffect === null ? firstPackId : inEffect.packId;
}
