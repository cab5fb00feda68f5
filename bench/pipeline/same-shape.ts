import type { Client } from '@temporalio/client';
import { COMMANDS } from '#bench/raw/shape';
import type { Side, SideName } from './side.ts';

/** How often each kind of event stands in the history of one dispute. */
export interface Shape {
  readonly side: SideName;
  readonly events: number;
  readonly workflowTasks: number;
  readonly updates: number;
  readonly timersSet: number;
  readonly timersCancelled: number;
}

/** Drives one dispute to its end and counts what stands in its history. */
const shapeOf = async (client: Client, side: Side): Promise<Shape> => {
  const { workflowId, submit } = await side.open();
  for (let no = 1; no <= COMMANDS; no += 1) await submit(no);
  const handle = client.workflow.getHandle(workflowId);
  await handle.result();
  const { events } = await handle.fetchHistory();
  const count = (attributes: keyof NonNullable<typeof events>[number]): number =>
    (events ?? []).filter((event) => event[attributes] !== null && event[attributes] !== undefined)
      .length;
  return {
    side: side.name,
    events: events?.length ?? 0,
    workflowTasks: count('workflowTaskCompletedEventAttributes'),
    updates: count('workflowExecutionUpdateCompletedEventAttributes'),
    timersSet: count('timerStartedEventAttributes'),
    timersCancelled: count('timerCanceledEventAttributes'),
  };
};

/**
 * Proves before anything is measured that all sides do the same: as many Updates, as many timers set
 * and cancelled. Throws when they differ, since a comparison would then say nothing.
 */
export const sameShape = async (
  client: Client,
  sides: readonly Side[],
): Promise<readonly Shape[]> => {
  const shapes: Shape[] = [];
  for (const side of sides) shapes.push(await shapeOf(client, side));
  const keys = shapes.map(({ updates, timersSet, timersCancelled }) =>
    [updates, timersSet, timersCancelled].join(' '),
  );
  if (new Set(keys).size === 1) return shapes;
  throw new Error(`the sides do not do the same: ${keys.join(' / ')}`);
};
