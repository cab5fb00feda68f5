import { StackFailure } from './failure.ts';
import { stopLeftOversOf } from './left-overs.ts';
import type { Progress } from './progress.ts';
import { findRunFile, isRunning, type RunFile } from './run-file.ts';

const refuseSecondStart = (run: RunFile): void => {
  if (!isRunning(run)) return;
  throw new StackFailure({
    what: `A system of this checkout already runs${run.address === '' ? '' : ` at ${run.address}`}.`,
    why: `Process ${run.starter.pid} started it on ${run.startedAt} with the data in ${run.dataFolder}.`,
    todo: `Use it, or stop it first (Ctrl-C in its window, or: kill ${run.starter.pid}).`,
  });
};

/**
 * Makes a data folder ours: stops what a killed start left running. Throws `StackFailure` when a
 * living start owns it.
 */
export const takeOver = async (dataFolder: string, progress: Progress): Promise<void> => {
  const before = findRunFile(dataFolder);
  if (before === undefined) return;
  refuseSecondStart(before);
  const stopped = await stopLeftOversOf(before);
  if (stopped.length > 0)
    progress.line(`stopped    ${stopped.join(', ')}: left over from a start that was killed`);
};
