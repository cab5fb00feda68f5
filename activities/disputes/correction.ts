import type { Command } from '#domain/dispute/command';
import {
  readCorrection,
  type CorrectableField,
  type KnownParty,
} from '#domain/people/party-correction';
import type { Instant } from '#domain/shared/instant';
import { dateOf } from '#domain/shared/local-date';

/** A party as its row has it, with the name that its data are kept and compared under. */
export interface RegisteredParty extends KnownParty {
  readonly name: string;
}

/** What an accepted command has put right about a party. Personal data: it goes into Postgres only. */
export interface Correction {
  readonly partyId: string;
  readonly fields: readonly CorrectableField[];
  readonly before: RegisteredParty;
  readonly after: RegisteredParty;
}

/** What an accepted command, received at `at`, puts right about the party it names; null for others. */
export function correctionBy(
  command: Command,
  before: RegisteredParty | null,
  at: Instant,
): Correction | null {
  if (command.kind !== 'correct-party' || before === null) return null;
  const read = readCorrection(before, command, dateOf(at));
  if (read.kind === 'faulty') throw new Error('a faulty correction was accepted');
  const { fields, after } = read;
  return { partyId: command.partyId, fields, before, after: { ...before, ...after } };
}
