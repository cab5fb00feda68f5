import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import { createLogger } from '#platform/log';
import { bundleWorkflows, temporalLogger } from '#worker/temporal-worker';
import { EDITION } from '#workflows/messages';

const FOLDER = 'tests/histories';
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);
const kinds = new Set(names.map((name) => basename(name)));

let workflowBundle: WorkflowBundle;
beforeAll(async () => {
  Runtime.install({ logger: temporalLogger(createLogger('test', 'silent'), 'ERROR') });
  workflowBundle = await bundleWorkflows();
});

describe('what earlier editions of the workflows have done', () => {
  test.each(names)('is still what this edition would do: %s', async (name) => {
    const history = historyFromJSON(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
    await expect(Worker.runReplayHistory({ workflowBundle }, history)).resolves.toBeUndefined();
  });

  test('is kept for every kind of way through the court, in every edition', () => {
    expect(kinds.size).toBeGreaterThanOrEqual(7);
    expect(names).toHaveLength(kinds.size * EDITION);
  });

  test('would be noticed if it were not the same', async () => {
    const text = readFileSync(join(FOLDER, 'edition-1/refused-and-filed-1.json'), 'utf8');
    const changed = text.replaceAll('handOverToRegistry', 'handOverToSomebodyElse');
    expect(changed).not.toBe(text);
    const history = historyFromJSON(JSON.parse(changed));
    await expect(Worker.runReplayHistory({ workflowBundle }, history)).rejects.toThrow(
      /determinism/i,
    );
  });
});
