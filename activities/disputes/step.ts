import type { DecidedEvent } from '#domain/dispute/decide';
import type { Dispute } from '#domain/dispute/dispute';
import type { Person } from '#domain/people/person';
import type { NamedAgent } from './agent.ts';
import type { Correction } from './correction.ts';
import type { BroughtDocument } from './document.ts';
import type { CommandOutcome } from './load.ts';

/** Who brought something about, for the record. */
export interface Actor {
  readonly kind: 'staff' | 'party' | 'registry' | 'import' | 'system';
  readonly id: string | null;
}

/** Time, or the court's software itself. */
export const system: Actor = { kind: 'system', id: null };

/** One input decided: what brought it about and what followed. */
export interface Step {
  /** Names the input for ever; no two inputs of a dispute have the same. */
  readonly inputKey: string;
  readonly actor: Actor;
  readonly before: Dispute | null;
  readonly after: Dispute | null;
  readonly events: readonly DecidedEvent[];
  /** Set when the input was a command. */
  readonly command: {
    readonly id: string;
    readonly person: Person;
    readonly outcome: CommandOutcome;
    readonly document: BroughtDocument | null;
    readonly agent: NamedAgent | null;
    readonly correction: Correction | null;
  } | null;
}

/** The actor of a command, by its person. */
export function actorOf(person: Person): Actor {
  switch (person.kind) {
    case 'staff':
      return { kind: 'staff', id: person.userId };
    case 'party':
      return { kind: 'party', id: person.partyId };
    case 'registry':
      return { kind: 'registry', id: null };
  }
}

/** The actor of a registration, by the text that names who made it: `user:<id>` or `import:<id>`. */
export function registrar(createdBy: string): Actor {
  const [kind, id] = createdBy.split(':', 2);
  if (kind === 'user' && id !== undefined) return { kind: 'staff', id };
  if (kind === 'import' && id !== undefined) return { kind: 'import', id };
  return system;
}
