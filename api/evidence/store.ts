import type { CommandOf } from '#domain/dispute/command';
import type { Pool } from '#platform/database';
import { unclaimedSql } from '#platform/evidence-claim';
import type { DisputeHead } from '#api/disputes/head';
import { problem } from '#api/problem';

/** A file about to be handed in, with what the record says of it. */
export interface StoredFile {
  readonly head: DisputeHead;
  readonly said: Omit<CommandOf<'submit-evidence'>, 'kind'>;
  readonly title: string;
  readonly actorKey: string;
  readonly bytes: Buffer;
}

/** One statement, so that there is no file without its bytes. */
const storeSql = `
with file as (
  insert into evidence_file (id, court_id, dispute_id, party_id, name, sha256, size, media_type,
                             uploaded_by, uploaded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, court_now())
  on conflict (id) do nothing
  returning id, court_id
)
insert into evidence_content (evidence_id, court_id, content) select id, court_id, $10 from file`;

const sameSql = `
select exists (select from evidence_file
                where id = $1 and dispute_id = $2 and party_id = $3 and name = $4 and sha256 = $5
                  and media_type = $6) as same`;

/**
 * Puts the file down before anybody is asked whether it may be handed in. Sent again under the same key
 * it is there already; another file under that key is refused.
 */
export const storeFile = async (pool: Pool, file: StoredFile): Promise<void> => {
  const { head, said, title, actorKey, bytes } = file;
  const { evidenceId, partyId, sha256, size, mediaType } = said;
  const { rowCount } = await pool.query({
    name: 'store-evidence',
    text: storeSql,
    values: [
      evidenceId,
      head.courtId,
      head.id,
      partyId,
      title,
      sha256,
      size,
      mediaType,
      actorKey,
      bytes,
    ],
  });
  if (rowCount === 1) return;
  const { rows } = await pool.query<{ readonly same: boolean }>({
    name: 'same-evidence',
    text: sameSql,
    values: [evidenceId, head.id, partyId, title, sha256, mediaType],
  });
  if (rows[0]?.same !== true) throw problem('idempotency-key-reused');
};

/** Takes a file away again, unless it has been handed in or that is still to be decided. */
const dropSql = `delete from evidence_file f where f.id = $1 and ${unclaimedSql('f')}`;

/** Leaves nothing of a file that was refused. */
export const dropFile = async (pool: Pool, evidenceId: string): Promise<void> => {
  await pool.query({ name: 'drop-evidence', text: dropSql, values: [evidenceId] });
};
