import type { Basis } from '#domain/statutes/index';
import type { Instant } from '#domain/shared/instant';
import { refuse, type Refusal } from '#domain/refusals';
import { rowFor } from '#domain/stages/index';
import type { Facts, Law, WorkOutcome } from '#domain/stages/table';
import { afterWork, workBasis } from '#domain/stages/outside-work';
import { keepDeadlines, passTime } from '#domain/deadlines/keeping';
import { recountDeadlines } from '#domain/deadlines/recount';
import type { Person } from '#domain/people/person';
import type { Command } from './command.ts';
import type { Dispute } from './dispute.ts';
import type { Event, Registration } from './event.ts';
import { Draft } from './draft.ts';
import { restartLimitation } from './limitation.ts';

/** What can happen to a dispute. Times are those of the court clock. */
export type Input =
  | { readonly kind: 'registration'; readonly at: Instant; readonly registration: Registration }
  | {
      readonly kind: 'command';
      /** When the command was received: this decides whether it is in time, not when it is handled. */
      readonly at: Instant;
      readonly command: Command;
      readonly person: Person;
      readonly facts: Facts;
    }
  | { readonly kind: 'due'; readonly at: Instant }
  /** A calendar was published; the law given has it. */
  | { readonly kind: 'calendar'; readonly at: Instant }
  | { readonly kind: 'work'; readonly at: Instant; readonly outcome: WorkOutcome };

/** An event with its legal time and the rule it rests on, ready to be recorded. */
export interface DecidedEvent {
  readonly event: Event;
  readonly at: Instant;
  readonly basis: Basis | null;
}

export type Decision =
  | {
      readonly kind: 'accepted';
      readonly events: readonly DecidedEvent[];
      readonly dispute: Dispute;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * What follows from an input, by the law given and nothing else: the same arguments always give the
 * same answer. A time or a work outcome that no longer matters is accepted and changes nothing.
 * Throws only where the caller has mixed things up (an input to a dispute that does not exist).
 */
export function decide(dispute: Dispute | null, input: Input, law: Law): Decision {
  const draft = new Draft(dispute);
  if (input.kind === 'registration') {
    const { at, registration } = input;
    draft.record({ kind: 'registered', registration, at }, at, 'la.receipt');
    keepDeadlines(draft, at, law);
    return accepted(draft);
  }
  switch (input.kind) {
    case 'command': {
      const refusal = follow(draft, input, law);
      if (refusal !== null) return { kind: 'refused', refusal };
      break;
    }
    case 'due':
      passTime(draft, input.at, law);
      return accepted(draft);
    case 'calendar':
      recountDeadlines(draft, input.at, law);
      return accepted(draft);
    case 'work':
      for (const event of afterWork(draft.dispute, input.outcome)) {
        draft.record(event, input.at, workBasis[input.outcome.kind]);
      }
      break;
  }
  keepDeadlines(draft, input.at, law);
  return accepted(draft);
}

function accepted(draft: Draft): Decision {
  restartLimitation(draft);
  return { kind: 'accepted', events: draft.decided, dispute: draft.dispute };
}

type CommandInput = Extract<Input, { kind: 'command' }>;

/** Finds the row for a command and follows it; the first refusal ends it. */
function follow(draft: Draft, input: CommandInput, law: Law): Refusal | null {
  const { dispute } = draft;
  const found = rowFor(dispute, input.command.kind);
  if (found === null) {
    return refuse(dispute.stage === 'closed' ? 'dispute-closed' : 'not-in-this-state');
  }
  if (!found.who(dispute, input.person)) return refuse('not-your-act', found.basis);
  const situation = { dispute, person: input.person, at: input.at, law };
  const refusal =
    refusedParty(dispute, input.command, input.person, found.basis) ?? found.unless(situation);
  if (refusal !== null) return refusal;
  const consequence = found.follow(situation, input.command, input.facts);
  if (consequence.kind === 'refused') return consequence.refusal;
  for (const event of consequence.events) draft.record(event, input.at, found.basis);
  return null;
}

/** A party speaks for itself only; whoever speaks for a party must name one of this dispute. */
function refusedParty(
  { parties }: Dispute,
  command: Command,
  person: Person,
  basis: Basis,
): Refusal | null {
  if (!('partyId' in command)) return null;
  if (!parties.some(({ id }) => id === command.partyId)) {
    return refuse('party-unknown', basis, 'partyId');
  }
  const speaksForAnother = person.kind === 'party' && person.partyId !== command.partyId;
  return speaksForAnother ? refuse('not-your-act', basis, 'partyId') : null;
}
