import type { Status } from '#domain/dispute/words';
import { isPartyOrItsClerk, isSupervisor } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { row, type AnyRow } from './table.ts';

/**
 * A complaint that the window takes no papers, gives no receipt, does not tell all defects at once, or
 * lets registration wait (LA13). It stops nothing: the court has fifteen days to look into it and to say
 * what came of it, and a supervisor, not the window, answers.
 */
export const complaint = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'record-complaint',
    who: isPartyOrItsClerk,
    unless: ({ dispute }) => (dispute.complaint ? refuse('complaint-open', 'la.complaint') : null),
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'complaint-received', ...said }],
    basis: 'la.complaint',
  });

/** The answer to an open complaint, wherever the dispute has gone meanwhile. */
export const complaintAnswer = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'answer-complaint',
    who: isSupervisor,
    unless: ({ dispute }) => (dispute.complaint ? null : refuse('no-complaint', 'la.complaint')),
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'complaint-answered', ...said, partyId: dispute.complaint?.by ?? '' },
    ],
    basis: 'la.complaint',
  });
