import { beginFresh } from '#stack/fresh';
import { silentProgress } from '#stack/progress';
import { openArena } from './pipeline/arena.ts';
import { isPassed } from './pipeline/bar.ts';
import { measure, type Protocol } from './pipeline/measure.ts';
import { reportLines } from './pipeline/report.ts';
import { resultOf, type PipelineResult } from './pipeline/result.ts';
import { sameShape } from './pipeline/same-shape.ts';
import { sideNames } from './pipeline/side.ts';

const DATA_FOLDER = '.data/bench';
// Long enough for both sides' code to be compiled: a court's worker runs for weeks.
const busy: Protocol = { concurrency: 8, rounds: 10, sliceMs: 4_000, warmUpMs: 15_000 };
const alone: Protocol = { concurrency: 1, rounds: 5, sliceMs: 2_000, warmUpMs: 500 };

/** How a bench is asked for. */
export interface BenchOptions {
  readonly json: boolean;
  /** Told at once how to stop what has been started. */
  readonly onStop: (stop: () => Promise<void>) => void;
}

const run = async ({ json, onStop }: BenchOptions): Promise<PipelineResult> => {
  await beginFresh(DATA_FOLDER, { yes: true, progress: silentProgress() });
  const say = (text: string): void => {
    if (!json) console.log(text);
  };
  const arena = await openArena(DATA_FOLDER, { quiet: json, onStop });
  try {
    const sides = sideNames.map((name) => arena.sides[name]);
    const shapes = await sameShape(arena.client, sides);
    const busyRounds = await measure(arena, busy, say);
    const aloneRounds = await measure(arena, alone, say);
    return resultOf(
      shapes,
      { concurrency: busy.concurrency, rounds: busyRounds },
      { concurrency: alone.concurrency, rounds: aloneRounds },
    );
  } finally {
    await arena.close();
  }
};

/**
 * Measures the product's pipeline against a workflow of the same shape with nothing in it, on servers
 * of its own, in about four minutes. True when every bar is passed.
 */
export const pipeline = async (options: BenchOptions): Promise<boolean> => {
  const result = await run(options);
  console.log(options.json ? JSON.stringify(result) : `\n${reportLines(result).join('\n')}`);
  return result.bars.every(isPassed);
};
