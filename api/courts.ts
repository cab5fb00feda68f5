import type { CourtPacks } from '#domain/tracks/pack-in-use';
import type { Pool } from '#platform/database';

const KEEP_MS = 60_000;

/** A court as registration needs it. */
export interface Court extends CourtPacks {
  readonly id: string;
  readonly name: string;
  readonly level: 'basic' | 'intermediate';
  /** Of the county or city it serves. */
  readonly divisionCode: string | null;
}

type Courts = ReadonlyMap<string, Court>;
const known = new WeakMap<Pool, { readonly until: number; readonly courts: Courts }>();

/** The courts by id, read at most once a minute. */
export const courtsOf = async (pool: Pool): Promise<Courts> => {
  const kept = known.get(pool);
  if (kept !== undefined && kept.until > Date.now()) return kept.courts;
  const { rows } = await pool.query<Court>(
    `select o.id, o.name, o.pack_id as "firstPackId", o.division_code as "divisionCode",
            case when o.level >= 2 then 'intermediate' else 'basic' end as level,
            coalesce((select json_agg(json_build_object('from', p.effective_from, 'packId', p.pack_id)
                               order by p.approved_at)
                        from court_pack p where p.court_id = o.id), '[]'::json) as switches
       from organisation o where o.kind = 'court' and o.active`,
  );
  const courts = new Map(rows.map((court) => [court.id, court]));
  known.set(pool, { until: Date.now() + KEEP_MS, courts });
  return courts;
};

/** A court was changed by this process: the next question reads them again. */
export const forgetCourts = (pool: Pool): void => void known.delete(pool);
