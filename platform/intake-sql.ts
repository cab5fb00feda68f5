/**
 * The one statement that registers disputes. $1 court, $2 disputes and $3 parties as JSON lists.
 *
 * The key of a registration is a row of `command` that is settled from the start: there is nothing
 * left to decide, and its unique key (actor, idempotency key) makes the registration happen once.
 * Only disputes whose key was new take part in what follows. The year of the number is that of the
 * court's day. The relay leaves the api a few seconds to start the workflow itself.
 */
export const insertDisputesSql = `
with moment as materialized (
  select court_now() as now
),
incoming as (
  select * from rows from (
    jsonb_to_recordset($2::jsonb) as (
      id uuid, command_id uuid, pack_id text, cause_code text, cause_name text, title text,
      amount_fen bigint, claims text, facts text, source text, created_by text,
      idempotency_key text, body_hash text, head_hash text, name_words text[], slot int)
  ) with ordinality as incoming(
    id, command_id, pack_id, cause_code, cause_name, title, amount_fen, claims, facts, source,
    created_by, idempotency_key, body_hash, head_hash, name_words, slot, place)
),
keyed as (
  insert into command (id, court_id, dispute_id, kind, body, body_hash, idempotency_key, actor_key,
                       actor, received_at, state, outcome, decided_at, settled_at, next_try_at)
  select command_id, $1, id, 'register', '{}', body_hash, idempotency_key, created_by,
         jsonb_build_object('kind', 'registration', 'by', created_by), now, 'SETTLED',
         '{"kind":"accepted","fromSeq":0,"seq":0}', now, now, now
    from incoming, moment
  on conflict (actor_key, idempotency_key) do nothing
  returning dispute_id
),
fresh as (
  select incoming.*, row_number() over (order by place) as nth,
         extract(year from now at time zone 'Asia/Shanghai')::int as year, now
    from incoming join keyed on keyed.dispute_id = incoming.id, moment
),
taken as (
  insert into number_sequence as seq (court_id, kind, year, next)
  select $1, 'dispute', year, count(*) + 1 from fresh group by year
  on conflict (court_id, kind, year) do update set next = seq.next + excluded.next - 1
  returning year, next
),
numbered as (
  select fresh.*, lpad(serial::text, greatest(6, length(serial::text)), '0') as padded, serial,
         fresh.year || '-' || coalesce(organisation.division_code, $1) || '-' as prefix
    from fresh
    join taken using (year)
    cross join lateral (
      select taken.next - (select count(*) from fresh) + nth - 1 as serial) as counted
    left join organisation on organisation.id = $1
),
disputes as (
  insert into dispute (id, court_id, number, pack_id, stage, status, seq, head_hash, cause_code,
                       cause_name, title, amount_fen, claims, facts, source, search, created_by,
                       received_at, updated_at)
  select id, $1, prefix || padded, pack_id, 'intake', 'received', 0, head_hash, cause_code,
         cause_name, title, amount_fen, claims, facts, source,
         name_words || array[prefix || padded, padded, serial::text], created_by, now, now
    from numbered
  returning id, number, received_at
),
parties as (
  insert into party (id, court_id, dispute_id, ordinal, role, kind, name, identity_type,
                     identity_number, identity_hash, phone, phone_tail, email, address,
                     guardian_name, representative, e_service)
  select party.id, $1, party.dispute_id, ordinal, role, kind, name, identity_type, identity_number,
         identity_hash, phone, phone_tail, email, address, guardian_name, representative, e_service
    from jsonb_to_recordset($3::jsonb) as party(
      id uuid, dispute_id uuid, ordinal int, role text, kind text, name text, identity_type text,
      identity_number text, identity_hash text, phone text, phone_tail text, email text,
      address text, guardian_name text, representative jsonb, e_service boolean)
    join keyed on keyed.dispute_id = party.dispute_id
),
starts as (
  insert into start_outbox (dispute_id, court_id, created_at, next_try_at)
  select id, $1, clock_timestamp(), clock_timestamp() + interval '5 seconds' from fresh
),
counters as (
  insert into board_counter as counter (court_id, stage, status, slot, open)
  select $1, 'intake', 'received', slot, count(*) from fresh group by slot
  on conflict (court_id, stage, status, slot) do update set open = counter.open + excluded.open
)
select id, number, received_at from disputes order by number`;
