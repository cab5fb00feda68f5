/** What an input may bring beside its events; a part with nothing to write is left out. */
export const partNames = [
  'task',
  'clock',
  'asking',
  'paper',
  'signed',
  'counter',
  'message',
  'decided',
  'applied',
  'person',
  'replaced',
  'away',
] as const;
export type PartName = (typeof partNames)[number];

/** The events, and the dispute as it stands after them. */
const always = `
with given as (
  select $10::jsonb, $11::jsonb, $12::jsonb, $13::jsonb, $14::jsonb, $15::jsonb, $16::jsonb,
         $17::jsonb, $18::jsonb, $19::jsonb, $20::jsonb, $21::jsonb, $22::jsonb, $23::int
),
event as (
  insert into dispute_event (court_id, month, dispute_id, seq, kind, at, recorded_at, actor_kind,
                             actor_id, input_key, basis, payload, salt, commitment, previous_hash, hash)
  select $1, e.month, $2::uuid, e.seq, e.kind, e.at, $4::timestamptz, e.actor_kind, e.actor_id,
         e.input_key, e.basis, e.payload, e.salt, e.commitment, e.previous_hash, e.hash
    from jsonb_to_recordset($5::jsonb) as e(month int, seq int, kind text, at timestamptz,
         actor_kind text, actor_id text, input_key text, basis text, payload jsonb, salt text,
         commitment text, previous_hash text, hash text)
   order by e.seq
  returning feed_id
),
moved as (
  update dispute d
     set track = n.track, stage = n.stage, status = n.status, "end" = n."end", seq = n.seq,
         owner_role = n.owner_role, owner_id = n.owner_id, mediator_id = n.mediator_id,
         case_number = n.case_number, next_due_at = n.next_due_at, next_due_key = n.next_due_key,
         next_ring_at = n.next_ring_at, state = $7::jsonb, head_hash = $8, needs_attention = $9,
         -- Left alone it keeps its very bytes, and Postgres then rewrites the row in its page.
         search = case when $10::jsonb = '[]' then d.search
                       else d.search || array(select jsonb_array_elements_text($10::jsonb)) end,
         updated_at = $4::timestamptz,
         closed_at = case when n."end" is null then null else coalesce(d.closed_at, $4::timestamptz) end
    from jsonb_to_record($6::jsonb) as n(track text, stage text, status text, "end" text, seq int,
         owner_role text, owner_id uuid, mediator_id uuid, case_number text,
         next_due_at timestamptz, next_due_key text, next_ring_at timestamptz)
   where d.id = $2::uuid and d.seq = $3::int
  returning d.id
)`;

