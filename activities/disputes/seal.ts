import type { Instant } from '#domain/shared/instant';
import { civilDay, dateOf } from '#domain/shared/local-date';
import { commitmentTo, linkHash, newSalt } from '#platform/hash-chain';
import { timestamp } from '#platform/database';
import type { Step } from './step.ts';

/** One row of `dispute_event`, chained to the one before. */
export interface EventRow {
  readonly month: number;
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly input_key: string;
  readonly basis: string | null;
  readonly payload: unknown;
  readonly salt: string;
  readonly commitment: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** The month of a moment as yyyymm in Asia/Shanghai: which part of the long tables it goes to. */
export function monthOf(moment: Instant): number {
  const { year, month } = civilDay(dateOf(moment));
  return year * 100 + month;
}

/** Where a chain ends. */
export interface Head {
  readonly courtId: string;
  readonly disputeId: string;
  readonly seq: number;
  readonly hash: string;
}

/** Chains the events of the steps to the head, in their order; `now` is when they are recorded. */
export function seal(head: Head, steps: readonly Step[], now: Instant): readonly EventRow[] {
  const { courtId, disputeId } = head;
  const month = monthOf(now);
  let { seq, hash: previousHash } = head;
  return steps.flatMap(({ inputKey, actor, events }) =>
    events.map(({ event, at, basis }): EventRow => {
      seq += 1;
      const salt = newSalt();
      const commitment = commitmentTo(salt, event);
      const { kind } = event;
      const hash = linkHash({
        courtId,
        disputeId,
        seq,
        kind,
        at,
        actorKind: actor.kind,
        actorId: actor.id,
        inputKey,
        basis,
        commitment,
        previousHash,
      });
      const row = {
        month,
        seq,
        kind,
        at: timestamp(at),
        actor_kind: actor.kind,
        actor_id: actor.id,
        input_key: inputKey,
        basis,
        payload: event,
        salt,
        commitment,
        previous_hash: previousHash,
        hash,
      };
      previousHash = hash;
      return row;
    }),
  );
}
