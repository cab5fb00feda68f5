import { barLine } from './bar.ts';
import type { Ratio } from './figures.ts';
import type { PipelineResult, SideFigures } from './result.ts';
import type { Shape } from './same-shape.ts';

const shapeLine = (shape: Shape): string =>
  `${shape.side.padEnd(11)} ${String(shape.updates).padStart(7)} ${String(shape.timersSet).padStart(10)} ${String(shape.events).padStart(7)} ${String(shape.workflowTasks).padStart(6)}`;

const figureLine = (figures: SideFigures): string => {
  const { worker, temporal, postgres, client } = figures.secondsPerDispute;
  const ms = (value: number): string => value.toFixed(1).padStart(8);
  const seconds = (value: number): string => value.toFixed(3).padStart(9);
  return [
    figures.side.padEnd(11),
    String(figures.concurrency).padStart(3),
    figures.disputesPerSecond.toFixed(2).padStart(11),
    ms(figures.updateP50Ms),
    ms(figures.updateP95Ms),
    ms(figures.commandP50Ms),
    ms(figures.commandP95Ms),
    ...[worker, temporal, postgres, client].map(seconds),
  ].join(' ');
};

const ratioText = ({ median, min, max }: Ratio): string =>
  `${median.toFixed(2)} (${min.toFixed(2)}-${max.toFixed(2)})`;

/** The result as lines for a person to read; one line for each bar at the end. */
export const reportLines = ({
  shapes,
  figures,
  processor,
  bars,
}: PipelineResult): readonly string[] => [
  'One dispute   Updates  timers set   events  tasks',
  ...shapes.map(shapeLine),
  '',
  '                 at           Update ms        command ms        processor seconds for each dispute',
  'side         a time disputes/s  p50      p95      p50      p95    worker  temporal  postgres   client',
  ...figures.map(figureLine),
  `processor seconds, ours / raw ${ratioText(processor.raw)}, ours / raw+upsert ${ratioText(processor['raw+upsert'])}`,
  '',
  ...bars.map(barLine),
];
