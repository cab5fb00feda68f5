import { windowsOf } from '#domain/deadlines/windows';
import type { WindowKey } from '#domain/deadlines/window-key';
import type { Recorded } from '#domain/deadlines/window-rule';
import type { ProvenDeadline } from '#domain/deadlines/proof-file';
import type { Dispute } from '#domain/dispute/dispute';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';
import { windowRecordSql } from '#api/disputes/view-sql';
import { lawFor } from '#api/law';

interface WindowSource {
  readonly number: string;
  readonly packId: string;
  readonly state: Dispute | null;
  readonly record: readonly Recorded[] | null;
  readonly now: Instant;
}

const sourceSql = `
select d.number, d.pack_id as "packId", d.state, court_now() as now,
       ${windowRecordSql('d.id')} as record
  from dispute d where d.id = $1`;

/** A window counted from the record, as a proof is written from it; null where none was opened. */
export const readWindow = async (
  pool: Pool,
  disputeId: string,
  key: WindowKey,
  openedSeq: number,
): Promise<Omit<ProvenDeadline, 'years'> | null> => {
  const { rows } = await pool.query<WindowSource>(sourceSql, [disputeId]);
  const [source] = rows;
  if (source === undefined || source.state === null) return null;
  const { number, packId, state, record, now } = source;
  const window = windowsOf(state, record ?? [], await lawFor(pool, packId)).find(
    (each) => each.key === key && each.openedSeq === openedSeq,
  );
  if (window === undefined) return null;
  const over = window.dueAt < now ? 'lapsed' : null;
  return {
    dispute: { number, packId },
    deadline: { key, openedSeq, ending: window.closedAt === null ? over : 'met' },
    basis: window.basis,
    explanation: window.proof,
  };
};
