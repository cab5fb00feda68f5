import type { Dispute } from '#domain/dispute/dispute';
import type { Status } from '#domain/dispute/words';
import { isClerkOrMediator, isPartyOrItsClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { close, filingFor, toFiling } from './moves.ts';
import { row, type AnyRow } from './table.ts';

/** Whether this party brought the matter. */
export const isApplicant = ({ parties }: Dispute, partyId: string): boolean =>
  parties.some(({ id, role }) => id === partyId && role === 'applicant');

/**
 * The right to sue: any party, at any moment before the suit is registered, however it says so. There
 * is no condition, no waiting and nothing to fill in (CPL125; invariant I1).
 */
export const demandFiling = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'demand-filing',
    who: isPartyOrItsClerk,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'filing-demanded', ...said },
      ...toFiling(dispute),
    ],
    basis: 'cpl.right-to-sue',
  });

/** The applicant takes the matter back; nothing is decided by that, and it may be brought again. */
export const withdraw = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'withdraw',
    who: isPartyOrItsClerk,
    unless: ({ dispute: { stage, filingPurpose } }) =>
      stage === 'filing' && filingPurpose === 'register-rest'
        ? refuse('rest-being-registered', 'mt.partial-agreement')
        : null,
    check: ({ dispute, command }) =>
      isApplicant(dispute, command.partyId)
        ? null
        : refuse('only-the-applicant', 'ty.termination', 'partyId'),
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'withdrawn', ...said },
      close('withdrawn'),
    ],
    basis: 'ty.termination',
  });

/** Every attempt to reach a party is kept, whatever came of it. */
export const recordContact = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'record-contact',
    who: isClerkOrMediator,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'contact-recorded', ...said }],
    basis: 'zx.other-side-asked',
  });

/** A suit that is only being registered to be mediated is registered to be heard instead. */
export const demandHearing = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'demand-filing',
    who: isPartyOrItsClerk,
    unless: ({ dispute }) =>
      dispute.filingPurpose === 'register-first' ||
      dispute.filingPurpose === 'register-for-statement'
        ? null
        : refuse('already-demanded', 'cpl.right-to-sue'),
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'filing-demanded', ...said },
      ...(dispute.status === 'preparing'
        ? filingFor('register-suit')
        : [{ kind: 'filing-begun', purpose: 'register-suit' } as const]),
    ],
    basis: 'cpl.right-to-sue',
  });