const parts: { readonly [P in PartName]: string } = {
  task: `
  insert into human_task as t (id, court_id, dispute_id, key, kind, role, organisation_id,
                               assignee_id, party_id, due_at, opened_at, ended_at, ending)
  select gen_random_uuid(), $1, $2::uuid, n.key, n.kind, n.role, n.organisation_id, n.assignee_id,
         n.party_id, n.due_at, $4::timestamptz, n.ended_at, n.ending
    from jsonb_to_recordset($11::jsonb) as n(key text, kind text, role text, organisation_id text,
         assignee_id uuid, party_id uuid, due_at timestamptz, ended_at timestamptz, ending text)
  on conflict (dispute_id, key) do update
     set due_at = excluded.due_at, ended_at = excluded.ended_at, ending = excluded.ending,
         assignee_id = coalesce(excluded.assignee_id, t.assignee_id),
         organisation_id = excluded.organisation_id`,
  clock: `
  insert into deadline (court_id, dispute_id, key, opened_seq, basis, started_at, due_at, due_on,
                        provisional, proof, ending, ended_at)
  select $1, $2::uuid, n.key, n.opened_seq, n.basis, n.started_at, n.due_at, n.due_on,
         n.provisional, n.proof, n.ending, n.ended_at
    from jsonb_to_recordset($12::jsonb) as n(key text, opened_seq int, basis text,
         started_at timestamptz, due_at timestamptz, due_on date, provisional boolean, proof jsonb,
         ending text, ended_at timestamptz)
  on conflict (dispute_id, key, opened_seq) do update
     set basis = excluded.basis, due_at = excluded.due_at, due_on = excluded.due_on,
         provisional = excluded.provisional, proof = excluded.proof, ending = excluded.ending,
         ended_at = excluded.ended_at`,
  asking: `
  insert into consent as c (dispute_id, court_id, kind, round, party_id, asked_at, asked_text,
                            answer, answered_at, channel)
  select $2::uuid, $1, n.kind, n.round, n.party_id, n.asked_at, n.asked_text, n.answer,
         n.answered_at, n.channel
    from jsonb_to_recordset($13::jsonb) as n(kind text, round int, party_id uuid,
         asked_at timestamptz, asked_text text, answer text, answered_at timestamptz, channel text)
  on conflict (dispute_id, kind, round, party_id) do update
     set answer = coalesce(excluded.answer, c.answer), channel = coalesce(excluded.channel, c.channel),
         answered_at = coalesce(excluded.answered_at, c.answered_at)`,
  paper: `
  insert into document (dispute_id, court_id, type, version, hash, content, created_by, created_at)
  select $2::uuid, $1, n.type,
         (select coalesce(max(version), 0) from document where dispute_id = $2::uuid and type = n.type)
           + row_number() over (partition by n.type order by n.place),
         n.hash, n.content, n.created_by, $4::timestamptz
    from rows from (jsonb_to_recordset($14::jsonb)
           as (type text, hash text, content jsonb, created_by text)) with ordinality
         as n(type, hash, content, created_by, place)`,
  signed: `
  insert into signature (dispute_id, court_id, document_hash, party_id, signed_at, channel, input_key)
  select $2::uuid, $1, n.document_hash, n.party_id, n.signed_at, n.channel, n.input_key
    from jsonb_to_recordset($15::jsonb) as n(document_hash text, party_id uuid,
         signed_at timestamptz, channel text, input_key text)
  on conflict (dispute_id, document_hash, party_id) do nothing`,
  counter: `
  insert into board_counter as b (court_id, stage, status, slot, open)
  select $1, n.stage, n.status, n.slot, n.change
    from jsonb_to_recordset($16::jsonb) as n(stage text, status text, slot int, change int)
   order by n.stage, n.status
  on conflict (court_id, stage, status, slot) do update set open = b.open + excluded.open`,
  message: `
  insert into notification_outbox (id, court_id, month, dispute_id, seq, template, channel,
                                   recipient_kind, recipient_id, legal, params, created_at)
  select gen_random_uuid(), $1, $23::int, $2::uuid, n.seq, n.template, way.channel,
         n.recipient_kind, n.recipient_id, n.legal, n.params, $4::timestamptz
    from (
      -- A role is no uuid, and the planner may look a person up before it looks at the kind.
      select *, case when recipient_kind <> 'role' then recipient_id::uuid end as person_id
        from jsonb_to_recordset($17::jsonb) as m(seq int, template text, recipient_kind text,
             recipient_id text, legal boolean, params jsonb)
    ) as n
    cross join lateral (
      -- By every way there is to a party, one corrected just now included, and on record when there is
      -- none. Only mobiles take texts.
      select reach.channel
        from (select coalesce(c.email, p.email) as email,
                     coalesce(c.phone, p.phone) ~ '^1[3-9][0-9]{9}$' as mobile
                from party p
                left join jsonb_to_recordset($20::jsonb) as c(party_id uuid, email text, phone text)
                  on c.party_id = p.id
               where p.id = n.person_id and p.dispute_id = $2::uuid) as p
       cross join lateral (
         select 'email' as channel where p.email is not null
         union all select 'sms' where p.mobile
         union all select 'none' where p.email is null and p.mobile is not true) as reach
       where n.recipient_kind = 'party'
      union all
      select 'in-app' where n.recipient_kind in ('user', 'role')
      union all
      select 'email' where n.recipient_kind = 'user' and n.legal
         and exists (select from staff_user u where u.id = n.person_id
                        and u.email is not null and u.active)
    ) as way
  on conflict (court_id, month, dispute_id, seq, template, channel, recipient_kind, recipient_id)
     do nothing`,
  decided: `
  update command c
     set state = 'DECIDED', outcome = n.outcome, decided_at = $4::timestamptz
    from jsonb_to_recordset($18::jsonb) as n(id uuid, outcome jsonb)
   -- By its dispute, for that is one value: by ids alone a young table would be read as a whole.
   where c.dispute_id = $2::uuid and c.id = n.id and c.state = 'RECEIVED'
  returning c.id`,
  applied: `
  insert into applied_input (dispute_id, input_key, applied_at)
  select $2::uuid, n.key, $4::timestamptz from jsonb_array_elements_text($19::jsonb) as n(key)`,
  person: `
  update party p
     set representative = case when n.says_agent then n.representative else p.representative end,
         phone = coalesce(n.phone, p.phone), phone_tail = coalesce(n.phone_tail, p.phone_tail),
         email = coalesce(n.email, p.email), address = coalesce(n.address, p.address),
         identity_type = coalesce(n.identity_type, p.identity_type),
         identity_number = coalesce(n.identity_number, p.identity_number),
         identity_hash = coalesce(n.identity_hash, p.identity_hash),
         guardian_name = coalesce(n.guardian_name, p.guardian_name)
    from jsonb_to_recordset($20::jsonb) as n(party_id uuid, says_agent boolean, representative jsonb,
         phone text, phone_tail text, email text, address text, identity_type text,
         identity_number text, identity_hash text, guardian_name text)
   where p.id = n.party_id and p.dispute_id = $2::uuid`,
  replaced: `
  insert into party_correction (court_id, dispute_id, seq, party_id, replaced, corrected_at)
  select $1, $2::uuid, n.seq, n.party_id, n.replaced, $4::timestamptz
    from jsonb_to_recordset($21::jsonb) as n(seq int, party_id uuid, replaced jsonb)`,
  away: `
  delete from evidence_file f
   using jsonb_array_elements_text($22::jsonb) as n(id)
   where f.id = n.id::uuid and f.dispute_id = $2::uuid`,
};

