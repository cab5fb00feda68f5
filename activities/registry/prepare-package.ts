import type { Dispute } from '#domain/dispute/dispute';
import { trialFile } from '#domain/dispute/trial-file';
import { canonicalJson } from '#domain/shared/canonical-json';
import type { Instant } from '#domain/shared/instant';
import { timestamp, type Queryable } from '#platform/database';
import { sha256 } from '#platform/hash-chain';
import type { WorkOrder } from '#workflows/hands';
import { contentSql, keepSql, nextNumberSql, waitingSql } from './package-sql.ts';
import { packageGaps } from './package-gaps.ts';
import type { HandOverPackage } from './registry.ts';

interface Waiting {
  readonly state: Dispute | null;
  readonly courtId: string;
  readonly number: string;
  readonly causeCode: string;
  readonly causeName: string;
  readonly title: string;
  readonly amountFen: number | null;
  readonly claims: string;
  readonly facts: string;
  readonly receivedAt: Instant;
  readonly caseNumber: string | null;
  readonly now: Instant;
  readonly year: number;
  readonly divisionCode: string;
  readonly outcome: unknown;
  readonly prepared: HandOverPackage | null;
}

const SERIAL_DIGITS = 6;

/**
 * The package an order calls for: made once, numbered and kept word for word, and handed out again
 * unchanged each time it is asked for. Null when the dispute no longer waits for it, or has delivered
 * it. Runs in the caller's transaction, which makes the number and the package one.
 */
export async function preparePackage(
  db: Queryable,
  { disputeId, workId, statusSince }: WorkOrder,
): Promise<HandOverPackage | null> {
  const { rows } = await db.query<Waiting>(waitingSql, [disputeId, workId]);
  const [waiting] = rows;
  if (waiting === undefined || waiting.outcome !== null) return null;
  const { state, courtId } = waiting;
  if (state === null || state.statusSince !== statusSince) return null;
  if (state.stage !== 'filing' || state.status !== 'preparing') return null;
  if (waiting.prepared !== null) return waiting.prepared;
  const content = await contentOf(db, waiting, state);
  const number = await nextNumber(db, waiting);
  const handOver = {
    manifest: manifestOf(waiting, state, number, content),
    content,
  };
  const { sha256: hash } = handOver.manifest;
  await db.query(keepSql, [disputeId, courtId, hash, JSON.stringify(handOver), workId]);
  return handOver;
}

function manifestOf(
  { courtId, number: disputeNumber, now }: Waiting,
  { id: disputeId, filingPurpose }: Dispute,
  number: string,
  content: unknown,
): HandOverPackage['manifest'] {
  return {
    format: 'suyuan-handover-1',
    number,
    courtId,
    disputeId,
    disputeNumber,
    purpose: filingPurpose ?? 'register-suit',
    preparedAt: timestamp(now),
    sha256: sha256(canonicalJson(content)),
  };
}

async function contentOf(db: Queryable, waiting: Waiting, state: Dispute): Promise<unknown> {
  const { undisputedFacts, agreement } = trialFile(state);
  const { rows } = await db.query<{ [part: string]: unknown }>(contentSql, [
    state.id,
    undisputedFacts,
    agreement,
  ]);
  const { causeCode, causeName, title, amountFen, claims, facts: told, caseNumber } = waiting;
  const receivedAt = timestamp(waiting.receivedAt);
  const { parties, deadlines, documents } = rows[0] ?? {};
  const said = { track: state.track, claims, facts: told, causeCode, receivedAt };
  return {
    dispute: {
      number: waiting.number,
      caseNumber,
      receivedAt,
      causeCode,
      causeName,
      title,
      amountFen,
      claims,
      facts: told,
    },
    ...rows[0],
    missing: packageGaps({ ...said, parties, deadlines, documents }),
  };
}

async function nextNumber(
  db: Queryable,
  { courtId, year, divisionCode }: Waiting,
): Promise<string> {
  const { rows } = await db.query<{ serial: number }>(nextNumberSql, [courtId, year]);
  const serial = String(rows[0]?.serial ?? 1).padStart(SERIAL_DIGITS, '0');
  return `${year}-${divisionCode}-H${serial}`;
}
