import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseGiven, processEnvironment } from '#platform/config';
import { refuseTakenPort, startApplication } from './application.ts';
import { buildWeb } from './build-web.ts';
import { beginFresh } from './fresh.ts';
import { provision } from './provision.ts';
import { terminalProgress } from './progress.ts';
import { DEFAULT_DATA_FOLDER } from './run-file.ts';
import { seedDatabase } from './seed.ts';
import { welcome } from './welcome.ts';

const readArguments = () =>
  parseArgs({
    options: {
      data: { type: 'string', default: DEFAULT_DATA_FOLDER },
      fresh: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  }).values;

/**
 * The whole system on this machine: servers, database, first data, api and worker, until stopped.
 * `announce` is told how to stop what is being started. Without PROFILE it is a demonstration.
 */
export const startSystem = async (
  announce: (stop: () => Promise<void>) => void,
  options: { readonly watch: boolean },
): Promise<void> => {
  const began = performance.now();
  const { data, fresh, yes } = readArguments();
  const dataFolder = resolve(data);
  if (fresh) await beginFresh(dataFolder, { yes, progress: terminalProgress() });
  const given = parseGiven(processEnvironment());
  await refuseTakenPort(given.PORT);
  const stack = await provision({
    profile: given.PROFILE ?? 'demo',
    dataFolder,
    onStop: announce,
  });
  await Promise.all([seedDatabase(stack), buildWeb(stack.progress)]);
  await startApplication(stack, options.watch);
  stack.processes.keepAlive();
  stack.progress.line(welcome(stack, (performance.now() - began) / 1000));
};
