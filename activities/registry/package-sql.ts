import { handedInSql } from '#platform/evidence-claim';

/** A dispute that waits for its papers to be handed over, with its row locked. $1 dispute, $2 work. */
export const waitingSql = `
select d.state, d.court_id as "courtId", d.number, d.cause_code as "causeCode",
       d.cause_name as "causeName", d.title, d.amount_fen as "amountFen", d.claims, d.facts,
       d.received_at as "receivedAt", d.case_number as "caseNumber", court_now() as now,
       extract(year from court_now() at time zone 'Asia/Shanghai')::int as year,
       coalesce(o.division_code, d.court_id) as "divisionCode",
       (select w.outcome from work_outcome w where w.work_id = $2) as outcome,
       (select doc.content from document doc
         where doc.dispute_id = d.id and doc.type = 'handover-package' and doc.created_by = $2)
         as prepared
  from dispute d left join organisation o on o.id = d.court_id
 where d.id = $1 for update of d`;

/**
 * What goes into a package beside the dispute's own columns. Sealed notes are in another table and
 * have no place here; of the mediation only what all parties signed for this use, and of its texts not
 * even the mark of a draft. Evidence is named with its hash; the files themselves are fetched by a person,
 * who sees which of them the suit needs. $1 dispute, $2 hash of the facts everybody signed, $3 hash of the
 * agreement that binds; null where there is none.
 */
export const contentSql = `
select coalesce((
         select jsonb_agg(jsonb_build_object(
                  'role', p.role, 'kind', p.kind, 'name', p.name, 'identityType', p.identity_type,
                  'identityNumber', p.identity_number, 'phone', p.phone, 'email', p.email,
                  'address', p.address, 'guardianName', p.guardian_name,
                  'representative', p.representative) order by p.ordinal)
           from party p where p.dispute_id = $1), '[]') as parties,
       coalesce((
         select jsonb_agg(jsonb_build_object('key', t.key, 'basis', t.basis, 'startedAt', t.started_at,
                  'dueAt', t.due_at, 'ending', t.ending) order by t.opened_seq)
           from deadline t where t.dispute_id = $1), '[]') as deadlines,
       coalesce((
         select jsonb_agg(jsonb_build_object('type', doc.type, 'version', doc.version,
                  'sha256', doc.hash) order by doc.type, doc.version)
           from document doc where doc.dispute_id = $1 and doc.type <> 'handover-package'
            and (doc.type not in ('undisputed-facts', 'mediation-agreement')
                 or doc.hash in ($2, $3))), '[]')
         as documents,
       coalesce((
         select jsonb_agg(jsonb_build_object('title', f.name, 'party', p.name, 'mediaType', f.media_type,
                  'size', f.size, 'sha256', e.payload ->> 'sha256', 'submittedAt', e.at) order by e.seq)
           ${handedInSql}), '[]') as evidence,
       (select doc.content from document doc
         where doc.dispute_id = $1 and doc.type = 'undisputed-facts' and doc.hash = $2
         order by doc.version desc limit 1) as "undisputedFacts"`;

/** Takes the next number of the court's hand-overs: $1 court, $2 year. No number is ever left out. */
export const nextNumberSql = `
insert into number_sequence as s (court_id, kind, year, next) values ($1, 'handover', $2, 2)
on conflict (court_id, kind, year) do update set next = s.next + 1
returning next - 1 as serial`;

/** Keeps a package word for word: $1 dispute, $2 court, $3 hash, $4 package, $5 work. */
export const keepSql = `
insert into document (dispute_id, court_id, type, version, hash, content, created_by, created_at)
select $1, $2, 'handover-package', coalesce(max(version), 0) + 1, $3, $4, $5, court_now()
  from document where dispute_id = $1 and type = 'handover-package'`;
