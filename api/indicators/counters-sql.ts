/**
 * Counts for each court of a list, over the court days from $2 to $3, both included. Everything comes
 * from the record and the deadlines, so that it can be counted again for any time past.
 *
 * A mediation is one term of mediation, from a mediator's acceptance to its end, whoever mediated. It
 * was agreed when an agreement took effect at the very moment its term ended.
 */
export const countersSql = `
with bounds as (
  select $2::date as first, $3::date as last, court_now() as now,
         ($2::date)::timestamp at time zone 'Asia/Shanghai' as since,
         ($3::date + 1)::timestamp at time zone 'Asia/Shanghai' as until
),
happened as (
  select e.court_id, e.dispute_id, e.kind, e.seq
    from dispute_event e, bounds
   where e.court_id = any($1) and e.at >= bounds.since and e.at < bounds.until
     and e.kind in ('diverted', 'filing-demanded', 'case-registered', 'agreement-effective',
                    'agreement-confirmed')
),
events as (
  select court_id,
         count(distinct dispute_id) filter (where kind = 'diverted')::int as diverted,
         count(distinct dispute_id) filter (
           where kind = 'filing-demanded' and not exists (
             select from dispute_event before
              where before.dispute_id = happened.dispute_id and before.kind = 'diverted'
                and before.seq < happened.seq))::int as filed_directly,
         count(distinct dispute_id) filter (where kind = 'case-registered')::int as registered,
         count(*) filter (where kind = 'agreement-effective')::int as effective,
         count(*) filter (where kind = 'agreement-confirmed')::int as confirmed
    from happened group by court_id
),
term as (
  select t.court_id, t.dispute_id, t.ending, t.ended_at, t.due_at, d.track,
         t.ended_at >= bounds.since and t.ended_at < bounds.until as ended_here,
         t.due_at >= bounds.since and t.due_at < bounds.until and t.due_at < bounds.now as due_here,
         (t.ended_at at time zone 'Asia/Shanghai')::date
           - (t.started_at at time zone 'Asia/Shanghai')::date
           - (select count(*) from jsonb_array_elements(t.proof -> 'skipped') as skipped
               where skipped ->> 'because' = 'excluded'
                 and (skipped ->> 'date')::date <= (t.ended_at at time zone 'Asia/Shanghai')::date
             )::int as days,
         exists (
           select from dispute_event e
            where e.dispute_id = t.dispute_id and e.kind = 'agreement-effective'
              and e.at = t.ended_at) as agreed
    from deadline t join dispute d on d.id = t.dispute_id, bounds
   where t.court_id = any($1) and t.key = 'mediation.term'
),
terms as (
  select court_id,
         count(*) filter (where ended_here)::int as ended,
         count(*) filter (where ended_here and agreed)::int as agreed,
         coalesce(sum(days) filter (where ended_here), 0)::int as days,
         count(*) filter (where ended_here and track in ('entrusted', 'commissioned'))::int
           as handed_on,
         count(*) filter (where due_here)::int as due,
         count(*) filter (where due_here and ending = 'met')::int as kept,
         count(*) filter (where due_here and ending is distinct from 'met')::int as late
    from term group by court_id
),
owed as (
  select t.court_id, t.dispute_id, max(t.due_at) as last_due_at
    from deadline t
   where t.court_id = any($1) and t.key = 'performance.instalment'
   group by t.court_id, t.dispute_id
),
performance as (
  select owed.court_id, count(*)::int as expired,
         count(*) filter (
           where d."end" in ('performed', 'confirmed-and-performed'))::int as performed
    from owed join dispute d on d.id = owed.dispute_id, bounds
   where owed.last_due_at >= bounds.since and owed.last_due_at < bounds.until
     and owed.last_due_at < bounds.now
   group by owed.court_id
)
select court.id as "courtId", coalesce(o.name, court.id) as name, bounds.now,
       jsonb_build_object(
         'diverted', coalesce(events.diverted, 0),
         'filed-directly', coalesce(events.filed_directly, 0),
         'new-first-instance', coalesce(events.registered, 0),
         'agreements-effective', coalesce(events.effective, 0),
         'agreements-confirmed', coalesce(events.confirmed, 0),
         'mediations-ended', coalesce(terms.ended, 0),
         'mediations', coalesce(terms.ended, 0),
         'mediations-agreed', coalesce(terms.agreed, 0),
         'mediations-handed-on', coalesce(terms.handed_on, 0),
         'mediation-days', coalesce(terms.days, 0),
         'terms-due', coalesce(terms.due, 0),
         'terms-kept', coalesce(terms.kept, 0),
         'terms-late', coalesce(terms.late, 0),
         'agreements-expired', coalesce(performance.expired, 0),
         'agreements-performed', coalesce(performance.performed, 0)) as counts
  from unnest($1::text[]) as court(id)
  cross join bounds
  left join organisation o on o.id = court.id
  left join events on events.court_id = court.id
  left join terms on terms.court_id = court.id
  left join performance on performance.court_id = court.id
 order by court.id`;
