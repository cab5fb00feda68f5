import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Settlements } from '#api/commands/settlements';
import type { Person, Role } from '#domain/people/person';
import { canonicalJson } from '#domain/shared/canonical-json';
import { instant } from '#domain/shared/instant';
import { addDays, dateOf } from '#domain/shared/local-date';
import { causes } from '#platform/causes';
import type { Pool } from '#platform/database';
import { sha256 } from '#platform/hash-chain';
import { insertDisputes, prepareDispute, type IntakeParty } from '#platform/intake';
import { qiqiaoCourt } from '#prisma/seed/organisations';
import { DISPUTE_WORKFLOW, startOptions, submit, workflowIdOf } from '#workflows/messages';
import { script, type Line } from './script.ts';
import { taskQueueOf, type OpenDispute, type Side } from './side.ts';

const CAUSE = '108.3';
const DAYS_AWAY = 60;

const staff = (role: Role): Person => ({
  kind: 'staff',
  userId: randomUUID(),
  role,
  organisationId: qiqiaoCourt,
  courtIds: [qiqiaoCourt],
});
const clerk = staff('clerk');
const supervisor = staff('supervisor');

const party = (role: IntakeParty['role']): IntakeParty => ({
  role,
  kind: 'natural',
  name: role,
  identityType: null,
  identityNumber: null,
  identityHash: sha256(randomUUID()),
  phone: '13800138000',
  email: `${role}@example.invalid`,
  address: null,
  guardianName: null,
  representative: null,
  eService: false,
});

const insertCommand = {
  name: 'bench-insert-command',
  text: `
insert into command (id, court_id, dispute_id, kind, body, body_hash, idempotency_key,
                     actor_key, actor, received_at, next_try_at)
values ($1, $2, $3, $4, $5, $6, gen_random_uuid(), 'bench', $7, court_now(), clock_timestamp() + interval '1 hour')`,
};

/**
 * The product's pipeline as the api drives it, without HTTP: the command becomes a row, the workflow
 * has it decided in Postgres, and its answer is marked as seen, together with others. Throws when a command was refused.
 */
export const ours = (pool: Pool, client: Client, settlements: Settlements): Side => ({
  name: 'ours',
  open: async () => {
    const { id, parties } = await register(pool);
    await client.workflow.start(
      DISPUTE_WORKFLOW,
      startOptions({ disputeId: id, courtId: qiqiaoCourt }, taskQueueOf('ours')),
    );
    const [applicant = '', respondent = ''] = parties;
    const someDay = addDays(dateOf(instant(Date.now())), DAYS_AWAY);
    const cast = { disputeId: id, applicant, respondent, clerk, supervisor, someDay };
    return openDispute({ pool, client, settlements }, id, script(cast));
  },
});

const register = async (pool: Pool) => {
  const prepared = prepareDispute({
    packId: 'local-2025-both-tracks',
    causeCode: CAUSE,
    causeName: causes().get(CAUSE)?.name ?? '',
    title: 'bench',
    amountFen: 1_200_000,
    claims: 'pay back',
    facts: 'lent and not given back',
    source: 'counter',
    createdBy: `user:${randomUUID()}`,
    idempotencyKey: randomUUID(),
    bodyHash: sha256('bench'),
    parties: [party('applicant'), party('respondent')],
  });
  await insertDisputes(pool, qiqiaoCourt, [prepared]);
  return { id: prepared.id, parties: prepared.parties.map((each) => String(each['id'])) };
};

interface Driven {
  readonly pool: Pool;
  readonly client: Client;
  readonly settlements: Settlements;
}

const openDispute = (
  { pool, client, settlements }: Driven,
  disputeId: string,
  lines: readonly Line[],
): OpenDispute => {
  const handle = client.workflow.getHandle(workflowIdOf(disputeId));
  return {
    workflowId: handle.workflowId,
    submit: async (no) => {
      const line = lines[no - 1];
      if (line === undefined) throw new RangeError(`there is no command ${no}`);
      const commandId = await receive(pool, disputeId, line);
      const began = performance.now();
      const { outcome } = await handle.executeUpdate(submit, {
        updateId: commandId,
        args: [{ commandId }],
      });
      const took = performance.now() - began;
      if (outcome !== 'accepted') throw new Error(`${line.command.kind} was not accepted`);
      settlements.note(commandId);
      return took;
    },
  };
};

const receive = async (
  pool: Pool,
  disputeId: string,
  { person, command }: Line,
): Promise<string> => {
  const commandId = randomUUID();
  await pool.query({
    ...insertCommand,
    values: [
      commandId,
      qiqiaoCourt,
      disputeId,
      command.kind,
      JSON.stringify(command),
      sha256(canonicalJson(command)),
      JSON.stringify(person),
    ],
  });
  return commandId;
};
