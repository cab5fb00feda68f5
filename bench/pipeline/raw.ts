import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { qiqiaoCourt } from '#prisma/seed/organisations';
import { startOptions, submit } from '#workflows/messages';
import { taskQueueOf, type Side } from './side.ts';

/** The raw workflow, started and driven exactly as ours is, with nothing behind it. */
export const raw = (client: Client, name: 'raw' | 'raw+upsert'): Side => ({
  name,
  open: async () => {
    const options = startOptions(
      { disputeId: randomUUID(), courtId: qiqiaoCourt },
      taskQueueOf(name),
    );
    const handle = await client.workflow.start('rawDispute', options);
    return {
      workflowId: handle.workflowId,
      submit: async () => {
        const commandId = randomUUID();
        const began = performance.now();
        await handle.executeUpdate(submit, { updateId: commandId, args: [{ commandId }] });
        return performance.now() - began;
      },
    };
  },
});
