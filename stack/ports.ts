import { createServer } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StackFailure } from './failure.ts';

// Ports below the range from which the system takes the near ends of outgoing connections: a
// client that keeps knocking at a port of that range while its server is down can be connected to
// itself, and would then hold the port for ever.
const FIRST_PORT = 20_000;
const LAST_PORT = 31_999;
const ATTEMPTS = 200;

/** Whether nothing listens on this loopback port now. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });

const randomPort = (): number =>
  FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT + 1));

const findFree = async (taken: ReadonlySet<number>): Promise<number> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomPort();
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new StackFailure({
    what: 'No free port was found on 127.0.0.1.',
    why: `${ATTEMPTS} ports between ${FIRST_PORT} and ${LAST_PORT} were tried and all are in use.`,
    todo: 'Stop programs that hold many ports, then start again.',
  });
};

const portName = z.enum([
  'postgres',
  'redis',
  'temporal',
  'temporalUi',
  'temporalHttp',
  'temporalMetrics',
  'mail',
  'api',
  'metricsApi',
  'metricsWorker',
]);

const portsSchema = z.record(portName, z.number().int().min(1).max(65_535));

/** One loopback port for everything the embedded stack listens with. */
export type Ports = z.infer<typeof portsSchema>;

const readPorts = (file: string): Partial<Ports> => {
  try {
    return portsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Absent or damaged: ports are only a convenience, so new ones are chosen.
    return {};
  }
};

/**
 * A free loopback port for each name, remembered in `ports.json` of the data folder so that a
 * restart listens where it listened before. A remembered port that is taken by now is replaced.
 */
export const choosePorts = async (dataFolder: string): Promise<Ports> => {
  const file = join(dataFolder, 'ports.json');
  const remembered = readPorts(file);
  const chosen = new Map<string, number>();
  for (const name of portName.options) {
    const before = remembered[name];
    const taken = new Set(chosen.values());
    const keep = before !== undefined && !taken.has(before) && (await isFree(before));
    chosen.set(name, keep ? before : await findFree(taken));
  }
  const ports = portsSchema.parse(Object.fromEntries(chosen));
  writeFileSync(file, `${JSON.stringify(ports, null, 2)}\n`);
  return ports;
};
