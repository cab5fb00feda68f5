/**
 * Everybody who is or was on a court's roll of mediators and, by name and telephone, may be the agent
 * that a command names, as an SQL expression: a list of their ids, empty for most. A telephone that one
 * of the two does not give tells nobody apart (`ty.no-later-role`).
 */
export const namesakesSql = (body: string, courtId: string): string => `
select coalesce(jsonb_agg(u.id order by u.id), '[]'::jsonb)
  from mediator r join staff_user u on u.id = r.user_id
 where r.court_id = ${courtId} and u.name = regexp_replace(${body} ->> 'name', '[[:space:]]', '', 'g')
   and coalesce(${body} ->> 'phone', u.phone, '') = coalesce(u.phone, ${body} ->> 'phone', '')`;
