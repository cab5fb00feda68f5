import type { Dispute } from '#domain/dispute/dispute';
import { whatIf } from '#domain/what-if/what-if';
import type { BenchOptions } from './pipeline.ts';
import { beforeAgreement, inputs, law, question, step } from './domain/script.ts';
import { barLine, isPassed, judge, type Judged } from './pipeline/bar.ts';
import { median, pairwise, percentile, restlessness } from './pipeline/figures.ts';

const ROUNDS = 7;
const ROUND_MS = 700;
const WARM_UP_MS = 1_000;
const EMPTY_CALLS = 10_000;

/** What one round measured, in nanoseconds of one core. */
interface Round {
  readonly emptyCall: number;
  readonly decision: number;
  readonly whatIf: number;
}

let kept: unknown;
/** Does nothing, through the same door as everything else that is measured. */
const nothing = (value: unknown): void => {
  kept = value;
};

/** Nanoseconds of processor time so far: what others do on this machine is not counted. */
const processorNs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1e3;
};

/** Nanoseconds for one unit of work, of which a run of `work` has so many, over about so long. */
const measured = (work: () => void, units: number, ms: number): number => {
  const until = performance.now() + ms;
  const began = processorNs();
  let runs = 0;
  while (performance.now() < until) {
    work();
    runs += 1;
  }
  return (processorNs() - began) / (runs * units);
};

const emptyCalls = (): void => {
  for (let call = 0; call < EMPTY_CALLS; call += 1) nothing(call);
};
const wholeDispute = (): void => {
  nothing(inputs.reduce<Dispute | null>(step, null));
};
const start = beforeAgreement();
const wholeQuestion = (): void => nothing(whatIf(start.dispute, start.at, question, law));

const round = (ms: number): Round => ({
  emptyCall: measured(emptyCalls, EMPTY_CALLS, ms / 2),
  decision: measured(wholeDispute, inputs.length, ms),
  whatIf: measured(wholeQuestion, 1, ms),
});

/** Each question on its own, in microseconds, for the slow ones among them. */
const latencies = (): readonly number[] =>
  Array.from({ length: 2_000 }, () => {
    const began = performance.now();
    wholeQuestion();
    return (performance.now() - began) * 1e3;
  });

const barsOf = (rounds: readonly Round[]): readonly Judged[] => {
  const of = (name: keyof Round) => rounds.map((each) => each[name]);
  const noise = restlessness(of('emptyCall'));
  const bar = { direction: 'at-most' } as const;
  return [
    judge(
      { ...bar, name: 'D1', what: 'a decision / an empty call', floor: 60_000, aim: 30_000 },
      pairwise(of('decision'), of('emptyCall')),
      noise,
    ),
    judge(
      { ...bar, name: 'D2', what: 'a what-if of 11 inputs / a decision', floor: 60, aim: 30 },
      pairwise(of('whatIf'), of('decision')),
      restlessness(of('decision')),
    ),
  ];
};

/**
 * Measures the law alone on one core, without servers, in about twelve seconds: how long a decision of
 * a whole dispute takes beside an empty function call of the same loop, and how long a what-if takes
 * beside a decision. True when every bar is passed.
 */
export const domain = async ({ json }: BenchOptions): Promise<boolean> => {
  round(WARM_UP_MS);
  const rounds = Array.from({ length: ROUNDS }, () => round(ROUND_MS));
  const bars = barsOf(rounds);
  const each = latencies();
  const figures = {
    emptyCallNs: median(rounds.map(({ emptyCall }) => emptyCall)),
    decisionsPerSecond: Math.round(1e9 / median(rounds.map(({ decision }) => decision))),
    whatIfMicroseconds: { p50: percentile(each, 0.5), p99: percentile(each, 0.99) },
  };
  if (json) console.log(JSON.stringify({ figures, bars }));
  else {
    const { p50, p99 } = figures.whatIfMicroseconds;
    console.log(`decisions per second on one core  ${figures.decisionsPerSecond}`);
    console.log(
      `what-if of ${question.length} inputs  p50 ${p50.toFixed(0)} us  p99 ${p99.toFixed(0)} us`,
    );
    console.log(`an empty call  ${figures.emptyCallNs.toFixed(2)} ns`);
    for (const judged of bars) console.log(barLine(judged));
  }
  if (kept === undefined) throw new Error('nothing was measured');
  return Promise.resolve(bars.every(isPassed));
};
