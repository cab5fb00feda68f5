import { windowEvents } from '#domain/deadlines/windows';

/** How many events a view shows at most; the whole record is at /events. */
export const TIMELINE_EVENTS = 200;

/** The record that windows are counted from (domain/deadlines/windows.ts), of the dispute named. */
export const windowRecordSql = (disputeId: string): string => `
       (select json_agg(json_build_object(
                 'seq', e.seq, 'at', floor(extract(epoch from e.at) * 1000), 'event', e.payload)
               order by e.seq)
          from dispute_event e
         where e.dispute_id = ${disputeId} and e.payload is not null
           and e.kind in (${windowEvents.map((kind) => `'${kind}'`).join(', ')}))`;

/**
 * Everything a page shows of one dispute, in one row. The papers for the registry are not shown: they
 * hold the parties' personal data plain, and their number is in the timeline. $1 the dispute, $2 a
 * command whose outcome is asked for, or null.
 */
export const viewSql = `
with timeline as (
  select e.seq, e.kind, e.at, e.recorded_at, e.actor_kind, e.actor_id, e.basis, e.payload
    from dispute_event e where e.dispute_id = $1 order by e.seq desc limit ${TIMELINE_EVENTS}
)
select d.id, d.court_id as "courtId", court.name as "courtName", d.number, d.pack_id as "packId",
       d.track, d.stage, d.status, d."end", d.seq, d.state, d.cause_code as "causeCode",
       d.cause_name as "causeName", d.title, d.amount_fen as "amountFen", d.claims, d.facts, d.source,
       d.owner_role as "ownerRole", d.owner_id as "ownerId", d.mediator_id as "mediatorId",
       d.case_number as "caseNumber", d.next_due_at as "nextDueAt", d.next_due_key as "nextDueKey",
       d.needs_attention as "needsAttention", d.received_at as "receivedAt",
       d.updated_at as "updatedAt", d.closed_at as "closedAt", court_now() as now,
       (select u.name from staff_user u where u.id = d.owner_id) as "ownerName",
       (select outcome from command where id = $2::uuid) as outcome,
       (select json_agg(json_build_object(
                 'id', p.id, 'ordinal', p.ordinal, 'role', p.role, 'kind', p.kind, 'name', p.name,
                 'identityType', p.identity_type, 'identityNumber', p.identity_number,
                 'phone', p.phone, 'email', p.email, 'address', p.address,
                 'guardianName', p.guardian_name, 'representative', p.representative,
                 'eService', p.e_service) order by p.ordinal)
          from party p where p.dispute_id = d.id) as parties,
       (select json_agg(json_build_object(
                 'seq', t.seq, 'at', floor(extract(epoch from t.at) * 1000),
                 'recordedAt', floor(extract(epoch from t.recorded_at) * 1000),
                 'actorKind', t.actor_kind, 'actorId', t.actor_id, 'basis', t.basis,
                 'payload', t.payload) order by t.seq)
          from timeline t) as timeline,
       (select json_agg(json_build_object(
                 'key', l.key, 'openedSeq', l.opened_seq, 'basis', l.basis,
                 'startedAt', floor(extract(epoch from l.started_at) * 1000),
                 'dueAt', floor(extract(epoch from l.due_at) * 1000), 'dueOn', l.due_on,
                 'provisional', l.provisional, 'proof', l.proof, 'ending', l.ending,
                 'endedAt', floor(extract(epoch from l.ended_at) * 1000)) order by l.opened_seq)
          from deadline l where l.dispute_id = d.id) as deadlines,
       -- How periods were counted before, only where one was ever counted otherwise.
       (select json_agg(json_build_object(
                 'seq', e.seq, 'at', floor(extract(epoch from e.at) * 1000), 'payload', e.payload)
               order by e.seq)
          from dispute_event e
         where e.dispute_id = d.id
           and e.kind in ('deadline-started', 'deadline-moved', 'deadline-recounted')
           and exists (select from dispute_event m where m.dispute_id = d.id
                          and m.kind in ('deadline-moved', 'deadline-recounted'))) as counts,
       ${windowRecordSql('d.id')} as "windowRecord",
       (select json_agg(json_build_object(
                 'id', k.id, 'kind', k.kind, 'role', k.role, 'assigneeId', k.assignee_id,
                 'partyId', k.party_id, 'dueAt', floor(extract(epoch from k.due_at) * 1000))
               order by k.due_at nulls last, k.id)
          from human_task k where k.dispute_id = d.id and k.ended_at is null) as tasks,
       (select json_agg(json_build_object(
                 'type', o.type, 'version', o.version, 'hash', o.hash, 'content', o.content,
                 'createdAt', floor(extract(epoch from o.created_at) * 1000),
                 'signatures', (select coalesce(json_agg(json_build_object('partyId', s.party_id,
                                  'signedAt', floor(extract(epoch from s.signed_at) * 1000),
                                  'channel', s.channel) order by s.signed_at), '[]'::json)
                                  from signature s
                                 where s.dispute_id = d.id and s.document_hash = o.hash))
               order by o.created_at, o.type, o.version)
          from document o
         where o.dispute_id = d.id and o.type <> 'handover-package') as documents,
       (select json_object_agg(u.id, u.name) from staff_user u
         where u.id in (select d.mediator_id
                        union select (t.payload ->> 'mediatorId')::uuid from timeline t
                        union select (t.payload ->> 'fromMediatorId')::uuid from timeline t
                        union select t.actor_id::uuid from timeline t where t.actor_kind = 'staff'
                        union select k.assignee_id from human_task k
                               where k.dispute_id = d.id and k.ended_at is null)) as people
  from dispute d
  left join organisation court on court.id = d.court_id
 where d.id = $1`;
