import { randomUUID } from 'node:crypto';
import type { PartyRole } from '#domain/dispute/words';
import type { PartyKind } from '#domain/people/registration-check';
import { nameWords } from '#domain/people/search-words';
import type { Instant } from '#domain/shared/instant';
import type { Queryable } from './database.ts';
import { genesisHash } from './hash-chain.ts';
import { insertDisputesSql } from './intake-sql.ts';

const COUNTER_SLOTS = 8;
const PHONE_TAIL_DIGITS = 4;

/** One party, checked and in the form in which it is kept. */
export interface IntakeParty {
  readonly role: PartyRole;
  readonly kind: PartyKind;
  readonly name: string;
  readonly identityType: string | null;
  readonly identityNumber: string | null;
  /** Keyed hash of the identity number, or of kind and name where there is none. */
  readonly identityHash: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly guardianName: string | null;
  readonly representative: { readonly [name: string]: string | null } | null;
  readonly eService: boolean;
}

/** A dispute that has passed `checkRegistration`, with the rule pack of its court and day. */
export interface Intake {
  readonly packId: string;
  readonly causeCode: string;
  readonly causeName: string;
  readonly title: string;
  /** Whole fen; null where no money is claimed. */
  readonly amountFen: number | null;
  readonly claims: string;
  readonly facts: string;
  readonly source: string;
  /** Who registers it, as `user:<id>` or `import:<batch id>`. */
  readonly createdBy: string;
  /** One of a kind for this creator: the same key never makes a second dispute. */
  readonly idempotencyKey: string;
  /** SHA-256 of the request, to tell a repeated request from another one under the same key. */
  readonly bodyHash: string;
  readonly parties: readonly IntakeParty[];
}

/** An intake with its ids, ready to be written. */
export interface PreparedDispute {
  readonly id: string;
  readonly row: { readonly [column: string]: unknown };
  readonly parties: readonly { readonly [column: string]: unknown }[];
}

interface InsertedRow {
  readonly id: string;
  readonly number: string;
  readonly received_at: Instant;
}

/** What became of one prepared dispute; one that is missing was registered before under its key. */
export interface RegisteredDispute {
  readonly id: string;
  readonly number: string;
  /** By the court clock. */
  readonly receivedAt: Instant;
}

/** The last digits of a telephone number, by which a dispute is found. */
export const phoneTail = (phone: string | null): string | null =>
  phone?.slice(-PHONE_TAIL_DIGITS) ?? null;

const partyRow = (disputeId: string, party: IntakeParty, ordinal: number) => ({
  id: randomUUID(),
  dispute_id: disputeId,
  ordinal,
  role: party.role,
  kind: party.kind,
  name: party.name,
  identity_type: party.identityType,
  identity_number: party.identityNumber,
  identity_hash: party.identityHash,
  phone: party.phone,
  phone_tail: phoneTail(party.phone),
  email: party.email,
  address: party.address,
  guardian_name: party.guardianName,
  representative: party.representative,
  e_service: party.eService,
});

/**
 * Gives a dispute and its parties their ids, its first chain head (SHA-256 of the id) and the words by
 * which its parties are found. The number, and with it the words of the number, comes when it is written.
 */
export const prepareDispute = (intake: Intake): PreparedDispute => {
  const id = randomUUID();
  return {
    id,
    row: {
      id,
      command_id: randomUUID(),
      pack_id: intake.packId,
      cause_code: intake.causeCode,
      cause_name: intake.causeName,
      title: intake.title,
      amount_fen: intake.amountFen,
      claims: intake.claims,
      facts: intake.facts,
      source: intake.source,
      created_by: intake.createdBy,
      idempotency_key: intake.idempotencyKey,
      body_hash: intake.bodyHash,
      head_hash: genesisHash(id),
      name_words: nameWords([...intake.parties.map(({ name }) => name), intake.causeName]),
      slot: Number.parseInt(id.slice(0, 2), 16) % COUNTER_SLOTS,
    },
    parties: intake.parties.map((party, index) => partyRow(id, party, index + 1)),
  };
};

/**
 * Writes disputes of one court with their parties, numbers, start-outbox rows and board counters in one
 * statement. Numbers have no gaps: they are taken in the same transaction. A dispute whose key was used
 * before is left out of the answer and nothing is written for it. The order of numbers is that of the list.
 */
export const insertDisputes = async (
  client: Queryable,
  courtId: string,
  prepared: readonly PreparedDispute[],
): Promise<readonly RegisteredDispute[]> => {
  const { rows } = await client.query<InsertedRow>({
    // Named, so that each connection plans the statement once.
    name: 'insert-disputes',
    text: insertDisputesSql,
    values: [
      courtId,
      JSON.stringify(prepared.map(({ row }) => row)),
      JSON.stringify(prepared.flatMap(({ parties }) => parties)),
    ],
  });
  return rows.map(({ id, number, received_at: receivedAt }) => ({ id, number, receivedAt }));
};
