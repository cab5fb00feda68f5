import { z } from 'zod';
import { sideNames } from './side.ts';

/** What a worker process is told when it begins. */
export const workerSettings = z.object({
  side: z.enum(sideNames),
  temporalAddress: z.string(),
  databaseUrl: z.string(),
  redisUrl: z.string(),
  workflowCode: z.string(),
});
export type WorkerSettings = z.infer<typeof workerSettings>;

/** What it says when it can be told, and when it polls. */
export const LISTENING = 'listening';
export const POLLING = 'polling';
