import type { Queryable } from '#platform/database';
import { notTakenBackSql } from '#platform/evidence-claim';
import type { Checked, Finding } from './finding.ts';

/** What was handed in and not taken back: of that the file is gone, and its hash stays. */
const standing = `
  from dispute_event e where e.kind = 'evidence-submitted' and ${notTakenBackSql('e')}`;

const countSql = `select count(*)::int as count ${standing}`;

/** Files whose bytes are gone or are not those of their event; an erased payload proves nothing. */
const alteredSql = `
select d.id as "disputeId", d.number, e.seq, e.payload ->> 'evidenceId' as detail,
       case when c.content is null then 'evidence-missing' else 'evidence-altered' end as code
  from (select e.* ${standing}) e
  join dispute d on d.id = e.dispute_id
  left join evidence_file f on f.dispute_id = d.id and f.id::text = e.payload ->> 'evidenceId'
  left join evidence_content c on c.evidence_id = f.id
 where e.payload ->> 'evidenceId' is not null
   and (c.content is null or encode(sha256(c.content), 'hex') <> e.payload ->> 'sha256')
 order by d.number, e.seq`;

/** Sees that every file that was handed in is still there, byte for byte. */
export async function checkEvidence(db: Queryable): Promise<Checked> {
  const counted = await db.query<{ readonly count: number }>(countSql);
  const { rows } = await db.query<Omit<Finding, 'check'>>(alteredSql);
  return {
    count: counted.rows[0]?.count ?? 0,
    findings: rows.map((row) => ({ ...row, check: 'evidence' })),
  };
}
