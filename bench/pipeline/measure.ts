import type { Arena } from './arena.ts';
import { restlessness } from './figures.ts';
import { Load, type Slice } from './load.ts';
import { sideNames, type SideName } from './side.ts';
import { MOST_NOISE } from './bar.ts';

/** How one measurement is made: so many clients, so many rounds of all sides, so long a slice. */
export interface Protocol {
  readonly concurrency: number;
  readonly rounds: number;
  readonly sliceMs: number;
  readonly warmUpMs: number;
}

/** The slices of each side in the order of the rounds. */
export type Rounds = { readonly [N in SideName]: readonly Slice[] };

const measureOnce = async (
  arena: Arena,
  protocol: Protocol,
  say: (text: string) => void,
): Promise<Rounds> => {
  const { concurrency, rounds, sliceMs, warmUpMs } = protocol;
  const loadOf = (name: SideName) => new Load(arena.sides[name], concurrency, arena.measured[name]);
  const loads = {
    ours: loadOf('ours'),
    raw: loadOf('raw'),
    'raw+upsert': loadOf('raw+upsert'),
  };
  for (const name of sideNames) await loads[name].slice(warmUpMs);
  const slices: { readonly [N in SideName]: Slice[] } = { ours: [], raw: [], 'raw+upsert': [] };
  for (let round = 1; round <= rounds; round += 1) {
    say(`${concurrency} at a time, round ${round} of ${rounds}`);
    // Every second round backwards, so that no side always comes after the same other one.
    const order = round % 2 === 1 ? sideNames : sideNames.toReversed();
    for (const name of order) slices[name].push(await loads[name].slice(sliceMs));
  }
  return slices;
};

/** How much the baselines varied from round to round. */
export const noiseOf = (rounds: Rounds): { readonly [N in 'raw' | 'raw+upsert']: number } => {
  const rates = (name: SideName) => rounds[name].map(({ disputesPerSecond }) => disputesPerSecond);
  return { raw: restlessness(rates('raw')), 'raw+upsert': restlessness(rates('raw+upsert')) };
};

/** Measures all sides in turn after a warm-up; once more when a baseline was too restless. */
export const measure = async (
  arena: Arena,
  protocol: Protocol,
  say: (text: string) => void,
): Promise<Rounds> => {
  const first = await measureOnce(arena, protocol, say);
  const { raw, 'raw+upsert': upsert } = noiseOf(first);
  if (Math.max(raw, upsert) <= MOST_NOISE) return first;
  say('the baseline varied too much: once more');
  return measureOnce(arena, protocol, say);
};
