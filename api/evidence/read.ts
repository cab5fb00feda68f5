import type { EvidenceMediaType } from '#domain/dispute/evidence';
import type { PartyRole } from '#domain/dispute/words';
import type { Instant } from '#domain/shared/instant';
import { formatInstant } from '#domain/shared/instant-text';
import type { Pool } from '#platform/database';
import { handedInSql } from '#platform/evidence-claim';
import { partyRoleText } from '#i18n/zh-CN/words';
import { problem } from '#api/problem';

interface FileRow {
  readonly id: string;
  readonly title: string;
  readonly partyId: string;
  readonly partyName: string;
  readonly partyRole: PartyRole;
  readonly by: string | null;
  readonly byParty: boolean;
  readonly at: Instant;
  readonly size: number;
  readonly mediaType: EvidenceMediaType;
  readonly sha256: string;
  readonly seq: number;
}

/** $1 dispute, $2 a party, or null for all. */
const handedIn = `${handedInSql} and f.party_id = coalesce($2::uuid, f.party_id)`;

const listSql = `
select f.id, f.name as title, p.id as "partyId", p.name as "partyName", p.role as "partyRole",
       case e.actor_kind when 'party' then (select a.name from party a where a.id::text = e.actor_id)
            else (select u.name from staff_user u where u.id::text = e.actor_id) end as by,
       e.actor_kind = 'party' as "byParty", e.at, f.size, f.media_type as "mediaType",
       e.payload ->> 'sha256' as sha256, e.seq
${handedIn}
 order by e.seq`;

/** What was handed in to a dispute, oldest first; of one party only, if one is given. */
export const listEvidence = async (pool: Pool, disputeId: string, partyId: string | null) => {
  const { rows } = await pool.query<FileRow>({
    name: 'list-evidence',
    text: listSql,
    values: [disputeId, partyId],
  });
  return rows.map(({ at, partyId: id, partyName: name, partyRole: role, by, ...row }) => ({
    ...row,
    party: { id, name, role, roleName: partyRoleText[role] },
    by: by ?? '',
    at: formatInstant(at),
  }));
};

interface Content {
  readonly title: string;
  readonly mediaType: EvidenceMediaType;
  readonly content: Buffer;
}

/** One file with its bytes. Throws `not-found` for what was not handed in here, or by another party. */
export const readEvidence = async (
  pool: Pool,
  disputeId: string,
  partyId: string | null,
  evidenceId: string,
): Promise<Content> => {
  const { rows } = await pool.query<Content>({
    name: 'read-evidence',
    text: `
select f.name as title, f.media_type as "mediaType",
       (select c.content from evidence_content c where c.evidence_id = f.id) as content
${handedIn} and f.id = $3`,
    values: [disputeId, partyId, evidenceId],
  });
  const [file] = rows;
  if (file === undefined) throw problem('not-found');
  return file;
};
