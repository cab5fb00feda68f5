import { createHmac } from 'node:crypto';
import type { Pool } from '#platform/database';
import { sha256 } from '#platform/hash-chain';

const VALID_DAYS = 30;

export interface LinkSettings {
  readonly publicAddress: string;
  readonly linkSecret: string;
}

/** 128 bits: nobody guesses it, and a text message has room for it. */
const SHORT_TOKEN_BYTES = 16;

/**
 * The token of the link in one message: made from the outbox row, so that a repeated message has the
 * same link, and not to be guessed without the installation's secret.
 */
export const linkToken = (secret: string, outboxId: string): string =>
  macOf(secret, outboxId).toString('base64url');

/** The same for a text message, where every sign counts. */
export const shortLinkToken = (secret: string, outboxId: string): string =>
  macOf(secret, outboxId).subarray(0, SHORT_TOKEN_BYTES).toString('base64url');

const macOf = (secret: string, outboxId: string): Buffer =>
  createHmac('sha256', secret).update(`link:${outboxId}`).digest();

/** What is kept of a token: enough to recognise it, too little to make it. */
export const tokenHash = (token: string): string => sha256(token);

/** What stands in the stored copy of a message instead of the token, which is a key. */
export const HIDDEN_TOKEN = '…';

/** The address a party opens. */
export const linkAddress = ({ publicAddress }: LinkSettings, token: string): string =>
  `${publicAddress}/p/${token}`;

export interface LinkFor {
  readonly courtId: string;
  readonly disputeId: string;
  readonly recipientId: string;
  readonly legal: boolean;
}

const OPEN = `
  INSERT INTO party_link (id, token_hash, purpose, court_id, dispute_id, party_id, created_at, expires_at)
  SELECT gen_random_uuid(), $1, $2, $3, $4, $5, court_now(), court_now() + $6 * interval '1 day'
  ON CONFLICT (token_hash) DO NOTHING`;

/**
 * Makes sure that the door behind the link exists: for acting where the message is a legal one, for
 * following otherwise, thirty days by the court clock. A door that is there stays as it is.
 */
export const openDoor = async (pool: Pool, token: string, link: LinkFor): Promise<void> => {
  const { courtId, disputeId, recipientId, legal } = link;
  const values = [
    tokenHash(token),
    legal ? 'act' : 'follow',
    courtId,
    disputeId,
    recipientId,
    VALID_DAYS,
  ];
  await pool.query({ name: 'open-door', text: OPEN, values });
};
