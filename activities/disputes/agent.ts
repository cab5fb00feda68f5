import type { Command } from '#domain/dispute/command';

/** Who speaks for a party, as it is kept with that party's data and nowhere else. */
export interface NamedAgent {
  readonly kind: string;
  readonly name: string;
  readonly phone: string | null;
  readonly licence: string | null;
}

/** The agent a command names, or null. */
export function namedBy(command: Command): NamedAgent | null {
  if (command.kind !== 'name-agent') return null;
  const { relation: kind, phone, licence } = command;
  return { kind, name: command.name.replaceAll(/\s/g, ''), phone, licence };
}