/**
 * Everything that follows from one input, in one statement, with only the parts that have something to
 * write: most inputs bring four of the twelve, and each part costs whether or not it has rows. `given` is
 * never run; it tells Postgres the types of what the left-out parts would have used.
 * $1 court, $2 dispute, $3 number of the last event known, $4 now by the court clock, $5 events,
 * $6 columns of the dispute, $7 its state, $8 head of its chain, $9 whether it needs attention,
 * $10 words to be found by, $11 tasks, $12 deadlines, $13 consents, $14 documents, $15 signatures,
 * $16 counters, $17 messages, $18 commands decided, $19 other inputs applied, $20 what parties'
 * rows say from now on, $21 what was replaced there, $22 files taken back, $23 month, $24 how many commands
 * are decided.
 *
 * All of it or nothing: when the dispute is no longer at the event known, or one of the commands has
 * been decided meanwhile, the statement divides by zero and is undone as a whole.
 */
export function writeStatement(present: readonly PartName[]): {
  readonly name: string;
  readonly text: string;
} {
  const chosen = partNames.filter((name) => present.includes(name));
  const written = chosen.map((name) => `,\n${name} as (${parts[name]}\n)`).join('');
  const decided = chosen.includes('decided') ? '(select count(*) from decided)' : '0';
  return {
    // Postgres tells statements apart by the first 63 letters of their names only.
    name: `apply-input-write ${chosen.map((name) => name.slice(0, 2)).join('')}`,
    text: `${always}${written}
select (select max(feed_id) from event) as "feedId",
       1 / case when (select count(*) from moved) = 1 and ${decided} = $24::int then 1 else 0 end`,
  };
}
