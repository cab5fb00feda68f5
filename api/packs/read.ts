import { deadlineText } from '#i18n/zh-CN/deadlines';
import { lengthText } from '#i18n/zh-CN/explanation';
import { packText } from '#i18n/zh-CN/packs';
import { cite } from '#i18n/zh-CN/statutes';
import { windowText } from '#i18n/zh-CN/windows';
import { hubTierText, mediationBodyText, trackText } from '#i18n/zh-CN/words';
import { deadlineKeys } from '#domain/deadlines/deadline-key';
import { windowKeys } from '#domain/deadlines/window-key';
import { hubTiers, mediationBodies } from '#domain/dispute/words';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { dateOf, type LocalDate } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';
import { packInUse } from '#domain/tracks/pack-in-use';
import { packFor, packs } from '#domain/tracks/packs';
import type { Period, RulePack } from '#domain/tracks/rule-pack';
import type { Queryable } from '#platform/database';
import type { Staff } from '#api/auth/staff';

interface SwitchRow {
  readonly packId: string | null;
  readonly from: LocalDate;
  readonly approvedAt: Instant;
  readonly proposedBy: string;
  readonly approvedBy: string;
}

interface CourtRow {
  readonly id: string;
  readonly name: string;
  readonly firstPackId: string | null;
  /** In the order of their approval. */
  readonly switches: readonly SwitchRow[];
}

const courtsSql = `
select o.id, o.name, o.pack_id as "firstPackId",
       coalesce((select json_agg(json_build_object('packId', s.pack_id, 'from', s.effective_from,
                   'approvedAt', floor(extract(epoch from s.approved_at) * 1000),
                   'proposedBy', coalesce(p.name, ''), 'approvedBy', coalesce(a.name, ''))
                   order by s.approved_at)
          from court_pack s left join staff_user p on p.id = s.proposed_by
               left join staff_user a on a.id = s.approved_by
         where s.court_id = o.id), '[]'::json) as switches
  from organisation o
 where o.kind = 'court' and o.active and o.id = any($1)
 order by o.level desc, o.id`;

/** The courts in reach with their packs. */
export const readCourts = async (db: Queryable, { person }: Staff): Promise<readonly CourtRow[]> =>
  (await db.query<CourtRow>(courtsSql, [person.courtIds])).rows;

/** A court with its pack of today and its switches, as the page shows it. */
export const viewCourt = ({ id, name, firstPackId, switches }: CourtRow, { now }: Staff) => {
  const today = dateOf(now);
  const packId = packInUse({ firstPackId, switches }, today);
  return {
    id,
    name,
    packId,
    beginsWith: packFor(packId, today).id,
    switches: switches
      .toSorted((one, other) => (one.from < other.from ? -1 : 1))
      .map((each) => ({ ...each, approvedAt: formatInstant(each.approvedAt) })),
  };
};

const periodLine = (name: string, { length, basis }: Period, on: LocalDate) => ({
  name,
  value: lengthText(length),
  basis: cite(basis, on),
});

/** What can be read of a pack without being a programmer: tracks, periods, extension, rolling. */
const viewPack = (pack: RulePack, title: string) => {
  const {
    effectiveFrom: on,
    extension,
    reviewExtension,
    transfer,
    recusal,
    freeze,
    retention,
    commissionedTerm,
  } = pack;
  const ruleLine = (name: string, value: string, basis: Basis) => ({
    name,
    value,
    basis: cite(basis, on),
  });
  const rows: { readonly [key: string]: Period | undefined } = pack.periods;
  return {
    id: pack.id,
    title,
    effectiveFrom: on,
    effectiveTo: pack.effectiveTo,
    tracks: pack.tracks.map((track) => trackText[track].name),
    defaultTrack: trackText[pack.defaultTrack].name,
    lines: [
      ...deadlineKeys.flatMap((key) => {
        const period = rows[key];
        return period === undefined ? [] : [periodLine(deadlineText[key].name, period, on)];
      }),
      ...windowKeys.map((key) => periodLine(windowText[key].name, pack.windows[key], on)),
      periodLine(packText.ordinaryTerm, commissionedTerm.ordinary, on),
      periodLine(packText.summaryTerm, commissionedTerm.summary, on),
      ...mediationBodies.flatMap((body) =>
        body === 'hub'
          ? []
          : [periodLine(packText.voluntary(mediationBodyText[body]), pack.voluntaryTerm[body], on)],
      ),
      ...hubTiers.map((tier) =>
        periodLine(packText.hub(hubTierText[tier]), pack.hubTerm[tier], on),
      ),
      ruleLine(
        packText.extension,
        packText.extensionOf(extension.times, extension.maxDays),
        extension.basis,
      ),
      ruleLine(
        packText.reviewExtension,
        packText.extensionOf(1, reviewExtension.maxDays),
        reviewExtension.basis,
      ),
      ruleLine(packText.transfer, packText.days(transfer.minRemainingDays), transfer.basis),
      ruleLine(packText.recusal, packText.recusalOf[recusal.onRequest], recusal.basis),
      ruleLine(packText.freeze, packText.signs(freeze.signs), freeze.basis),
      ruleLine(packText.notes, packText.notesOf(retention.sealedNotesMonths), retention.basis),
    ],
  };
};

/** Every pack with its title as it was laid down. */
export const readPacks = async (db: Queryable) => {
  const { rows } = await db.query<{ id: string; title: string }>('select id, title from rule_pack');
  return packs.map((pack) =>
    viewPack(pack, rows.find(({ id }) => id === pack.id)?.title ?? pack.id),
  );
};
