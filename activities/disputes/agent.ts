import type { Command } from '#domain/dispute/command';
import type { Step } from './step.ts';

/** Who speaks for a party, as it is kept with that party's data and nowhere else. */
export interface NamedAgent {
  readonly kind: string;
  readonly name: string;
  readonly phone: string | null;
  readonly licence: string | null;
}

/** What a party's row says of its agent from now on; null for nobody. */
export interface AgentRow {
  readonly party_id: string;
  readonly representative: NamedAgent | null;
}

/** The agent a command names, or null. */
export function namedBy(command: Command): NamedAgent | null {
  if (command.kind !== 'name-agent') return null;
  const { relation: kind, phone, licence } = command;
  return { kind, name: command.name.replaceAll(/\s/g, ''), phone, licence };
}

/** Who speaks for whom after these steps; one who was barred is not written down. */
export function agentRows(steps: readonly Step[]): readonly AgentRow[] {
  const rows = steps.flatMap(({ events, command }) =>
    events.flatMap(({ event }): readonly AgentRow[] => {
      if (event.kind === 'agent-named')
        return [{ party_id: event.partyId, representative: command?.agent ?? null }];
      return event.kind === 'agent-removed'
        ? [{ party_id: event.partyId, representative: null }]
        : [];
    }),
  );
  // Of two for one party in one writing the later counts.
  return [...new Map(rows.map((row) => [row.party_id, row])).values()];
}
