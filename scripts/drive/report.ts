import { ends, type End } from '#domain/dispute/words';
import { drivePlanText, driveSays } from '#i18n/zh-CN/drive';
import { endText } from '#i18n/zh-CN/ends';
import { driveText } from '#i18n/zh-CN/tools';
import { trackText } from '#i18n/zh-CN/words';
import type { Books } from './books.ts';
import type { Hand } from './driven-dispute.ts';
import { isAsPlanned, nameOf, type Entry } from './journal.ts';
import type { Plan } from './plans.ts';

/** Everything a drive has to say when it is over. */
export interface Outcome {
  readonly entries: readonly Entry[];
  readonly books: Books;
  readonly seconds: number;
  readonly seed: number;
  readonly acts: { readonly [H in Hand]: number };
}

/** Whether every dispute ended as planned and the books balance. */
export const isSuccess = ({ entries, books }: Outcome): boolean =>
  entries.every(isAsPlanned) && books.isBalanced;

const isEnd = (text: string): text is End => ends.some((end) => end === text);
const endName = (end: string | null): string => {
  if (end === null) return driveSays.notReached;
  return isEnd(end) ? endText[end].name : end;
};

/** Columns a terminal needs: a Han character takes two. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

interface Line {
  readonly plan: string;
  readonly end: string;
  planned: number;
  reached: number;
}

const planName = ({ name, track }: Plan): string =>
  `${drivePlanText[name]} · ${trackText[track].name}`;

const tableOf = (entries: readonly Entry[]): readonly string[] => {
  const lines = new Map<string, Line>();
  for (const entry of entries) {
    const plan = planName(entry.plan);
    const line = lines.get(plan) ?? { plan, end: endName(entry.planned), planned: 0, reached: 0 };
    line.planned += 1;
    if (isAsPlanned(entry)) line.reached += 1;
    lines.set(plan, line);
  }
  const row = (plan: string, end: string, planned: string, reached: string): string =>
    `${padded(plan, 44)} ${padded(end, 22)} ${planned.padStart(5)} ${reached.padStart(5)}`;
  const sorted = [...lines.values()].toSorted((a, b) => (a.plan < b.plan ? -1 : 1));
  const reached = entries.filter(isAsPlanned).length;
  return [
    `${padded(driveText.planned, 44)} ${padded(driveText.end, 22)} ${driveText.planned.padStart(3)} ${driveText.reached.padStart(3)}`,
    ...sorted.map((line) => row(line.plan, line.end, String(line.planned), String(line.reached))),
    row(driveText.total, '', String(entries.length), String(reached)),
  ];
};

const missedLines = (entry: Entry): readonly string[] => [
  driveText.missed(
    nameOf(entry),
    endName(entry.planned),
    entry.reached ? endName(entry.reached) : entry.place,
  ),
  ...(entry.reason === null ? [] : [driveSays.reason(entry.reason)]),
];

const bookLines = ({
  accepted,
  open,
  ends: ended,
  board,
  isBalanced,
}: Books): readonly string[] => [
  driveSays.accepted(
    accepted,
    open,
    Object.entries(ended)
      .map(([end, count]) => `${endName(end)} ${count}`)
      .join(' + '),
  ),
  driveSays.board(board.before, board.accepted, board.closed, board.after),
  isBalanced ? driveSays.balanced : driveSays.unbalanced,
];

/** The outcome as lines for a person to read. */
export const reportLines = ({ entries, books, seconds, acts }: Outcome): readonly string[] => [
  ...tableOf(entries),
  '',
  ...entries.filter((entry) => !isAsPlanned(entry)).flatMap(missedLines),
  driveText.summary(entries.filter(isAsPlanned).length, entries.length),
  ...bookLines(books),
  driveSays.acts(acts.staff, acts.link, acts.counter),
  driveSays.seconds(seconds),
];

/** The outcome for a machine, as one document. */
export const reportJson = (outcome: Outcome) => ({
  seed: outcome.seed,
  seconds: Number(outcome.seconds.toFixed(1)),
  planned: outcome.entries.length,
  reached: outcome.entries.filter(isAsPlanned).length,
  success: isSuccess(outcome),
  acts: outcome.acts,
  books: outcome.books,
  disputes: outcome.entries.map(({ no, plan, planned, reached, place, reason, dispute }) => ({
    no,
    id: dispute?.registered.id ?? null,
    number: dispute?.registered.number ?? null,
    plan: plan.name,
    track: plan.track,
    courtId: plan.courtId,
    planned,
    reached,
    place,
    reason,
  })),
});
