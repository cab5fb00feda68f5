import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { Runtime } from '@temporalio/worker';
import type { Redis } from 'ioredis';
import { inject } from 'vitest';
import { createImportHands } from '#activities/imports/import-hands';
import {
  createDisputeHands,
  createOutsideHands,
  createRoundHands,
  type Change,
} from '#activities/index';
import type { Command } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { Person } from '#domain/people/person';
import { canonicalJson } from '#domain/shared/canonical-json';
import type { Instant } from '#domain/shared/instant';
import { identityHash } from '#platform/blind-index';
import { sha256 } from '#platform/hash-chain';
import { insertDisputes, prepareDispute, type IntakeParty } from '#platform/intake';
import { createLogger } from '#platform/log';
import { createBriskRedis } from '#platform/redis';
import { connectTemporal } from '#platform/temporal';
import type { DisputeHands } from '#workflows/hands';
import { DISPUTE_WORKFLOW, recheck, startOptions, submit, workflowIdOf } from '#workflows/messages';
import { startTemporalWorkers, temporalLogger, type RunningWorkers } from '#worker/temporal-worker';
import { PATIENCE_MS } from './patience.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const log = createLogger('test', 'silent');
let isInstalled = false;

/** The court in which test disputes live; its rule pack offers both tracks. */
export const testCourt = 'qiqiao';
const SECRET = 'a secret for tests only, with more than thirty-two characters';

export const staffOf = (
  role: 'clerk' | 'mediator' | 'judge' | 'supervisor' | 'team-leader',
  userId: string = randomUUID(),
): Person => ({
  kind: 'staff',
  userId,
  role,
  organisationId: testCourt,
  courtIds: [testCourt],
});
export const clerk = staffOf('clerk');
export const judge = staffOf('judge');

/** A registered dispute, with the ids of its parties in their order. */
export interface TestDispute {
  readonly id: string;
  readonly parties: readonly string[];
}

/** What was decided about a command. */
export interface Told {
  readonly seq: number;
  readonly stage: string;
  readonly status: string;
  readonly outcome: string;
}

/** A court of one test file: a database, a task queue and a worker of its own, on real servers. */
export class TestCourt {
  readonly database: TestDatabase;
  readonly client: Client;
  readonly taskQueue: string;
  readonly registryFolder: string;
  readonly changes: Change[] = [];
  #workers: RunningWorkers | null = null;
  #redis: Redis | null = null;

  private constructor(database: TestDatabase, client: Client, registryFolder: string) {
    this.database = database;
    this.client = client;
    this.registryFolder = registryFolder;
    this.taskQueue = `test-${randomBytes(6).toString('hex')}`;
  }

  /** Opens the court; nobody works there before `startWorkers`. */
  static async open(): Promise<TestCourt> {
    if (!isInstalled) Runtime.install({ logger: temporalLogger(log, 'ERROR') });
    isInstalled = true;
    const database = await createTestDatabase();
    const address = inject('servers').temporalAddress;
    const client = await connectTemporal({ address, namespace: 'default' });
    const folder = await mkdtemp(join(tmpdir(), 'suyuan-registry-'));
    return new TestCourt(database, client, folder);
  }

  get pool() {
    return this.database.pool;
  }

  /** The hands that write disputes here, to be called without a workflow. */
  disputeHands(linkSecret = SECRET): DisputeHands {
    return createDisputeHands({
      pool: this.pool,
      log,
      announce: (change) => void this.changes.push(change),
      linkSecret,
    });
  }

