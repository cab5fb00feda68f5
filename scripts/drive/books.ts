import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Entry } from './journal.ts';
import type { StaffDesks } from './staff.ts';

/** Sees all courts of the city, and changes nothing. */
const READER = 'auditor';
const PAGE = 100;
const TRIES = 5;
const TRY_AGAIN_MS = 500;

const page = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      end: z.string().nullable(),
      receivedAt: z.string(),
      closedAt: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
type Item = z.infer<typeof page>['items'][number];
const board = z.object({ counters: z.array(z.object({ open: z.number() })) });
const clock = z.object({ now: z.string() });

/** The board at the beginning, and when that was by the court clock. */
export interface Opening {
  readonly open: number;
  readonly at: number;
}

/** Accepted = open + each end, as the API tells it, beside the journal and the board. */
export interface Books {
  readonly accepted: number;
  readonly open: number;
  readonly ends: { readonly [end: string]: number };
  /** Of everybody in the city during the run, not only of this client. */
  readonly board: {
    readonly before: number;
    readonly accepted: number;
    readonly closed: number;
    readonly after: number;
  };
  readonly isBalanced: boolean;
}

const openOnBoard = async (desks: StaffDesks): Promise<number> => {
  const { body } = await desks.ask(READER, { path: '/api/board' });
  return board.parse(body).counters.reduce((sum, { open }) => sum + open, 0);
};

/** Reads the board before anything is done. */
export const openBooks = async (desks: StaffDesks): Promise<Opening> => {
  const { body } = await desks.ask(READER, { path: '/api/clock' });
  return { open: await openOnBoard(desks), at: Date.parse(clock.parse(body).now) };
};

/** All disputes of a list, newest first, back to a moment. */
const since = async (
  desks: StaffDesks,
  state: 'open' | 'closed',
  momentOf: (item: Item) => number,
  from: number,
): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const at: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const path = `/api/disputes?state=${state}&limit=${PAGE}${at}`;
    const read = page.parse((await desks.ask(READER, { path })).body);
    const fresh = read.items.filter((item) => momentOf(item) >= from);
    found.push(...fresh);
    cursor = fresh.length < read.items.length ? null : read.next;
  }
  return found;
};

const count = (names: readonly string[]): { readonly [name: string]: number } => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const readOnce = async (
  desks: StaffDesks,
  opening: Opening,
  entries: readonly Entry[],
): Promise<Books> => {
  const receivedAt = (item: Item): number => Date.parse(item.receivedAt);
  const open = await since(desks, 'open', receivedAt, opening.at);
  const closed = await since(
    desks,
    'closed',
    ({ closedAt }) => Date.parse(closedAt ?? ''),
    opening.at,
  );
  const after = await openOnBoard(desks);
  const mine = entries.flatMap(({ dispute }) => (dispute === null ? [] : [dispute.registered.id]));
  const isMine = ({ id }: Item): boolean => mine.includes(id);
  const openMine = open.filter(isMine).length;
  const ends = count(closed.filter(isMine).map(({ end }) => end ?? ''));
  const journal = count(entries.flatMap(({ reached }) => reached ?? []));
  const accepted = open.length + closed.filter((item) => receivedAt(item) >= opening.at).length;
  const closedMine = closed.filter(isMine).length;
  return {
    accepted: mine.length,
    open: openMine,
    ends,
    board: { before: opening.open, accepted, closed: closed.length, after },
    isBalanced:
      mine.length === openMine + closedMine &&
      JSON.stringify(ends) === JSON.stringify(journal) &&
      opening.open + accepted - closed.length === after,
  };
};

/**
 * Closes the books: what was accepted is open or has one end, the journal says the same, and the
 * board moved by just as much. Others may be at work, so a reading that does not add up is repeated.
 */
export const closeBooks = async (
  desks: StaffDesks,
  opening: Opening,
  entries: readonly Entry[],
): Promise<Books> => {
  for (let attempt = 1; ; attempt += 1) {
    const books = await readOnce(desks, opening, entries);
    if (books.isBalanced || attempt === TRIES) return books;
    await pause(TRY_AGAIN_MS);
  }
};
