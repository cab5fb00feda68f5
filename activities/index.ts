import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { Pool } from '#platform/database';
import type { RegistryConfig } from '#platform/config';
import type { Logger } from '#platform/log';
import type { DisputeHands, OutsideHands, RoundHands } from '#workflows/hands';
import { designateMediator } from './assignment/designate-mediator.ts';
import { certifyDays } from './certificate/certify-days.ts';
import { applyInput, type Change } from './disputes/apply-input.ts';
import { LawKeeper } from './disputes/law.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { folderRegistry } from './registry/folder-registry.ts';
import { handOverToRegistry } from './registry/hand-over.ts';
import { httpRegistry } from './registry/http-registry.ts';
import { destroyNotes } from './retention/destroy-notes.ts';
import { dropEvidence } from './retention/drop-evidence.ts';

export type { Change };

/** What the hands in Postgres work with. */
export interface DisputeHandsDeps {
  readonly pool: Pool;
  readonly log: Logger;
  /** Told after each commit that changed a dispute; may not throw. */
  readonly announce: (change: Change) => void;
  /** The installation's secret, by which people are compared without being readable. */
  readonly linkSecret: string;
}

/** The hands of the disputes' own queue: quick, and in Postgres only. */
export function createDisputeHands(deps: DisputeHandsDeps): DisputeHands {
  const laws = new LawKeeper();
  return {
    applyInput: (asked) => applyInput({ ...deps, laws }, asked),
    designateMediator: (order) => designateMediator(deps.pool, order),
  };
}

/** What the hands outside the building work with. */
export interface OutsideHandsDeps {
  readonly pool: Pool;
  readonly log: Logger;
  readonly registry: RegistryConfig;
  /** Real epoch milliseconds, for signatures that age; never for legal time. */
  readonly now: () => number;
}

/** The hands of the outside queue: slow, and each with an idempotency of its own. */
export function createOutsideHands({
  pool,
  log,
  registry: at,
  now,
}: OutsideHandsDeps): OutsideHands {
  const registry = at.kind === 'folder' ? folderRegistry(at.folder) : httpRegistry(at, now);
  return { handOverToRegistry: (order) => handOverToRegistry({ pool, log, registry }, order) };
}

/** What the court's own rounds work with. */
export interface RoundHandsDeps {
  readonly pool: Pool;
  readonly log: Logger;
  readonly client: Client;
  /** The queue of the disputes' workflows. */
  readonly taskQueue: string;
}

/** The hands of the rounds that the court makes by itself. */
export function createRoundHands(deps: RoundHandsDeps): RoundHands {
  const heartbeat = (): void => Context.current().heartbeat();
  return {
    reconcile: () => reconcile({ ...deps, heartbeat }),
    certifyDays: () => certifyDays({ ...deps, heartbeat }),
    destroyNotes: () => destroyNotes({ ...deps, heartbeat }),
    dropEvidence: async () => void (await dropEvidence(deps.pool, deps.log)),
  };
}
