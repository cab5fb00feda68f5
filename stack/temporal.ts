import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StackContext } from './context.ts';
import { reasonOf, StackFailure } from './failure.ts';
import { stopLeftOversIn } from './left-overs.ts';
import type { Ports } from './ports.ts';
import type { Program } from './program.ts';
import type { Step } from './progress.ts';
import {
  ensureSearchAttributes,
  namespaceIsReady,
  searchAttributeOptions,
} from './temporal-client.ts';
import { chooseTemporal, temporalProbes } from './temporal-program.ts';

/** Where Temporal answers, and where its UI for operators is (empty when not ours to know). */
export interface TemporalAddress {
  readonly temporalAddress: string;
  readonly temporalUi: string;
}

const DEFAULT_NAMESPACE = 'default';

// The development server comes with limits meant for a laptop: 2,400 requests a second in all.
const LIMITS = [
  'frontend.rps=100000',
  'frontend.namespaceRPS=100000',
  'frontend.namespaceRPS.visibility=1000',
];

const serverArguments = (folder: string, ports: Ports, namespace: string): string[] => [
  'server',
  'start-dev',
  '--ip=127.0.0.1',
  `--port=${ports.temporal}`,
  `--ui-port=${ports.temporalUi}`,
  `--http-port=${ports.temporalHttp}`,
  `--metrics-port=${ports.temporalMetrics}`,
  `--db-filename=${join(folder, 'temporal.db')}`,
  '--log-level=warn',
  ...(namespace === DEFAULT_NAMESPACE ? [] : [`--namespace=${namespace}`]),
  ...searchAttributeOptions,
  ...LIMITS.map((limit) => `--dynamic-config-value=${limit}`),
];

const temporalProgram = (
  path: string,
  folder: string,
  ports: Ports,
  namespace: string,
): Program => ({
  name: 'temporal',
  command: path,
  args: serverArguments(folder, ports, namespace),
  cwd: folder,
  port: ports.temporal,
  stopSignal: 'SIGINT',
  graceMs: 15_000,
  readyWithinMs: 60_000,
  todo: `If it says that ${join(folder, 'temporal.db')} is damaged, delete that file, start, and run: npm run rebuild-workflows`,
  prepare: async () => {
    mkdirSync(folder, { recursive: true });
    await stopLeftOversIn(folder, 'temporal');
  },
  isReady: () => namespaceIsReady(`127.0.0.1:${ports.temporal}`, namespace),
});

const useGiven = async (
  temporalAddress: string,
  namespace: string,
  step: Step,
): Promise<TemporalAddress> => {
  try {
    await namespaceIsReady(temporalAddress, namespace);
    await ensureSearchAttributes(temporalAddress, namespace);
  } catch (error) {
    throw new StackFailure({
      what: 'The Temporal server named by TEMPORAL_ADDRESS cannot be used.',
      why: reasonOf(error),
      todo: `Start it, make the namespace ${namespace} on it, or correct TEMPORAL_ADDRESS; without that variable a server of our own is used.`,
    });
  }
  step.done('the server named by TEMPORAL_ADDRESS');
  return { temporalAddress, temporalUi: '' };
};

const startOwn = async (
  context: StackContext,
  namespace: string,
  step: Step,
): Promise<TemporalAddress> => {
  const { dataFolder, ports, processes } = context;
  const chosen = await chooseTemporal(temporalProbes(step));
  const folder = join(dataFolder, 'temporal');
  step.note('waiting until it answers');
  await processes.start(temporalProgram(chosen.path, folder, ports, namespace));
  step.done(
    `127.0.0.1:${ports.temporal}, because TEMPORAL_ADDRESS is not set and ${chosen.because}`,
  );
  return {
    temporalAddress: `127.0.0.1:${ports.temporal}`,
    temporalUi: `http://127.0.0.1:${ports.temporalUi}`,
  };
};

/**
 * Provides Temporal: the server named by TEMPORAL_ADDRESS, or one of our own that keeps its store
 * in a file of the data folder. Throws `StackFailure` when neither works.
 */
export const provideTemporal = async (context: StackContext): Promise<TemporalAddress> => {
  const step = context.progress.step('temporal');
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE = DEFAULT_NAMESPACE } = context.given;
  try {
    return TEMPORAL_ADDRESS === undefined
      ? await startOwn(context, TEMPORAL_NAMESPACE, step)
      : await useGiven(TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, step);
  } finally {
    step.failed();
  }
};
