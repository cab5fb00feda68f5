import { randomUUID } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import type { ConflictReason } from '#domain/people/conflict';
import { parseCreditCode } from '#domain/people/credit-code';
import { parseIdentityNumber } from '#domain/people/identity-number';
import { MAX_NAME_CHARACTERS, parsePersonName } from '#domain/people/person-name';
import { dateOf, type LocalDate } from '#domain/shared/local-date';
import { identityHash } from '#platform/blind-index';
import { withTransaction, type Pool } from '#platform/database';
import { actorKey, type Staff } from '#api/auth/staff';
import { fieldError, problem, type FieldError } from '#api/problem';
import type { newConflictSchema } from './contract.ts';
import { findMediator, holdMediator, logRoll } from './roll.ts';

type NewConflict = z.output<typeof newConflictSchema>;

interface ConflictRow {
  readonly id: string;
  readonly label: string;
  readonly reason: ConflictReason;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly isRunning: boolean;
}

const TODAY = "(court_now() at time zone 'Asia/Shanghai')::date";

/** Whom a mediator may not serve, for whoever keeps that line of the roll; throws `not-found`. */
export const readConflicts = async (
  pool: Pool,
  staff: Staff,
  id: string,
): Promise<ConflictRow[]> => {
  await findMediator(pool, staff, id);
  const { rows } = await pool.query<ConflictRow>(
    `select declaration as id, label, reason, min(since) as since, max(until) as until,
            bool_or(until is null or until >= ${TODAY}) as "isRunning"
       from mediator_conflict where mediator_id = $1
      group by declaration, label, reason
      order by "isRunning" desc, since desc, declaration`,
    [id],
  );
  return rows;
};

/** The names and numbers in their one written form, or what is wrong with them. */
const check = ({ kind, name, identityNumber: number }: NewConflict, today: LocalDate) => {
  const errors: FieldError[] = [];
  const read = parsePersonName(name);
  if (!read.ok) {
    const { code, character } = read.reason;
    const params = { max: MAX_NAME_CHARACTERS, character: character ?? '' };
    errors.push(fieldError('name', `name.${code}`, params));
  }
  if (number !== null && kind === 'natural') {
    const card = parseIdentityNumber(number, today);
    if (card.ok) return { errors, name: read.ok ? read.value : '', number: card.value.number };
    errors.push(fieldError('identityNumber', `identity.${card.reason}`));
  }
  if (number !== null && kind !== 'natural') {
    const code = parseCreditCode(number);
    if (code.ok) return { errors, name: read.ok ? read.value : '', number: code.value };
    errors.push(fieldError('identityNumber', `credit-code.${code.reason}`));
  }
  return { errors, name: read.ok ? read.value : '', number: null };
};

/** A person's name with all but its first sign hidden; that of a body is public. */
const labelOf = (kind: NewConflict['kind'], name: string): string => {
  const [first = '', ...rest] = name;
  return kind === 'natural' ? `${first}${'*'.repeat(rest.length)}` : name;
};

/**
 * Declares somebody whom a mediator may not serve. Names and numbers are kept as keyed hashes, one of
 * each, so that a party is recognised whether the number is in the papers or not. Throws a `Problem`.
 */
export const declareConflict = async (
  { pool, secret }: { readonly pool: Pool; readonly secret: string },
  staff: Staff,
  id: string,
  conflict: NewConflict,
): Promise<void> => {
  const { errors, name, number } = check(conflict, dateOf(staff.now));
  if (errors[0] !== undefined) throw problem('fields-invalid', { errors, field: errors[0].field });
  const { kind, reason, until } = conflict;
  const hashes = [null, ...(number === null ? [] : [number])].map((identityNumber) =>
    identityHash(secret, { kind, name, identityNumber }),
  );
  await withTransaction(pool, async (db) => {
    const mediator = await holdMediator(db, staff, id);
    const declaration = randomUUID();
    const { rowCount } = await db.query(
      // One that has ended is declared anew in its place.
      `insert into mediator_conflict as kept (mediator_id, identity, reason, since, until, declaration, label,
                                      declared_by)
       select $1, identity, $3, ${TODAY}, $4, $5, $6, $7 from unnest($2::text[]) as given(identity)
       on conflict (mediator_id, identity, reason) do update
          set since = excluded.since, until = excluded.until, declaration = excluded.declaration,
              label = excluded.label, declared_by = excluded.declared_by
        where kept.until < ${TODAY}`,
      [id, hashes, reason, until, declaration, labelOf(kind, name), actorKey(staff)],
    );
    if (rowCount === 0) throw problem('conflict-exists');
    await logRoll(db, staff, mediator, 'conflict-declared', { mediator: id, declaration, reason });
  });
};

/** Ends a declared conflict; it holds until the end of today. Throws a `Problem`. */
export const endConflict = async (
  pool: Pool,
  staff: Staff,
  { id, conflictId }: { readonly id: string; readonly conflictId: string },
): Promise<void> =>
  withTransaction(pool, async (db) => {
    const mediator = await holdMediator(db, staff, id);
    const { rowCount } = await db.query(
      `update mediator_conflict set until = ${TODAY}
        where mediator_id = $1 and declaration = $2 and (until is null or until > ${TODAY})`,
      [id, conflictId],
    );
    if (rowCount === 0) throw problem('not-found');
    await logRoll(db, staff, mediator, 'conflict-ended', {
      mediator: id,
      declaration: conflictId,
    });
  });
