import type { Person } from '#domain/people/person';
import type { Refusal } from '#domain/refusals';
import type { Instant } from '#domain/shared/instant';
import { rowsFor } from '#domain/stages/index';
import type { Law } from '#domain/stages/table';
import type { Basis } from '#domain/statutes/index';
import { commandFields, type CommandKind } from './command.ts';
import type { Dispute } from './dispute.ts';
import type { Fields } from './field.ts';

/** Something a person could do now: with which fields, on which ground, or why not. */
export interface Act {
  readonly command: CommandKind;
  readonly fields: Fields;
  readonly basis: Basis;
  readonly may: boolean;
  readonly refusal: Refusal | null;
}

/**
 * What this person may do with this dispute now, in the order of the stage's table; acts of others
 * are left out, acts that have to wait say why. `at` is the court clock.
 */
export function acts(dispute: Dispute, person: Person, at: Instant, law: Law): readonly Act[] {
  return rowsFor(dispute)
    .filter(({ who }) => who(dispute, person))
    .map(({ command, basis, unless }) => {
      const refusal = unless({ dispute, person, at, law });
      return { command, fields: commandFields[command], basis, may: refusal === null, refusal };
    });
}
