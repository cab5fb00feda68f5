import { roleText } from '#i18n/zh-CN/roles';
import { formatInstant } from '#domain/shared/instant-text';
import type { Deps } from '#api/deps';
import type { PostChoice } from './sign-in.ts';
import type { Staff } from './staff.ts';

interface Names {
  readonly organisation_name: string;
  readonly courts: readonly { readonly id: string; readonly name: string }[];
  readonly posts: readonly PostChoice[];
}

const findNames = {
  name: 'find-me',
  text: `
select (select name from organisation where id = $1) as organisation_name,
       coalesce((select json_agg(json_build_object('id', id, 'name', name) order by level desc, id)
          from organisation where id = any($2)), '[]'::json) as courts,
       coalesce((select json_agg(json_build_object('id', p.id, 'role', p.role,
                   'organisationId', p.organisation_id, 'organisationName', o.name) order by p.since, p.id)
          from post p join organisation o on o.id = p.organisation_id
         where p.user_id = $3 and p.since <= court_now()
           and (p.until is null or p.until > court_now())), '[]'::json) as posts`,
};

/** Everything the pages need to know of the person who is signed in. */
export const describeMe = async ({ pool, config }: Deps, staff: Staff) => {
  const { person, name, login, postId, courtId, now } = staff;
  const { rows } = await pool.query<Names>({
    ...findNames,
    values: [person.organisationId, person.courtIds, person.userId],
  });
  return {
    userId: person.userId,
    name,
    login,
    postId,
    role: person.role,
    roleName: roleText[person.role],
    organisationId: person.organisationId,
    organisationName: rows[0]?.organisation_name ?? '',
    courtId,
    courts: rows[0]?.courts ?? [],
    posts: rows[0]?.posts ?? [],
    profile: config.profile,
    mustChangePassword: staff.mustChangePassword,
    now: formatInstant(now),
  };
};
