import type { Pool } from '#platform/database';
import { checkBalance, type Balance } from './balance.ts';
import { checkChain } from './chain.ts';
import { checkEvidence } from './evidence.ts';
import { checks, type Check, type Checked, type Finding } from './finding.ts';
import { checkOutboxes } from './outbox.ts';
import { checkProjection } from './projection.ts';
import { everyDispute } from './read.ts';
import { checkRoots } from './roots.ts';

/** The outcome of a whole verification. */
export interface Report {
  readonly sound: boolean;
  /** How many things each check looked at. */
  readonly counts: { readonly [C in Check]: number };
  readonly findings: readonly Finding[];
  readonly balance: Balance;
  /** Messages of which nobody knows whether they arrived. */
  readonly unknownMessages: readonly string[];
}

/**
 * Verifies the whole database with nothing but Postgres, on one unchanging view of it; only the
 * outboxes are looked at for as long as the patience given (milliseconds).
 */
export async function verify(pool: Pool, patienceMs: number): Promise<Report> {
  const outboxes = await checkOutboxes(pool, patienceMs);
  const connection = await pool.connect();
  try {
    await connection.query('begin isolation level repeatable read read only');
    await connection.query('set local statement_timeout = 0');
    const chains: Finding[] = [];
    const projections: Finding[] = [];
    const counted = { disputes: 0, events: 0 };
    for await (const dispute of everyDispute(connection)) {
      counted.disputes += 1;
      counted.events += dispute.events.length;
      chains.push(...checkChain(dispute));
      projections.push(...checkProjection(dispute));
    }
    const roots = await checkRoots(connection);
    const evidence = await checkEvidence(connection);
    const { balance, ...conservation } = await checkBalance(connection);
    const parts: { readonly [C in Check]: Checked } = {
      chains: { count: counted.events, findings: chains },
      projections: { count: counted.disputes, findings: projections },
      roots,
      evidence,
      conservation,
      outbox: outboxes,
    };
    const findings = checks.flatMap((check) => parts[check].findings);
    return {
      sound: findings.length === 0,
      counts: {
        chains: parts.chains.count,
        roots: parts.roots.count,
        projections: parts.projections.count,
        evidence: parts.evidence.count,
        conservation: parts.conservation.count,
        outbox: parts.outbox.count,
      },
      findings,
      balance,
      unknownMessages: outboxes.unknown,
    };
  } finally {
    await connection.query('rollback').catch(() => undefined);
    connection.release();
  }
}
