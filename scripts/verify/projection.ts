import { disputeColumns } from '#activities/disputes/project';
import { duties } from '#domain/dispute/duties';
import type { Dispute } from '#domain/dispute/dispute';
import { evolve } from '#domain/dispute/evolve';
import { canonicalJson } from '#domain/shared/canonical-json';
import type { Finding } from './finding.ts';
import type { StoredDispute } from './read.ts';

/**
 * Folds the events of one dispute again and compares: the state, the columns of the lists, the open
 * tasks, the running deadlines, and that each accepted command has exactly the events it says. A
 * dispute with erased payloads cannot be folded any more and is passed over.
 */
export function checkProjection(stored: StoredDispute): readonly Finding[] {
  const folded = fold(stored);
  if (folded === 'erased') return [];
  const found = (code: Finding['code'], detail: string | null): Finding => {
    const { id: disputeId, number } = stored;
    return { check: 'projections', code, disputeId, number, seq: null, detail };
  };
  if (canonicalJson(folded) !== canonicalJson(stored.state)) return [found('state-differs', null)];
  if (folded === null) return [];
  return [
    ...differingColumns(folded, stored).map((column) => found('column-differs', column)),
    ...differences(openTasks(folded), stored.tasks).map((key) => found('task-differs', key)),
    ...differences(runningDeadlines(folded), stored.deadlines).map((key) =>
      found('deadline-differs', key),
    ),
    ...differences(effects(stored), claims(stored)).map((key) =>
      found(
        claims(stored).includes(key) ? 'command-without-effect' : 'effect-without-command',
        key,
      ),
    ),
  ];
}

function fold({ events }: StoredDispute): Dispute | null | 'erased' {
  let dispute: Dispute | null = null;
  for (const { payload } of events) {
    if (payload === null) return 'erased';
    dispute = evolve(dispute, payload);
  }
  return dispute;
}

function differingColumns(folded: Dispute, { columns }: StoredDispute): readonly string[] {
  return Object.entries(disputeColumns(folded)).flatMap(([column, expected]) => {
    const isMoment = column === 'next_due_at' || column === 'next_ring_at';
    const value = isMoment && typeof expected === 'string' ? Date.parse(expected) : expected;
    return value === columns[column] ? [] : [column];
  });
}

const openTasks = (dispute: Dispute): readonly string[] => [
  ...new Set(duties(dispute).map(({ key }) => key)),
];

const runningDeadlines = ({ deadlines }: Dispute): readonly string[] =>
  deadlines.map(({ key, openedSeq, dueAt }) => `${key}:${openedSeq}:${dueAt}`);

/** What accepted commands say they brought about, as `id:number of events`; none is left out. */
const claims = ({ commands }: StoredDispute): readonly string[] =>
  commands.flatMap(({ id, fromSeq, seq }) =>
    seq === fromSeq ? [] : [`${id}:${fromSeq + 1}-${seq}`],
  );

/** What commands brought about, by the events that name them. */
function effects({ events }: StoredDispute): readonly string[] {
  const spans = new Map<string, { first: number; last: number }>();
  for (const { inputKey, seq } of events) {
    const [kind, id] = inputKey.split(':', 2);
    if (kind !== 'command' || id === undefined) continue;
    spans.set(id, { first: spans.get(id)?.first ?? seq, last: seq });
  }
  return [...spans].map(([id, { first, last }]) => `${id}:${first}-${last}`);
}

/** What is in one list and not in the other, either way. */
function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  return [
    ...one.filter((item) => !other.includes(item)),
    ...other.filter((item) => !one.includes(item)),
  ];
}
