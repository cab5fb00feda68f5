import type { Dispute } from '#domain/dispute/dispute';
import { timestamp } from '#platform/database';
import type { Step } from './step.ts';

/** A new version of a text, to be kept in `document`. */
export interface DocumentRow {
  readonly type: string;
  readonly hash: string;
  readonly content: unknown;
  readonly created_by: string;
}

/** One party's signature under one text. */
export interface SignatureRow {
  readonly document_hash: string;
  readonly party_id: string;
  readonly signed_at: string;
  readonly channel: string;
  readonly input_key: string;
}

/** The texts that accepted commands brought. */
export function documentRows(steps: readonly Step[]): readonly DocumentRow[] {
  return steps.flatMap(({ command, actor }) => {
    if (command === null || command.outcome.kind === 'refused' || command.document === null) {
      return [];
    }
    const { type, hash, content } = command.document;
    return [{ type, hash, content, created_by: `${actor.kind}:${actor.id ?? ''}` }];
  });
}

/** The signatures that these steps brought, under agreements, facts and extensions of the term. */
export function signatureRows(steps: readonly Step[]): readonly SignatureRow[] {
  return steps.flatMap(({ events, inputKey, before }) =>
    events.flatMap(({ event, at }) => {
      if (event.kind !== 'agreement-signed' && event.kind !== 'facts-signed') return [];
      const { partyId, documentHash, channel } = event;
      if (!isUnderKnownText(before, documentHash)) return [];
      const signed = { document_hash: documentHash, party_id: partyId, channel };
      return [{ ...signed, signed_at: timestamp(at), input_key: inputKey }];
    }),
  );
}

const isUnderKnownText = (dispute: Dispute | null, hash: string): boolean =>
  dispute?.agreement?.hash === hash || dispute?.facts?.hash === hash;
