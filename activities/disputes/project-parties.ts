import type { CorrectableField } from '#domain/people/party-correction';
import { identityHash } from '#platform/blind-index';
import { phoneTail } from '#platform/intake';
import type { NamedAgent } from './agent.ts';
import type { Correction } from './correction.ts';
import type { Step } from './step.ts';

/** What a party's row says from now on; what is missing or null stays as it is, but for the agent. */
export interface PartyRow {
  readonly party_id: string;
  /** Whether it is said here who speaks for the party: null is nobody then. */
  readonly says_agent?: true;
  readonly representative?: NamedAgent | null;
  readonly phone?: string | null;
  readonly phone_tail?: string | null;
  readonly email?: string | null;
  readonly address?: string | null;
  readonly identity_type?: string | null;
  readonly identity_number?: string | null;
  readonly identity_hash?: string;
  readonly guardian_name?: string | null;
}

/**
 * The parties' rows after these steps: who speaks for whom, where one who was barred is not written
 * down, and what was corrected. `secret` keys the hash under which people are compared.
 */
export function partyRows(steps: readonly Step[], secret: string): readonly PartyRow[] {
  const rows = new Map<string, PartyRow>();
  for (const row of steps.flatMap((step) => saidBy(step, secret))) {
    // Of two for one party in one writing the later counts, each for what it speaks of.
    rows.set(row.party_id, { ...rows.get(row.party_id), ...row });
  }
  return [...rows.values()];
}

function saidBy({ events, command }: Step, secret: string): readonly PartyRow[] {
  return events.flatMap(({ event }): readonly PartyRow[] => {
    if (event.kind === 'agent-named') return [agentRow(event.partyId, command?.agent ?? null)];
    if (event.kind === 'agent-removed') return [agentRow(event.partyId, null)];
    if (event.kind !== 'party-corrected' || !command?.correction) return [];
    return [correctedRow(command.correction, secret)];
  });
}

const agentRow = (partyId: string, representative: NamedAgent | null): PartyRow => ({
  party_id: partyId,
  says_agent: true,
  representative,
});

const correctedRow = ({ partyId, fields, after }: Correction, secret: string): PartyRow => ({
  party_id: partyId,
  phone: after.phone,
  phone_tail: phoneTail(after.phone),
  email: after.email,
  address: after.address,
  identity_type: after.identityType,
  identity_number: after.identityNumber,
  ...(fields.includes('identityNumber') ? { identity_hash: identityHash(secret, after) } : {}),
  guardian_name: after.guardianName,
});

/** What was known of a party before a correction, of what it changed; null where nothing was known. */
export interface ReplacedRow {
  /** Number of the event that says which fields were corrected, and why. */
  readonly seq: number;
  readonly party_id: string;
  readonly replaced: { readonly [F in CorrectableField]?: string | null };
}

/** What these steps have replaced in the parties' rows, to be kept beside the events. */
export function replacedRows(steps: readonly Step[]): readonly ReplacedRow[] {
  return steps.flatMap(({ before, events, command }) => {
    const correction = command?.correction ?? null;
    if (correction === null) return [];
    const { fields, partyId: party_id, before: known } = correction;
    const replaced = Object.fromEntries(fields.map((field) => [field, known[field]]));
    return events.flatMap(({ event }, index) =>
      event.kind === 'party-corrected'
        ? [{ seq: (before?.seq ?? 0) + index + 1, party_id, replaced }]
        : [],
    );
  });
}
