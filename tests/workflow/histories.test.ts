import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { scenarios } from '#tests/support/scenarios';
import { TestCourt } from '#tests/support/test-court';
import { EDITION, workflowIdOf } from '#workflows/messages';

/** Where scripts/record-histories.ts finds what was played. */
const FOLDER = `.data/histories/edition-${EDITION}`;

let court: TestCourt;
beforeAll(async () => {
  court = await TestCourt.open();
  await court.startWorkers();
  await mkdir(FOLDER, { recursive: true });
});
afterAll(() => court.close());

/** The histories of all runs of one dispute, the first run first, as JSON text. */
async function historiesOf(disputeId: string): Promise<readonly string[]> {
  const texts: string[] = [];
  let runId: string | undefined;
  for (;;) {
    const handle = court.client.workflow.getHandle(workflowIdOf(disputeId), runId);
    const history = await handle.fetchHistory();
    texts.unshift(historyToJSON(history));
    const begun = history.events?.[0]?.workflowExecutionStartedEventAttributes;
    if (!begun?.continuedExecutionRunId) return texts;
    runId = begun.continuedExecutionRunId;
  }
}

describe('the history of a dispute', () => {
  test.each(Object.entries(scenarios))(
    'can be read again from the start: %s',
    async (name, play) => {
      const dispute = await play(court);
      await court.client.workflow.getHandle(workflowIdOf(dispute.id)).result();
      const histories = await historiesOf(dispute.id);
      expect(histories).toHaveLength(name === 'page-turned' ? 2 : 1);
      const { workflowCode: code } = inject('servers');
      for (const [index, text] of histories.entries()) {
        const history = historyFromJSON(JSON.parse(text));
        await Worker.runReplayHistory({ workflowBundle: { code } }, history);
        await writeFile(join(FOLDER, `${name}-${index + 1}.json`), text);
      }
    },
  );
});
