import { hash, randomFillSync } from 'node:crypto';
import { canonicalJson } from '#domain/shared/canonical-json';
import type { Instant } from '#domain/shared/instant';

/** Names the way hashes are made, and is hashed with them, so that a later way cannot pass for this. */
export const CHAIN_ALGORITHM = 'suyuan-chain-1/sha256';

/** What one link of a chain says in the open; the payload takes part as its commitment only. */
export interface Link {
  readonly courtId: string;
  readonly disputeId: string;
  readonly seq: number;
  readonly kind: string;
  readonly at: Instant;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly inputKey: string;
  readonly basis: string | null;
  readonly commitment: string;
  readonly previousHash: string;
}

/** SHA-256 in hexadecimal over bytes, or over the UTF-8 bytes of a text. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

/** What the first event of a dispute names as the hash before it: the SHA-256 of the dispute's id. */
export const genesisHash = (disputeId: string): string => sha256(disputeId);

const SALT_BYTES = 16;
/** Drawn many at a time: asking the system for one salt costs more than the hashes it goes into. */
const drawn = Buffer.alloc(SALT_BYTES * 256);
let used = drawn.length;

/** Sixteen random bytes in hexadecimal, so that a commitment cannot be guessed from its payload. */
export const newSalt = (): string => {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += SALT_BYTES;
  return drawn.toString('hex', used - SALT_BYTES, used);
};

/**
 * Binds the record to a payload without showing it: SHA-256 over salt and canonical payload. Once
 * salt and payload are erased, the chain still holds and nothing can be learnt from it.
 */
export const commitmentTo = (salt: string, payload: unknown): string =>
  sha256(salt + canonicalJson(payload));

/** The hash of a link, in hexadecimal; it covers the hash before it. */
export const linkHash = (link: Link): string =>
  sha256(
    canonicalJson({
      algorithm: CHAIN_ALGORITHM,
      courtId: link.courtId,
      disputeId: link.disputeId,
      seq: link.seq,
      kind: link.kind,
      at: link.at,
      actorKind: link.actorKind,
      actorId: link.actorId,
      inputKey: link.inputKey,
      basis: link.basis,
      commitment: link.commitment,
      previousHash: link.previousHash,
    }),
  );
