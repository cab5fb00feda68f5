import type { Lamp } from '#domain/dispute/lamp';
import { searchQuery } from '#domain/people/search-words';
import { startOfDay } from '#domain/shared/local-date';
import { timestamp } from '#platform/database';
import type { Values } from '#api/sql';
import type { ListQuery } from './list-contract.ts';

/** A search looks at this many matches at most before it sorts and pages. */
const MOST_MATCHES = 5_000;
const TAIL = /^\d{4}$/;

/** The started clock that ends at the dispute's next due moment. */
const startedAt = `(select l.started_at from deadline l
  where l.dispute_id = d.id and l.key = d.next_due_key and l.ending is null
    and l.due_at = d.next_due_at order by l.opened_seq limit 1)`;

const isNearEnd = `(d.next_due_at - moment.now <= interval '3 days'
  or d.next_due_at - moment.now <= (d.next_due_at - ${startedAt}) * 0.2)`;

/** The lamp of a dispute `d` at `moment.now`: domain/dispute/lamp.ts in SQL. */
export const lampSql = `case
  when d.next_due_at is null then 'blue'
  when d.next_due_at < moment.now then 'red'
  when ${isNearEnd} then 'yellow'
  else 'green' end`;

/** The same as a condition that an index on the due moment can serve. */
const lampCondition = (lamp: Lamp): string => {
  switch (lamp) {
    case 'red':
      return 'd.next_due_at < moment.now';
    case 'yellow':
      return `d.next_due_at >= moment.now and ${isNearEnd}`;
    case 'green':
      return `d.next_due_at > moment.now + interval '3 days' and not ${isNearEnd}`;
    case 'blue':
      return 'd.next_due_at is null';
    case 'grey':
      return 'false';
  }
};

const matchesOf = (
  typed: string,
  courts: string,
  values: Values,
): { text: string; recheck: string } | null => {
  const query = searchQuery(typed);
  if (query.kind === 'nothing') return null;
  if (query.kind === 'number') {
    const word = values.add(query.word);
    const byWord = `select f.id from dispute f
      where f.court_id = any(${courts}::text[]) and f.search @> array[${word}::text]`;
    const byTail = `select p.dispute_id from party p
      where p.court_id = any(${courts}::text[]) and p.phone_tail = ${word}`;
    return {
      text: TAIL.test(query.word) ? `${byWord} union ${byTail}` : byWord,
      recheck: 'true',
    };
  }
  const text = values.add(query.text);
  const contains = (column: string) =>
    `position(${text} in regexp_replace(lower(normalize(${column}, nfkc)), '\\s', '', 'g')) > 0`;
  return {
    text: `select f.id from dispute f
      where f.court_id = any(${courts}::text[]) and f.search @> ${values.add(query.words)}::text[]`,
    recheck: `(${contains('d.cause_name')} or exists (
      select from party p where p.dispute_id = d.id and ${contains('p.name')}))`,
  };
};

/** A search as a part of the statement: which disputes match, and how a match is looked at again. */
export interface Search {
  /** A common table expression `matches(id)`, or nothing. */
  readonly table: string;
  readonly condition: string;
}

/** What was typed into the search box; null when it asks for nothing. `courts` is the list's parameter. */
export const searchOf = (
  typed: string | undefined,
  courts: string,
  values: Values,
): Search | null => {
  const matches = typed === undefined ? null : matchesOf(typed, courts, values);
  if (matches === null) return null;
  return {
    table: `matches as materialized (
      select id from (${matches.text}) as found(id) limit ${MOST_MATCHES})`,
    condition: `d.id in (select id from matches) and ${matches.recheck}`,
  };
};

/** The filters of a list but for the stage as conditions on `d`; every value that was asked for is a parameter. */
export const conditionsOf = (query: ListQuery, userId: string, values: Values): string[] => {
  const { status, track, lamp, mediator, mine, attention, dueBefore } = query;
  return [
    query.state === 'open' ? 'd.closed_at is null' : 'd.closed_at is not null',
    ...(status ? [`d.status = any(${values.add(status)}::text[])`] : []),
    ...(track ? [`d.track = any(${values.add(track)}::text[])`] : []),
    ...(mediator ? [`d.mediator_id = ${values.add(mediator)}::uuid`] : []),
    ...(mine === 'true' ? [`${values.add(userId)}::uuid in (d.owner_id, d.mediator_id)`] : []),
    ...(attention === 'true' ? ['d.needs_attention'] : []),
    ...(dueBefore
      ? [`d.next_due_at < ${values.add(timestamp(startOfDay(dueBefore)))}::timestamptz`]
      : []),
    ...(lamp ? [lampCondition(lamp)] : []),
  ];
};
