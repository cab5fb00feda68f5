import { randomUUID } from 'node:crypto';
import type { Dispute } from '#domain/dispute/dispute';
import type { NoticeParams, NoticeTemplate } from '#domain/notices/template';
import type { Pool } from '#platform/database';

/** A row of the outbox as a test wants it. */
export interface Wanted {
  readonly template?: NoticeTemplate;
  readonly channel?: 'in-app' | 'email' | 'sms' | 'none';
  readonly legal?: boolean;
  readonly params?: NoticeParams;
  readonly to?: { readonly kind: 'role' | 'user'; readonly id: string };
  /** Where the dispute stands; not known when not said, and then everything is still wanted. */
  readonly dispute?: Dispute;
}

export interface OutboxRow {
  readonly id: string;
  readonly disputeId: string;
  readonly partyId: string;
}

/** Words that stand for personal data: none of them may be found outside Postgres and the mails. */
export const canaries = ['王金丝雀', 'canary-7731', '13900007731', '110101199003077731', '翠鸟巷'];

const MONTH = 202603;

/** A court of the test's own with its disputes, so that tests do not meet. */
export class Court {
  readonly id = `court-${randomUUID()}`;
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async open(): Promise<this> {
    await this.#pool.query(
      `insert into organisation (id, kind, name) values ($1, 'court', '滨江区人民法院')`,
      [this.id],
    );
    return this;
  }

  /** A dispute with one party, who has the e-mail address, and one message that waits for them. */
  async letter(email: string | null, wanted: Wanted = {}): Promise<OutboxRow> {
    const [id, disputeId, partyId] = [randomUUID(), randomUUID(), randomUUID()];
    await this.#pool.query(
      `insert into dispute (id, court_id, number, pack_id, stage, status, head_hash, state, cause_code,
                            cause_name, title, claims, facts, source, search, created_by, received_at,
                            updated_at)
       values ($1, $2, $3, 'p', 'intake', 'received', '', $4, '1', '民间借贷纠纷', '', '', '', 'counter',
               '{}', 'test', court_now(), court_now())`,
      [disputeId, this.id, `滨江调2026第${disputeId.slice(0, 6)}号`, wanted.dispute ?? null],
    );
    await this.#pool.query(
      `insert into party (id, court_id, dispute_id, ordinal, role, kind, name, identity_number,
                          identity_hash, phone, email, address)
       values ($1, $2, $3, 1, 'applicant', 'natural', '王金丝雀', '110101199003077731', '', '13900007731',
               $4, '翠鸟巷7号')`,
      [partyId, this.id, disputeId, email],
    );
    const { template = 'receipt', channel = email === null ? 'none' : 'email', to } = wanted;
    await this.#pool.query(
      `insert into notification_outbox (id, court_id, month, dispute_id, seq, template, channel,
                                        recipient_kind, recipient_id, legal, params, created_at)
       values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, court_now())`,
      [
        id,
        this.id,
        MONTH,
        disputeId,
        template,
        channel,
        to?.kind ?? 'party',
        to?.id ?? partyId,
        wanted.legal ?? true,
        wanted.params ?? {},
      ],
    );
    return { id, disputeId, partyId };
  }

  /** The same message by another channel as well. */
  async alsoBy(channel: 'sms' | 'email', outboxId: string): Promise<void> {
    await this.#pool.query(
      `insert into notification_outbox (id, court_id, month, dispute_id, seq, template, channel,
                                        recipient_kind, recipient_id, legal, params, created_at)
       select gen_random_uuid(), court_id, month, dispute_id, seq, template, $2, recipient_kind,
              recipient_id, legal, params, created_at
         from notification_outbox where id = $1`,
      [outboxId, channel],
    );
  }

  /** Where the rows of this court stand: how many in each state, the clerks' warnings left out. */
  async states(): Promise<{ readonly [state: string]: number }> {
    const { rows } = await this.#pool.query<{ state: string; rows: number }>(
      `select state, count(*) as rows from notification_outbox
        where court_id = $1 and template <> 'undeliverable' group by state order by state`,
      [this.id],
    );
    return Object.fromEntries(rows.map(({ state, rows: count }) => [state, count]));
  }

  /** The receipts of a row. */
  async receipts(
    outboxId: string,
  ): Promise<readonly { result: string; detail: string | null; text: string }[]> {
    const { rows } = await this.#pool.query<{
      result: string;
      detail: string | null;
      text: string;
    }>('select result, detail, text from notification where outbox_id = $1', [outboxId]);
    return rows;
  }

  /** The clerks' open tasks of a dispute, by kind. */
  async tasks(disputeId: string): Promise<readonly string[]> {
    const { rows } = await this.#pool.query<{ kind: string; role: string }>(
      'select kind, role from human_task where dispute_id = $1 and ended_at is null',
      [disputeId],
    );
    return rows.map(({ role, kind }) => `${role}: ${kind}`);
  }
}
