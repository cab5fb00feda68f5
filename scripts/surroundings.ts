import { processEnvironment } from '#platform/config';
import { createPool, type Pool } from '#platform/database';
import { connectTemporal } from '#platform/temporal';
import { readRunFile } from '#stack/run-file';
import type { Client } from '@temporalio/client';

/** What a tool needs to know of the system it works beside. */
export interface Surroundings {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly taskQueue: string;
}

/**
 * The system a tool works beside: what the environment names, and for the rest the system that
 * `npm start` runs in this folder. Throws `StackFailure`, in plain words, when there is neither.
 */
export function surroundings(): Surroundings {
  const given = processEnvironment();
  let known: Readonly<Record<string, string | undefined>> | null = null;
  const named = (name: string): string => {
    const value = given[name];
    if (value !== undefined && value !== '') return value;
    known ??= readRunFile().environment;
    return known[name] ?? '';
  };
  return {
    databaseUrl: named('DATABASE_URL'),
    temporalAddress: named('TEMPORAL_ADDRESS'),
    temporalNamespace: given['TEMPORAL_NAMESPACE'] ?? 'default',
    taskQueue: given['TEMPORAL_TASK_QUEUE'] ?? 'disputes',
  };
}

/** Runs a tool with a database pool of its own, which is closed in any case. */
export async function withPool<Result>(
  { databaseUrl }: Surroundings,
  work: (pool: Pool) => Promise<Result>,
): Promise<Result> {
  const pool = createPool(databaseUrl, { size: 4, name: 'suyuan-tool' });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

/** Runs a tool with a Temporal client of its own, which is closed in any case. */
export async function withTemporal<Result>(
  { temporalAddress: address, temporalNamespace: namespace }: Surroundings,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await connectTemporal({ address, namespace });
  try {
    return await work(client);
  } finally {
    await client.connection.close();
  }
}
