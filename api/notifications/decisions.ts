import type { StaffPerson } from '#domain/people/person';
import { errorFields, type Logger } from '#platform/log';
import { clerkTaskIsOver } from '#notifications/clerk-task';
import { redriveNotification } from '#notifications/redrive';
import type { Deps } from '#api/deps';
import { problem } from '#api/problem';

interface Dead {
  readonly courtId: string;
  readonly state: string;
}

/** Throws when the letter is not there or not dead. */
const readDead = async ({ pool }: Deps, person: StaffPerson, id: string): Promise<Dead> => {
  const { rows } = await pool.query<Dead>({
    name: 'dead-letter-state',
    text: `select court_id as "courtId", state from notification_outbox
            where court_id = any($1) and id = $2`,
    values: [person.courtIds, id],
  });
  const [dead] = rows;
  if (dead === undefined) throw problem('not-found');
  if (!['FAILED', 'REFUSED', 'UNKNOWN'].includes(dead.state))
    throw problem('dead-letter-not-waiting');
  return dead;
};

/** Lets a dead letter go out once more; one that may have arrived only on a person's word. */
export const redrive = async (
  deps: Deps,
  person: StaffPerson,
  id: string,
  { notReceived, log }: { readonly notReceived: boolean; readonly log: Logger },
): Promise<{ readonly courtId: string }> => {
  const { courtId, state } = await readDead(deps, person, id);
  if (state === 'UNKNOWN' && !notReceived)
    throw problem('non-receipt-unconfirmed', { field: 'confirmNotReceived' });
  const onLater = (error: unknown): void =>
    log.warn({ outboxId: id, ...errorFields(error) }, 'the relay will put it into the queue');
  const { pool, queue } = deps;
  const letter = { courtId, outboxId: id, evenUnknown: notReceived };
  if (!(await redriveNotification({ pool, queue, onLater }, letter)))
    throw problem('dead-letter-not-waiting');
  return { courtId };
};

/** The letter counts as sent, its record says by whose word, and the clerk's task about it is done. */
const receivedSql = `
with done as (
  update notification_outbox
     set state = 'SENT', last_error = null, in_doubt = false, done_at = clock_timestamp()
   where court_id = any($1) and id = $2 and state in ('FAILED', 'REFUSED', 'UNKNOWN')
  returning id, court_id, month, dispute_id),
told as (
  update notification n set result = 'sent', detail = 'confirmed-by-person'
    from done where n.court_id = done.court_id and n.month = done.month and n.id = done.id),
${clerkTaskIsOver('done', 'true')}
select court_id as "courtId" from done`;

/** Settles a dead letter because a person has made sure that it arrived. It is never sent again. */
export const settleAsReceived = async (
  deps: Deps,
  person: StaffPerson,
  id: string,
): Promise<{ readonly courtId: string }> => {
  await readDead(deps, person, id);
  const { rows } = await deps.pool.query<{ readonly courtId: string }>({
    name: 'settle-as-received',
    text: receivedSql,
    values: [person.courtIds, id],
  });
  const [letter] = rows;
  if (letter === undefined) throw problem('dead-letter-not-waiting');
  return letter;
};
