import { pino, type Logger } from 'pino';

export type { Logger };

/**
 * The only fields a line of the log may carry: ids, codes, counts and times. Anything else is left
 * out, so that a name or a phone number cannot slip in with an object that happened to hold one.
 */
export const loggedFields = [
  'accepted',
  'act',
  'activityId',
  'activityType',
  'address',
  'attempt',
  'backlog',
  'batchId',
  'bytes',
  'channel',
  'checked',
  'code',
  'commandId',
  'component',
  'count',
  'courtId',
  'dispute',
  'disputeId',
  'durationMs',
  'errorCode',
  'errorName',
  'failed',
  'feedId',
  'file',
  'found',
  'inputKey',
  'jobId',
  'kind',
  'method',
  'namespace',
  'outboxId',
  'packageNumber',
  'pid',
  'port',
  'profile',
  'queue',
  'refusal',
  'result',
  'role',
  'route',
  'runId',
  'seq',
  'signal',
  'stack',
  'stage',
  'state',
  'status',
  'subscriberId',
  'taskQueue',
  'template',
  'trackingId',
  'url',
  'userId',
  'version',
  'waitingMs',
  'workId',
  'workflowId',
  'workflowType',
] as const;

const allowed: ReadonlySet<string> = new Set(loggedFields);

const onlyAllowed = (line: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(line).filter(
      ([field, value]) => allowed.has(field) && typeof value !== 'object',
    ),
  );

/**
 * A logger that writes one JSON object a line, times in UTC, to standard output: ids and codes only
 * (see `loggedFields`). `component` names the part of the building the lines come from.
 */
export function createLogger(component: string, level: string): Logger {
  return pino({
    level,
    base: { component, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), log: onlyAllowed },
  });
}

/**
 * What may be told of an error: its name, its code and where it was thrown. Its message stays out,
 * because Postgres and others quote values of rows in it.
 */
export function errorFields(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    errorName: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { errorCode: String(code) } : {}),
    stack: frames.slice(0, 6).join(' <'),
  };
}
