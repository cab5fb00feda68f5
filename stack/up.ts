import { parseArgs } from 'node:util';
import { provision } from './provision.ts';
import { DEFAULT_DATA_FOLDER } from './run-file.ts';
import { runUntilStopped } from './run-until-stopped.ts';

// Servers and migrated database only, for developing against them: until Ctrl-C.
await runUntilStopped(async (announce) => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: `${DEFAULT_DATA_FOLDER}/dev` },
      profile: { type: 'string', default: 'test' },
    },
  });
  const profile = values.profile === 'demo' ? 'demo' : 'test';
  const stack = await provision({
    profile,
    dataFolder: values.data,
    keepAlive: true,
    onStop: announce,
  });
  stack.progress.line(`\nReady. Addresses and passwords: ${stack.dataFolder}/run.json`);
  stack.progress.line(`Temporal UI: ${stack.temporalUi}    Ctrl-C stops everything.`);
});
