import { namesakesSql } from '#platform/namesakes';
import { mediatorConflictSql } from '#platform/mediator-conflict';
import { sinceRegistrationSql } from '#platform/since-registration';

const since = sinceRegistrationSql('d.id');

/**
 * What every input needs, in one statement, all of it as of one moment. Nothing is locked: whoever
 * writes after somebody else has written meanwhile is told so and begins again (write.ts).
 * $1 dispute, $2 command asked for, $3 work asked for; the last two may be null.
 */
export const loadSql = `
select d.id, d.court_id as "courtId", d.number, d.pack_id as "packId", d.stage, d.status, d.seq,
       d.head_hash as "headHash", d.state, d.needs_attention as "needsAttention",
       d.cause_code as "causeCode", d.amount_fen as "amountFen", d.source,
       d.created_by as "createdBy", d.received_at as "receivedAt",
       court_now() as now,
       coalesce((select offset_ms from court_clock where id = 1), 0) as "offsetMs",
       (select max(published_at)::text || ':' || count(*) from calendar_year) as "calendarStamp",
       (select jsonb_agg(jsonb_build_object(
                 'id', c.id, 'body', c.body, 'person', c.actor,
                 'receivedAt', floor(extract(epoch from c.received_at) * 1000)::bigint,
                 'state', c.state, 'outcome', c.outcome)
                 order by c.received_at, c.id)
          from command c
         where c.dispute_id = d.id and (c.state = 'RECEIVED' or c.id = $2::uuid)) as commands,
       (select w.outcome from work_outcome w where w.work_id = $3 and w.dispute_id = d.id) as work,
       exists (select from applied_input a
                where a.dispute_id = d.id and a.input_key = 'work:' || $3) as "workApplied"
  from dispute d where d.id = $1::uuid`;

/**
 * What only an opening and a few kinds of commands need besides: asked for apart, since preparing it
 * costs more than all the rest, whether or not there is anything to be read. $1 dispute.
 */
export const moreSql = `
select (select jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role) order by p.ordinal)
          from party p where p.dispute_id = d.id) as parties,
       case when exists (select from command c where c.dispute_id = d.id and c.kind = 'divert'
                            and c.state = 'RECEIVED')
            then jsonb_build_object('claims', d.claims, 'facts', d.facts) end as told,
       case when exists (select from command c where c.dispute_id = d.id and c.state = 'RECEIVED'
                            and c.kind = 'take-back-registration')
            then jsonb_build_object(
                   'asked', ${since.asked}, 'partiesTold', ${since.partiesTold},
                   'unreached', (select coalesce(jsonb_agg(t.key), '[]')
                                   from human_task t
                                  where t.dispute_id = d.id and t.ended_at is null
                                    and t.kind = 'reach-party-by-other-means')) end as since,
       (select jsonb_object_agg(c.id, jsonb_build_object(
                 'mediator', (
                   select jsonb_build_object(
                            'id', m.user_id, 'kind', m.kind, 'organisationId', m.organisation_id,
                            'active', m.active,
                            'atCapacity', m.load_cap <= (
                              select count(*) from dispute o
                               where o.mediator_id = m.user_id and o.closed_at is null
                                 and o.stage in ('court-mediation', 'lawyer-mediation')),
                            'inConflict', (${mediatorConflictSql('d.id')}) is not null)
                     from mediator m
                    where c.body ? 'mediatorId' and m.court_id = d.court_id
                      and m.user_id::text = c.body ->> 'mediatorId'),
                 'agent', case when c.kind = 'name-agent' then jsonb_build_object(
                   'id', c.id, 'mayBe', (${namesakesSql('c.body', 'd.court_id')})) end,
                 'party', case when c.kind = 'correct-party' then (
                   select jsonb_build_object(
                            'kind', p.kind, 'name', p.name, 'phone', p.phone, 'email', p.email,
                            'address', p.address, 'identityType', p.identity_type,
                            'identityNumber', p.identity_number, 'guardianName', p.guardian_name)
                     from party p
                    where p.dispute_id = d.id and p.id::text = c.body ->> 'partyId') end,
                 'evidenceStored', c.kind in ('submit-evidence', 'withdraw-evidence') and exists (
                   select from evidence_file f
                    where f.dispute_id = d.id and f.id::text = c.body ->> 'evidenceId'
                      and f.party_id::text = c.body ->> 'partyId'
                      and f.sha256 = c.body ->> 'sha256'
                      and (c.kind = 'withdraw-evidence'
                           or f.size::text = c.body ->> 'size' and f.media_type = c.body ->> 'mediaType'))))
          from command c where c.dispute_id = d.id and c.state = 'RECEIVED') as named
  from dispute d where d.id = $1::uuid`;
