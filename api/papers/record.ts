import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Dispute } from '#domain/dispute/dispute';
import type { Event, EventKind, EventOf } from '#domain/dispute/event';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';
import type { DeadlineRow, DocumentRow, PartyRow, ViewRow } from '#api/disputes/view-row';

/** Events that papers are made from; a view's timeline holds only the newest of a dispute. */
const paperEvents = [
  'correction-requested',
  'diverted',
  'offer-made',
  'offer-answered',
  'designation-accepted',
  'disclosure-answered',
  'recusal-requested',
  'recusal-decided',
  'session-scheduled',
  'session-recorded',
  'mediation-failed',
  'extension-proposed',
  'extension-signed',
  'application-accepted',
  'application-rejected',
  'application-correction-required',
  'agreement-confirmed',
  'application-dismissed',
  'filing-begun',
] as const satisfies readonly EventKind[];
type PaperEventKind = (typeof paperEvents)[number];

/** One event with the name of the mediator it speaks of. */
export interface Recorded<K extends EventKind = EventKind> {
  readonly seq: number;
  readonly at: Instant;
  readonly event: EventOf<K>;
  readonly mediatorName: string | null;
}

/** What the papers of one dispute are made from. */
export interface PaperRecord {
  readonly row: ViewRow;
  readonly state: Dispute;
  readonly events: readonly Recorded[];
  /** The body whose mediator mediates now, or nothing. */
  readonly mediationBody: string;
}

const eventsSql = `
select e.seq, e.at, e.payload as event,
       (select u.name from staff_user u where u.id = (e.payload ->> 'mediatorId')::uuid)
         as "mediatorName"
  from dispute_event e
 where e.dispute_id = $1 and e.payload is not null and e.kind = any($2) order by e.seq`;

const bodySql = 'select name from organisation where id = $1';

/**
 * Reads what papers are made from, beside the view of their dispute; null while its workflow has not
 * opened it. Sealed notes are in a table of their own, which nothing here reads (I4).
 */
export const readPaperRecord = async (pool: Pool, row: ViewRow): Promise<PaperRecord | null> => {
  const { state } = row;
  if (state === null) return null;
  const [events, body] = await Promise.all([
    pool.query<Recorded>(eventsSql, [row.id, paperEvents]),
    pool.query<{ readonly name: string }>(bodySql, [state.mediator?.organisationId ?? null]),
  ]);
  return { row, state, events: events.rows, mediationBody: body.rows[0]?.name ?? '' };
};

const isOf = <K extends EventKind>(kind: K, event: Event): event is Event & EventOf<K> =>
  event.kind === kind;

/** Every event of a kind, oldest first. */
export const eventsOf = <K extends PaperEventKind>(
  { events }: PaperRecord,
  kind: K,
): readonly Recorded<K>[] =>
  events.flatMap(({ event, ...rest }) => (isOf(kind, event) ? [{ ...rest, event }] : []));

/** The newest event of a kind, or null. */
export const lastOf = <K extends PaperEventKind>(
  record: PaperRecord,
  kind: K,
): Recorded<K> | null => eventsOf(record, kind).at(-1) ?? null;

/** The newest count of a period, or null where it never ran. */
export const lastDeadline = ({ row }: PaperRecord, key: DeadlineKey): DeadlineRow | null =>
  row.deadlines?.findLast((deadline) => deadline.key === key) ?? null;

/** The newest text of a kind, or null. */
export const lastDocument = ({ row }: PaperRecord, type: string): DocumentRow | null =>
  row.documents?.findLast((document) => document.type === type) ?? null;

export const partiesOf = ({ row }: PaperRecord): readonly PartyRow[] => row.parties ?? [];

export const nameOf = (record: PaperRecord, partyId: string): string =>
  partiesOf(record).find(({ id }) => id === partyId)?.name ?? '';

/** The name of who mediates now, or nothing. */
export const mediatorOf = ({ row }: PaperRecord): string =>
  row.mediatorId === null ? '' : (row.people?.[row.mediatorId] ?? '');