  async startWorkers(hands: DisputeHands = this.disputeHands()): Promise<void> {
    const { temporalAddress: address, workflowCode: code } = inject('servers');
    const registry = { kind: 'folder', folder: this.registryFolder } as const;
    const { pool, client, taskQueue } = this;
    const redis = createBriskRedis(inject('servers').redisUrl, () => undefined);
    const outsideHands = {
      ...createOutsideHands({ pool, log, registry, now: Date.now }),
      ...createRoundHands({ pool, log, client, taskQueue }),
    };
    this.#redis = redis;
    this.#workers = await startTemporalWorkers({
      place: { address, namespace: 'default' },
      taskQueue,
      disputeHands: hands,
      outsideHands,
      importHands: createImportHands({ pool, redis, log, linkSecret: SECRET }),
      bundle: { code },
      maxCachedWorkflows: 50,
    });
  }

  async stopWorkers(): Promise<void> {
    await this.#workers?.stop();
    this.#redis?.disconnect();
    this.#workers = null;
  }

  /** Registers a dispute between two people, as the counter would, without starting its workflow. */
  async register(names: readonly [string, string] = ['张三', '李四']): Promise<TestDispute> {
    const prepared = prepareDispute({
      packId: 'local-2025-both-tracks',
      causeCode: '108.3',
      causeName: '民间借贷纠纷',
      title: `${names[0]}诉${names[1]}民间借贷纠纷`,
      amountFen: 1_200_000,
      claims: '偿还借款本金一万二千元。',
      facts: '双方于去年签订借条，到期未还。',
      source: 'counter',
      createdBy: `user:${randomUUID()}`,
      idempotencyKey: randomUUID(),
      bodyHash: sha256(names.join()),
      parties: [party('applicant', names[0]), party('respondent', names[1])],
    });
    const [registered] = await insertDisputes(this.pool, testCourt, [prepared]);
    if (registered === undefined) throw new Error('the dispute was not registered');
    return { id: prepared.id, parties: prepared.parties.map(({ id }) => String(id)) };
  }

  /** Starts the workflow of a dispute. */
  async start({ id }: TestDispute): Promise<void> {
    await this.client.workflow.start(
      DISPUTE_WORKFLOW,
      startOptions({ disputeId: id, courtId: testCourt }, this.taskQueue),
    );
  }

  /** Registers a dispute, starts its workflow and waits until that has opened it. */
  async open(): Promise<TestDispute> {
    const dispute = await this.register();
    await this.start(dispute);
    await this.until(dispute, ({ seq }) => seq > 0);
    return dispute;
  }

  /** Stores a command as the api does, and nothing more. */
  async receive({ id }: TestDispute, person: Person, command: Command): Promise<string> {
    const commandId = randomUUID();
    await this.pool.query(
      `insert into command (id, court_id, dispute_id, kind, body, body_hash, idempotency_key,
                            actor_key, actor, received_at, next_try_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'test', $8, court_now(), now() + interval '1 hour')`,
      [
        commandId,
        testCourt,
        id,
        command.kind,
        JSON.stringify(command),
        sha256(canonicalJson(command)),
        commandId,
        JSON.stringify(person),
      ],
    );
    return commandId;
  }

  /** Submits a stored command to the dispute's workflow and waits for its answer. */
  async submit({ id }: TestDispute, commandId: string): Promise<Told> {
    const handle = this.client.workflow.getHandle(workflowIdOf(id));
    return handle.executeUpdate(submit, { updateId: commandId, args: [{ commandId }] });
  }

  async command(dispute: TestDispute, person: Person, command: Command): Promise<Told> {
    return this.submit(dispute, await this.receive(dispute, person, command));
  }

  /** Sets the court clock before anything has happened here; whoever holds a post has held it since then. */
  async itIs(moment: Instant): Promise<void> {
    await this.pool.query(
      `update court_clock set offset_ms = $1 - floor(extract(epoch from clock_timestamp()) * 1000)`,
      [moment],
    );
    await this.pool.query(`update post set since = least(since, court_now() - interval '1 day')`);
  }

  /** Moves the court clock forward. */
  async moveClock(days: number, extraMs = 0): Promise<void> {
    await this.pool.query('update court_clock set offset_ms = offset_ms + $1', [
      days * 86_400_000 + extraMs,
    ]);
  }

  async recheck({ id }: TestDispute): Promise<void> {
    await this.client.workflow.getHandle(workflowIdOf(id)).signal(recheck);
  }

  async state({ id }: TestDispute): Promise<Dispute> {
    const { rows } = await this.pool.query<{ state: Dispute }>(
      'select state from dispute where id = $1',
      [id],
    );
    const [row] = rows;
    if (row === undefined) throw new Error('no such dispute');
    return row.state;
  }

  /** Waits until the dispute is where it is expected to be; fails when patience has run out. */
  async until(dispute: TestDispute, is: (state: Dispute) => boolean): Promise<Dispute> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const state = await this.state(dispute);
      if (state !== null && is(state)) return state;
      if (Date.now() > deadline) {
        throw new Error(`still ${state?.stage ?? 'unopened'}/${state?.status ?? ''}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.client.connection.close();
    await this.database.drop();
    await rm(this.registryFolder, { recursive: true });
  }
}

const party = (role: 'applicant' | 'respondent', name: string): IntakeParty => ({
  role,
  kind: 'natural',
  name,
  identityType: null,
  identityNumber: null,
  identityHash: identityHash(SECRET, { kind: 'natural', name, identityNumber: null }),
  phone: '13800138000',
  email: `${role}@example.org`,
  address: null,
  guardianName: null,
  representative: null,
  eService: false,
});
