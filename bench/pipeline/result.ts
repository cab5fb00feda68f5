import { judge, type Bar, type Judged } from './bar.ts';
import { median, pairwise, percentile, type Ratio } from './figures.ts';
import type { Slice } from './load.ts';
import { noiseOf, type Rounds } from './measure.ts';
import type { Shape } from './same-shape.ts';
import type { ProcessorTimes } from './server-times.ts';
import { sideNames, type SideName } from './side.ts';

/** What one side reached at one concurrency: medians over the rounds. */
export interface SideFigures {
  readonly side: SideName;
  readonly concurrency: number;
  readonly disputesPerSecond: number;
  readonly updateP50Ms: number;
  readonly updateP95Ms: number;
  /** From the command's row to its settlement; the same as the Update where there is no row. */
  readonly commandP50Ms: number;
  readonly commandP95Ms: number;
  readonly secondsPerDispute: ProcessorTimes;
}

/** Everything one run of the bench has to say. */
export interface PipelineResult {
  readonly shapes: readonly Shape[];
  readonly figures: readonly SideFigures[];
  readonly bars: readonly Judged[];
  /** Processor seconds for each dispute over all processes, ours over theirs: steadier than any rate. */
  readonly processor: { readonly [N in 'raw' | 'raw+upsert']: Ratio };
}

const rate: Bar = {
  name: 'a1',
  what: 'disputes/s, ours / raw',
  direction: 'at-least',
  floor: 0.7,
  aim: 0.85,
};
const rateOverUpsert: Bar = {
  name: 'a2',
  what: 'disputes/s, ours / raw with one upsert',
  direction: 'at-least',
  floor: 0.8,
  aim: 0.92,
};
const latency = (concurrency: number): Bar => ({
  name: 'a3',
  what: `Update p95, ours / raw, ${concurrency} at a time`,
  direction: 'at-most',
  floor: 1.6,
  aim: 1.25,
});

const ratesOf = (slices: readonly Slice[]) => slices.map((slice) => slice.disputesPerSecond);
const secondsOf = (slices: readonly Slice[]) =>
  slices.map(
    ({ perDispute: { worker, temporal, postgres, client } }) =>
      worker + temporal + postgres + client,
  );
const p95sOf = (slices: readonly Slice[]) =>
  slices.map(({ updateMs }) => percentile(updateMs, 0.95));

const figuresOf = (side: SideName, concurrency: number, slices: readonly Slice[]): SideFigures => {
  const over = (of: (slice: Slice) => number): number => median(slices.map(of));
  return {
    side,
    concurrency,
    disputesPerSecond: over((slice) => slice.disputesPerSecond),
    updateP50Ms: over(({ updateMs }) => percentile(updateMs, 0.5)),
    updateP95Ms: over(({ updateMs }) => percentile(updateMs, 0.95)),
    commandP50Ms: over(({ commandMs }) => percentile(commandMs, 0.5)),
    commandP95Ms: over(({ commandMs }) => percentile(commandMs, 0.95)),
    secondsPerDispute: {
      worker: over(({ perDispute }) => perDispute.worker),
      temporal: over(({ perDispute }) => perDispute.temporal),
      postgres: over(({ perDispute }) => perDispute.postgres),
      client: over(({ perDispute }) => perDispute.client),
    },
  };
};

/** What was measured at one concurrency. */
export interface Measurement {
  readonly concurrency: number;
  readonly rounds: Rounds;
}

/** Works out figures and verdicts: rates at the higher concurrency, latency at both. */
export const resultOf = (
  shapes: readonly Shape[],
  busy: Measurement,
  alone: Measurement,
): PipelineResult => {
  const noise = noiseOf(busy.rounds);
  const ratesOver = (name: SideName) =>
    pairwise(ratesOf(busy.rounds.ours), ratesOf(busy.rounds[name]));
  const latencyBar = ({ concurrency, rounds }: Measurement): Judged =>
    judge(
      latency(concurrency),
      pairwise(p95sOf(rounds.ours), p95sOf(rounds.raw)),
      noiseOf(rounds).raw,
    );
  return {
    shapes,
    figures: [alone, busy].flatMap(({ concurrency, rounds }) =>
      sideNames.map((side) => figuresOf(side, concurrency, rounds[side])),
    ),
    processor: {
      raw: pairwise(secondsOf(busy.rounds.ours), secondsOf(busy.rounds.raw)),
      'raw+upsert': pairwise(secondsOf(busy.rounds.ours), secondsOf(busy.rounds['raw+upsert'])),
    },
    bars: [
      judge(rate, ratesOver('raw'), noise.raw),
      judge(rateOverUpsert, ratesOver('raw+upsert'), noise['raw+upsert']),
      latencyBar(alone),
      latencyBar(busy),
    ],
  };
};
