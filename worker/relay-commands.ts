import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { forEach, startDispute } from '#activities/reconcile/restart';
import type { Pool } from '#platform/database';
import { errorFields, type Logger } from '#platform/log';
import { settleCommands } from '#platform/settle-commands';
import type { DisputeHands } from '#workflows/hands';
import { submit, workflowIdOf, type DisputeAtCourt } from '#workflows/messages';

const AT_ONCE = 200;
const ANSWER_WITHIN_MS = 8_000;

export interface CommandRelayDeps {
  readonly pool: Pool;
  readonly client: Client;
  readonly taskQueue: string;
  readonly log: Logger;
  readonly hands: Pick<DisputeHands, 'applyInput'>;
}

interface Unsettled extends DisputeAtCourt {
  readonly id: string;
  readonly stage: string;
}

const claimSql = `
with due as (
  select id from command where settled_at is null and next_try_at <= clock_timestamp()
   order by next_try_at limit ${AT_ONCE} for update skip locked
),
claimed as (
  update command c
     set attempts = c.attempts + 1,
         next_try_at = clock_timestamp() + (8 + least(power(2, c.attempts), 30)) * interval '1 second'
    from due where c.id = due.id
  returning c.id, c.dispute_id, c.received_at
)
select claimed.id, claimed.dispute_id as "disputeId", d.court_id as "courtId", d.stage
  from claimed join dispute d on d.id = claimed.dispute_id order by claimed.received_at, claimed.id`;

/**
 * Submits again whatever has not been settled, under the same ids and, within a dispute, in the order
 * of receipt. A command for a dispute whose workflow is gone is decided at once if the dispute is
 * closed; else the workflow is started first.
 */
export async function relayCommands(deps: CommandRelayDeps): Promise<'more' | 'done'> {
  const { rows } = await deps.pool.query<Unsettled>(claimSql);
  await forEach(byDispute(rows), async (commands) => {
    for (const command of commands) if (!(await relayOne(deps, command))) return;
  });
  return rows.length === AT_ONCE ? 'more' : 'done';
}

function byDispute(commands: readonly Unsettled[]): readonly (readonly Unsettled[])[] {
  const groups = new Map<string, Unsettled[]>();
  for (const command of commands) {
    const group = groups.get(command.disputeId);
    if (group === undefined) groups.set(command.disputeId, [command]);
    else group.push(command);
  }
  return [...groups.values()];
}

/** Whether the command is settled; later ones of the same dispute wait for it. */
async function relayOne(deps: CommandRelayDeps, command: Unsettled): Promise<boolean> {
  const { pool, log } = deps;
  const { id: commandId, disputeId } = command;
  try {
    await answered(deps, command);
    await settleCommands(pool, [commandId]);
    log.info({ commandId, disputeId }, 'command relayed');
    return true;
  } catch (error) {
    log.warn({ commandId, disputeId, ...errorFields(error) }, 'command not relayed');
    return false;
  }
}

async function answered(deps: CommandRelayDeps, command: Unsettled): Promise<void> {
  const { client, taskQueue, hands } = deps;
  const { id: commandId, disputeId, stage } = command;
  const handle = client.workflow.getHandle(workflowIdOf(disputeId));
  const submitted = () =>
    client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
      handle.executeUpdate(submit, { updateId: commandId, args: [{ commandId }] }),
    );
  try {
    await submitted();
    return;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  if (stage === 'closed') {
    await hands.applyInput({ disputeId, input: { kind: 'command', commandId } });
    return;
  }
  // A workflow that has just begun takes the command and decides it once the dispute is open.
  await startDispute(client, taskQueue, command);
  await submitted();
}
