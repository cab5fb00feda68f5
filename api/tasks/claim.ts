import type { StaffPerson } from '#domain/people/person';
import type { Pool } from '#platform/database';
import { problem } from '#api/problem';

interface State {
  readonly assignee_id: string | null;
  readonly assignee: string | null;
  readonly claimed: boolean;
  readonly ended: boolean;
}

/** A task as it stands, if this person may know of it: one for this post here, or one's own. */
const stateOf = async (pool: Pool, person: StaffPerson, id: string): Promise<State> => {
  const { rows } = await pool.query<State>({
    name: 'task-state',
    text: `
select k.assignee_id, u.name as assignee, k.claimed_at is not null as claimed,
       k.ended_at is not null as ended
  from human_task k left join staff_user u on u.id = k.assignee_id
 where k.id = $1 and k.court_id = any($2)
   and (k.assignee_id = $3 or (k.role = $4 and k.claimed_at is not null) or
        (k.role = $4 and k.assignee_id is null))`,
    values: [id, person.courtIds, person.userId, person.role],
  });
  const [state] = rows;
  if (state === undefined) throw problem('not-found');
  return state;
};

/**
 * Takes a task out of the pool, in one conditional statement: of any number who try, one gets it. Taking
 * what one has already is no mistake. Throws a `Problem`: taken by somebody else, ended, or not there.
 */
export const claimTask = async (pool: Pool, person: StaffPerson, id: string): Promise<void> => {
  const { rowCount } = await pool.query({
    name: 'claim-task',
    text: `
update human_task set assignee_id = $3, claimed_at = clock_timestamp()
 where id = $1 and court_id = any($2) and role = $4 and assignee_id is null and ended_at is null`,
    values: [id, person.courtIds, person.userId, person.role],
  });
  if (rowCount === 1) return;
  const state = await stateOf(pool, person, id);
  if (state.ended) throw problem('task-ended');
  if (state.assignee_id !== person.userId)
    throw problem('task-taken', { params: { name: state.assignee ?? '' } });
};

/** Gives a task back that this person claimed; one that was given to somebody by name stays there. */
export const releaseTask = async (pool: Pool, person: StaffPerson, id: string): Promise<void> => {
  const { rowCount } = await pool.query({
    name: 'release-task',
    text: `
update human_task set assignee_id = null, claimed_at = null
 where id = $1 and assignee_id = $2 and claimed_at is not null and ended_at is null`,
    values: [id, person.userId],
  });
  if (rowCount === 1) return;
  const state = await stateOf(pool, person, id);
  throw problem(state.ended ? 'task-ended' : 'task-not-yours');
};
