import type { Queryable } from '#platform/database';

/** Something about access that has to be provable later: ids and codes, never what was seen. */
export interface Access {
  readonly courtId: string;
  readonly actorKey: string;
  readonly act:
    | 'signed-in'
    | 'signed-out'
    | 'plain-viewed'
    | 'paper-made'
    | 'evidence-read'
    | 'link-opened'
    | 'notes-read'
    | 'note-written'
    | 'note-amended'
    | 'note-struck'
    | 'clock-moved'
    | 'dead-letter-redriven'
    | 'dead-letter-settled'
    | 'subscriber-added'
    | 'subscriber-paused'
    | 'subscriber-resumed'
    | 'user-created'
    | 'user-disabled'
    | 'user-enabled'
    | 'password-issued'
    | 'password-changed'
    | 'sessions-ended'
    | 'post-granted'
    | 'post-ended'
    | 'mediator-changed'
    | 'conflict-declared'
    | 'conflict-ended'
    | 'calendar-proposed'
    | 'calendar-published'
    | 'calendar-rejected'
    | 'calendar-withdrawn'
    | 'pack-proposed'
    | 'pack-approved'
    | 'pack-rejected'
    | 'pack-withdrawn';
  readonly disputeId: string | null;
  readonly detail: { readonly [name: string]: string | number };
}

/** Writes one line of the access log, which the application can add to and never change. */
export const logAccess = async (db: Queryable, access: Access): Promise<void> => {
  await db.query(
    `insert into access_log (court_id, month, at, actor_key, act, dispute_id, detail)
     select $1, to_char(now at time zone 'Asia/Shanghai', 'YYYYMM')::int, now, $2, $3, $4, $5
       from (select court_now() as now) as moment`,
    [access.courtId, access.actorKey, access.act, access.disputeId, JSON.stringify(access.detail)],
  );
};
