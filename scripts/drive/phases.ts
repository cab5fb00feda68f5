import { dealPlans, type Wishes } from './plans.ts';
import { chanceOf } from './chance.ts';
import { entryFor, type Entry } from './journal.ts';
import { register, type Draft, type Room } from './register.ts';
import type { RealStory } from './stories.ts';
import { placeOf } from './view.ts';
import { awaitedPeriods, ways, type AwaitedPeriod } from './ways/index.ts';

const ONE_MINUTE_MS = 60_000;
/** May move the court clock of all courts. */
const CLOCK_KEEPER = 'supervisor.city';

/** What is to be driven. */
export interface Drive {
  readonly stories: readonly RealStory[];
  readonly count: number;
  readonly seed: number;
  readonly concurrency: number;
  readonly wishes: Wishes;
}

/** Told how far the drive has come. */
export interface Onlooker {
  readonly phase: (name: 'now' | AwaitedPeriod) => void;
  readonly done: (entry: Entry) => void;
}

const withEach = async <Item>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
};

const draftsOf = ({ stories, count, seed, wishes }: Drive): readonly Draft[] => {
  const chance = chanceOf(seed);
  const order = chance.shuffled(stories);
  return dealPlans(count, wishes, chance).flatMap((plan, index) => {
    // More disputes than stories: the same thing has happened to other people too.
    const story = order[index % order.length];
    const own = chanceOf(seed + (index + 1) * 7919);
    return story === undefined ? [] : [{ no: index + 1, plan, story, chance: own }];
  });
};

/** Does a part of a dispute's way, and notes where that led or why it led nowhere. */
const attempt = async (entry: Entry, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    entry.reason = error instanceof Error ? error.message : String(error);
  }
  try {
    const view = await entry.dispute?.look(entry.dispute.clerk);
    if (view === undefined) return;
    entry.place = placeOf(view);
    entry.reached = view.end?.id ?? null;
  } catch (error) {
    entry.reason ??= error instanceof Error ? error.message : String(error);
  }
};

/** The last moment of a running period, in epoch milliseconds; null when it does not run. */
const dueAt = async ({ dispute }: Entry, period: AwaitedPeriod): Promise<number | null> => {
  if (dispute === null) return null;
  const { deadlines } = await dispute.look(dispute.clerk);
  const running = deadlines.find(({ key, ending }) => key === period && ending === null);
  return running === undefined ? null : Date.parse(running.dueAt);
};

/** Moves the court clock past the period of all who wait for it, and lets them go on. */
const livePast = async (
  room: Room,
  period: AwaitedPeriod,
  waiting: readonly Entry[],
  goOn: (entry: Entry) => Promise<void>,
  concurrency: number,
): Promise<void> => {
  const moments = await Promise.all(waiting.map((entry) => dueAt(entry, period)));
  const last = Math.max(...moments.map((moment) => moment ?? 0));
  if (last > 0) {
    const to = new Date(last + ONE_MINUTE_MS).toISOString();
    await room.desks.ask(CLOCK_KEEPER, { path: '/api/clock', body: { to } });
  }
  await withEach(waiting, concurrency, goOn);
};

/**
 * Drives all disputes: first everything that needs no time; then the court clock, which is one for
 * everybody, is moved past one period after the other, each time when nobody is on the way.
 */
export const driveAll = async (
  room: Room,
  drive: Drive,
  onlooker: Onlooker,
): Promise<readonly Entry[]> => {
  const { concurrency } = drive;
  const drafts = draftsOf(drive);
  const entries: Entry[] = [];
  onlooker.phase('now');
  await withEach(drafts, concurrency, async (draft) => {
    const entry = entryFor(draft.no, draft.plan);
    entries.push(entry);
    await attempt(entry, async () => {
      const dispute = await register(room, draft);
      entry.dispute = dispute;
      await ways[draft.plan.name].now(dispute);
    });
    if (ways[draft.plan.name].after === undefined || entry.reason !== null) onlooker.done(entry);
  });
  for (const period of awaitedPeriods) {
    const isWaiting = ({ plan, reason }: Entry): boolean =>
      ways[plan.name].after?.period === period && reason === null;
    const waiting = entries.filter(isWaiting);
    if (waiting.length === 0) continue;
    onlooker.phase(period);
    await livePast(room, period, waiting, (entry) => goOn(entry, onlooker), concurrency);
  }
  return entries.toSorted((a, b) => a.no - b.no);
};

const goOn = async (entry: Entry, onlooker: Onlooker): Promise<void> => {
  const { dispute, plan } = entry;
  if (dispute !== null) await attempt(entry, async () => ways[plan.name].after?.goOn(dispute));
  onlooker.done(entry);
};
