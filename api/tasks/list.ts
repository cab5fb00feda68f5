import type { z } from '@hono/zod-openapi';
import { dutyText } from '#i18n/zh-CN/duties';
import { lampText } from '#i18n/zh-CN/deadlines';
import { placeName } from '#i18n/zh-CN/stages';
import { lamp } from '#domain/dispute/lamp';
import type { StageId, Status } from '#domain/dispute/words';
import type { StaffPerson } from '#domain/people/person';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import type { DutyKind } from '#domain/stages/table';
import { timestamp } from '#platform/database';
import type { Deps } from '#api/deps';
import { readCursor, writeCursor, type Place } from '#api/request/cursor';
import { named, Values } from '#api/sql';
import type { tasksQuery } from './contract.ts';

type TasksQuery = z.output<typeof tasksQuery>;

interface TaskRow {
  readonly id: string;
  readonly kind: DutyKind;
  readonly dueAt: Instant | null;
  readonly openedAt: Instant;
  readonly claimedAt: Instant | null;
  readonly disputeId: string;
  readonly number: string;
  readonly title: string;
  readonly stage: StageId;
  readonly status: Status;
  readonly now: Instant;
}

/** The rows of one box, as a condition on tasks `k`. */
const boxOf = ({ box }: TasksQuery, person: StaffPerson, values: Values): string => {
  if (box === 'mine') return `k.assignee_id = ${values.add(person.userId)}::uuid`;
  return `k.court_id = court.id and k.role = ${values.add(person.role)} and k.assignee_id is null
    and (k.organisation_id is null or k.organisation_id = ${values.add(person.organisationId)})`;
};

/** Tasks without a clock come last, and are a branch of their own, so that each branch is one index scan. */
const branchesOf = (place: Place | null, values: Values): readonly string[] => {
  if (place === null) return ['k.due_at is not null', 'k.due_at is null'];
  const id = `${values.add(place.id)}::uuid`;
  if (place.value === null) return [`k.due_at is null and k.id > ${id}`];
  const value = `${values.add(place.value)}::timestamptz`;
  return [`k.due_at is not null and (k.due_at, k.id) > (${value}, ${id})`, 'k.due_at is null'];
};

const statementOf = (query: TasksQuery, person: StaffPerson, place: Place | null) => {
  const values = new Values();
  const limit = values.add(query.limit + 1);
  const box = boxOf(query, person, values);
  const courts =
    query.box === 'mine' ? 'null::text' : `unnest(${values.add(person.courtIds)}::text[])`;
  const branches = branchesOf(place, values).map(
    (branch) => `(select k.* from human_task k where ${box} and k.ended_at is null and ${branch}
                   order by k.due_at nulls last, k.id limit ${limit}::int)`,
  );
  const text = `
with page as (
  select found.* from (select ${courts} as id) as court,
         lateral (${branches.join(' union all ')}) as found
   order by found.due_at nulls last, found.id limit ${limit}::int)
select t.id, t.kind, t.due_at as "dueAt", t.opened_at as "openedAt", t.claimed_at as "claimedAt",
       d.id as "disputeId", d.number, d.title, d.stage, d.status, court_now() as now
  from page t join dispute d on d.id = t.dispute_id
 order by t.due_at nulls last, t.id`;
  return named(text, values);
};

const view = (row: TaskRow) => {
  const colour = lamp(row.openedAt, row.dueAt, row.now);
  return {
    id: row.id,
    kind: row.kind,
    name: dutyText[row.kind].name,
    hint: dutyText[row.kind].hint,
    dueAt: row.dueAt === null ? null : formatInstant(row.dueAt),
    openedAt: formatInstant(row.openedAt),
    isClaimed: row.claimedAt !== null,
    lamp: { colour, word: lampText[colour] },
    dispute: {
      id: row.disputeId,
      number: row.number,
      title: row.title,
      stage: row.stage,
      status: row.status,
      place: placeName(row.stage, row.status),
    },
  };
};

/** One page of a person's tasks, soonest due first. Throws a `Problem` for a cursor of another list. */
export const listTasks = async ({ pool, config }: Deps, person: StaffPerson, query: TasksQuery) => {
  const list = `tasks:${query.box}`;
  const place =
    query.cursor === undefined ? null : readCursor(config.linkSecret, list, query.cursor);
  const { rows } = await pool.query<TaskRow>(statementOf(query, person, place));
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const value = last?.dueAt === null || last === undefined ? null : timestamp(last.dueAt);
  return {
    items: items.map(view),
    next:
      rows.length > query.limit && last !== undefined
        ? writeCursor(config.linkSecret, { list, value, id: last.id })
        : null,
  };
};
