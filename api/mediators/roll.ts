import type { z } from '@hono/zod-openapi';
import type { StaffPerson } from '#domain/people/person';
import { causes } from '#platform/causes';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import { mediatorConflictSql } from '#platform/mediator-conflict';
import { logAccess, type Access } from '#api/access-log';
import { actorKey, type Staff } from '#api/auth/staff';
import { fieldError, problem, type FieldError } from '#api/problem';
import type { changeSchema, mediatorSchema } from './contract.ts';

type Mediator = z.infer<typeof mediatorSchema>;
type Row = Omit<Mediator, 'mayEdit'>;

/** A dispute is only looked at inside the courts chosen; one elsewhere says nothing. */
const mediatorsSql = {
  name: 'mediators',
  text: `
with asked as (
  select d.id, d.state from dispute d where d.id = $3::uuid and d.court_id = any($1))
select m.user_id as id, u.name, m.court_id as "courtId", m.kind, m.organisation_id as "organisationId",
       o.name as "organisationName", m.firm, m.fields, m.active and u.active as active,
       m.active as "onRoll", m.inactive_reason as "inactiveReason", m.version,
       busy.load, m.load_cap as "loadCap",
       (select (${mediatorConflictSql('asked.id')}) is not null from asked) as "inConflict",
       (select coalesce(asked.state -> 'passedOver' ? m.user_id::text, false) from asked) as "passedOver"
  from mediator m
  join staff_user u on u.id = m.user_id
  left join organisation o on o.id = m.organisation_id
  cross join lateral (
    select count(*)::int as load from dispute d
     where d.mediator_id = m.user_id and d.closed_at is null
       and d.stage in ('court-mediation', 'lawyer-mediation')) as busy
 where m.court_id = any($1) and ($2::text is null or m.kind = $2)
   and ($4::uuid is null or m.user_id = $4)
 order by m.active desc, busy.load, u.name, m.user_id`,
};

/** What of the roll is asked for; null for all of it. */
export interface Asked {
  readonly kind: string | null;
  readonly disputeId: string | null;
  readonly mediatorId: string | null;
}

/** Supervisors and administrators keep the roll of their courts, a leader that of the own body. */
const mayEdit = ({ role, organisationId }: StaffPerson, mediator: Row): boolean =>
  role === 'administrator' ||
  role === 'supervisor' ||
  (role === 'team-leader' && mediator.organisationId === organisationId);

/** The roll of some courts as one person sees it. */
export const readRoll = async (
  db: Queryable,
  { person }: Staff,
  courtIds: readonly string[],
  { kind, disputeId, mediatorId }: Asked,
): Promise<Mediator[]> => {
  const { rows } = await db.query<Row>({
    ...mediatorsSql,
    values: [courtIds, kind, disputeId, mediatorId],
  });
  return rows.map((row) => ({ ...row, mayEdit: mayEdit(person, row) }));
};

/** One line of the roll that this person may change; throws `not-found` for any other. */
export const findMediator = async (db: Queryable, staff: Staff, id: string): Promise<Mediator> => {
  const asked = { kind: null, disputeId: null, mediatorId: id };
  const [found] = await readRoll(db, staff, staff.person.courtIds, asked);
  if (found?.mayEdit !== true) throw problem('not-found');
  return found;
};

/** The same, held until the end of the transaction. */
export const holdMediator = async (db: Queryable, staff: Staff, id: string): Promise<Mediator> => {
  await db.query('select 1 from mediator where user_id = $1 for update', [id]);
  return findMediator(db, staff, id);
};

/** Writes what somebody did to the roll into the access log. */
export const logRoll = (
  db: Queryable,
  staff: Staff,
  mediator: Pick<Mediator, 'courtId'>,
  act: Access['act'],
  detail: Access['detail'],
): Promise<void> =>
  logAccess(db, {
    courtId: mediator.courtId,
    actorKey: actorKey(staff),
    act,
    disputeId: null,
    detail,
  });

const faultsOf = ({ active, reason, fields }: z.output<typeof changeSchema>): FieldError[] => [
  ...(!active && reason === null ? [fieldError('reason', 'required')] : []),
  ...fields.flatMap((code, index) =>
    causes().has(code) ? [] : [fieldError(`fields.${index}`, 'cause-unknown')],
  ),
];

/**
 * Changes a line of the roll. Somebody with disputes in hand is taken out of service only when that is
 * confirmed; the disputes stay until they are reassigned. Throws a `Problem`.
 */
export const changeMediator = async (
  pool: Pool,
  staff: Staff,
  id: string,
  change: z.output<typeof changeSchema>,
): Promise<void> => {
  const errors = faultsOf(change);
  if (errors[0] !== undefined) throw problem('fields-invalid', { errors, field: errors[0].field });
  const { version, active, reason, loadCap, fields, firm, confirmOpenDisputes } = change;
  await withTransaction(pool, async (db) => {
    const found = await holdMediator(db, staff, id);
    if (found.version !== version)
      throw problem('stale-version', { params: { expected: version, actual: found.version } });
    const { load: open } = found;
    if (found.onRoll && !active && open > 0 && !confirmOpenDisputes)
      throw problem('open-disputes-unconfirmed', {
        params: { open },
        members: { open, mediatorId: id },
      });
    await db.query(
      `update mediator set active = $2, inactive_reason = $3, load_cap = $4, fields = $5, firm = $6,
              version = version + 1 where user_id = $1`,
      [id, active, active ? null : reason, loadCap, [...new Set(fields)], firm],
    );
    await logRoll(db, staff, found, 'mediator-changed', {
      mediator: id,
      active: active ? 'yes' : 'no',
      loadCap,
      fields: fields.join(' '),
      ...(active ? {} : { reason: reason ?? '' }),
    });
  });
};
