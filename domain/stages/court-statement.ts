import { isEverybody, type Dispute } from '#domain/dispute/dispute';
import { evolve } from '#domain/dispute/evolve';
import type { Event } from '#domain/dispute/event';
import { isJudge, isPartyOrItsClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { filingFor, moved, toFiling, toFulfilment } from './moves.ts';
import { row, type AnyRow } from './table.ts';

const signedBy = ({ statement }: Dispute) => statement.signed.map(({ partyId }) => partyId);

/** The suit is there, or is registered first: a statement is made in a suit (CPL100). */
const asked = (dispute: Dispute): readonly Event[] =>
  dispute.suitPending
    ? [moved('judicial-confirmation', 'statement')]
    : filingFor('register-for-statement');

/** What follows the last signature: the statement is in force and ends the suit. */
function inForce(dispute: Dispute, signed: Event): readonly Event[] {
  const effective: Event = { kind: 'statement-effective' };
  const after = evolve(evolve(dispute, signed), effective);
  return [signed, effective, ...toFulfilment(after)];
}

/**
 * A court statement (民事调解书) instead of a confirmation: asked for by all, looked over by a judge,
 * served on each in person, in force when the last has signed; until then each may still say no.
 */
export const courtStatement: readonly AnyRow[] = [
  row({
    from: ['window'],
    command: 'request-court-statement',
    who: isPartyOrItsClerk,
    check: ({ dispute, command }) =>
      dispute.statement.requested.includes(command.partyId)
        ? refuse('already-signed', 'op25.documents', 'partyId')
        : null,
    events: ({ dispute, command: { kind: _, ...said } }) => {
      const requested: Event = { kind: 'statement-requested', ...said };
      return isEverybody(dispute, [...dispute.statement.requested, said.partyId])
        ? [requested, ...asked(dispute)]
        : [requested];
    },
    basis: 'op25.documents',
  }),
  row({
    from: ['statement'],
    command: 'issue-statement',
    who: isJudge,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'statement-issued', ...said },
      moved('judicial-confirmation', 'serving'),
    ],
    basis: 'cpl.court-statement',
  }),
  row({
    from: ['statement'],
    command: 'refuse-statement',
    who: isJudge,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'statement-refused', ...said },
      ...toFiling(dispute),
    ],
    basis: 'cpl.court-statement',
  }),
  row({
    from: ['serving'],
    command: 'sign-statement',
    who: isPartyOrItsClerk,
    check: ({ dispute, command, at }) => {
      if (command.servedOn > dateOf(at)) {
        return refuse('day-in-the-future', 'ji.no-leaving-of-statement', 'servedOn');
      }
      return signedBy(dispute).includes(command.partyId)
        ? refuse('already-signed', 'ji.statement-effective', 'partyId')
        : null;
    },
    events: ({ dispute, command: { kind: _, ...said } }) => {
      const signed: Event = { kind: 'statement-signed', ...said };
      return isEverybody(dispute, [...signedBy(dispute), said.partyId])
        ? inForce(dispute, signed)
        : [signed];
    },
    basis: 'ji.statement-effective',
  }),
  row({
    from: ['serving'],
    command: 'repudiate-statement',
    who: isPartyOrItsClerk,
    check: ({ dispute, command }) =>
      signedBy(dispute).includes(command.partyId)
        ? refuse('already-signed', 'cpl.repudiation-before-service', 'partyId')
        : null,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'statement-repudiated', ...said },
      ...toFiling(dispute),
    ],
    basis: 'cpl.repudiation-before-service',
  }),
];
