import type { StaffPerson } from '#domain/people/person';
import { problem } from '#api/problem';
import { readCursor, writeCursor, type Place } from '#api/request/cursor';
import { named, Values } from '#api/sql';
import type { Deps } from '#api/deps';
import { conditionsOf, lampSql, searchOf } from './list-conditions.ts';
import type { ListQuery, sortings } from './list-contract.ts';
import { scopeOf } from './scope.ts';

type Sorting = (typeof sortings)[number];

const columnOf = {
  newest: 'd.received_at',
  due: 'd.next_due_at',
  closed: 'd.closed_at',
} as const satisfies { readonly [S in Sorting]: string };

const sortingOf = ({ sort, state }: ListQuery): Sorting => {
  const sorting = sort ?? (state === 'closed' ? 'closed' : 'newest');
  if ((sorting === 'closed') !== (state === 'closed'))
    throw problem('query-invalid', { field: 'sort' });
  return sorting;
};

/**
 * The branches of a page within one court: one index scan each. A list sorted by due moment ends with
 * the disputes that have none, which are a branch of their own.
 */
const branchesOf = (sorting: Sorting, place: Place | null, values: Values): readonly string[] => {
  const column = columnOf[sorting];
  const id = () => `${values.add(place?.id ?? null)}::uuid`;
  const value = () => `${values.add(place?.value ?? null)}::timestamptz`;
  if (sorting !== 'due')
    return place === null ? ['true'] : [`(${column}, d.id) < (${value()}, ${id()})`];
  if (place === null) return [`${column} is not null`, `${column} is null`];
  return place.value === null
    ? [`${column} is null and d.id > ${id()}`]
    : [`${column} is not null and (${column}, d.id) > (${value()}, ${id()})`, `${column} is null`];
};

/** A list by stage takes each stage from its own part of the index, which is sorted within it. */
const eachStage = (
  { stage }: ListQuery,
  branches: readonly string[],
  values: Values,
): readonly string[] =>
  stage === undefined
    ? branches
    : [...new Set(stage)].flatMap((one) => {
        const equals = `d.stage = ${values.add(one)}`;
        return branches.map((branch) => `${equals} and ${branch}`);
      });

const orderOf = (sorting: Sorting, table: string): string => {
  const column = columnOf[sorting].replace('d.', `${table}.`);
  return sorting === 'due'
    ? `${column} nulls last, ${table}.id`
    : `${column} desc, ${table}.id desc`;
};

const itemSql = `json_build_object(
  'id', d.id, 'number', d.number, 'title', d.title, 'courtId', d.court_id, 'stage', d.stage,
  'status', d.status, 'track', d.track, 'end', d."end", 'seq', d.seq, 'caseNumber', d.case_number,
  'causeName', d.cause_name, 'amountFen', d.amount_fen, 'receivedAt', d.received_at,
  'updatedAt', d.updated_at, 'closedAt', d.closed_at, 'nextDueAt', d.next_due_at,
  'nextDueKey', d.next_due_key, 'needsAttention', d.needs_attention, 'ownerRole', d.owner_role,
  'mediatorId', d.mediator_id, 'lamp', ${lampSql})`;

/** The statement of one page. Its text depends on which filters are used, never on their values. */
export const listStatement = (
  query: ListQuery,
  person: StaffPerson,
  place: Place | null,
  courtIds: readonly string[],
) => {
  const values = new Values();
  const sorting = sortingOf(query);
  const courts = values.add(courtIds);
  const more = values.add(query.limit + 1);
  const scope = scopeOf(person, values) ?? 'false';
  const search = searchOf(query.q, courts, values);
  const conditions = [
    'd.court_id = court.id',
    ...conditionsOf(query, person.userId, values),
    scope,
    ...(search ? [search.condition] : []),
  ].join(' and ');
  const branches = eachStage(query, branchesOf(sorting, place, values), values).map(
    (branch) => `(select d.* from dispute d where ${conditions} and ${branch}
                   order by ${orderOf(sorting, 'd')} limit ${more}::int)`,
  );
  const text = `
with moment as (select court_now() as now)${search ? `,\n${search.table}` : ''},
page as (
  select found.*, row_number() over (order by ${orderOf(sorting, 'found')}) as place
    from unnest(${courts}::text[]) as court(id), moment,
         lateral (${branches.join(' union all ')}) as found
   order by ${orderOf(sorting, 'found')} limit ${more}::int)
select coalesce(json_agg(${itemSql} order by d.place) filter (where d.place < ${more}::int), '[]')::text
         as items,
       count(*) = ${more}::int as has_more,
       max(${columnOf[sorting]}::text) filter (where d.place = ${more}::int - 1) as last_value,
       max(d.id::text) filter (where d.place = ${more}::int - 1) as last_id
  from page d, moment`;
  return named(text, values);
};

interface PageRow {
  readonly items: string;
  readonly has_more: boolean;
  readonly last_value: string | null;
  readonly last_id: string | null;
}

/**
 * One page as JSON text that Postgres wrote, so that no row is taken apart here: `{items, next}`.
 * Throws a `Problem` for a cursor that is not of this list and for a court out of reach.
 */
export const listDisputes = async (
  { pool, config }: Deps,
  person: StaffPerson,
  query: ListQuery,
): Promise<string> => {
  const list = `disputes:${sortingOf(query)}`;
  const secret = config.linkSecret;
  const place = query.cursor === undefined ? null : readCursor(secret, list, query.cursor);
  const courtIds = person.courtIds.filter((id) => query.court === undefined || id === query.court);
  const { rows } = await pool.query<PageRow>(listStatement(query, person, place, courtIds));
  const [page] = rows;
  const next =
    page?.has_more === true && page.last_id !== null
      ? writeCursor(secret, { list, value: page.last_value, id: page.last_id })
      : null;
  return `{"items":${page?.items ?? '[]'},"next":${JSON.stringify(next)}}`;
};
