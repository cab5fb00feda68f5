import { runningDeadline } from '#domain/dispute/dispute';
import { isDesignatedMediator, isPartyOrThoseWhoHearIt } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { endMediation } from './moves.ts';
import { hashOf, row, type AnyRow } from './table.ts';

/** Sessions, and what both sides do not dispute, signed apart for use at trial (ZX22). */
const sessions: readonly AnyRow[] = [
  row({
    from: ['mediating'],
    command: 'schedule-session',
    who: isDesignatedMediator,
    check: ({ dispute, command, at }) => {
      if (command.at <= at) return refuse('session-in-the-past', 'ty.convening', 'at');
      const term = runningDeadline(dispute, 'mediation.term');
      return term !== null && command.at > term.dueAt
        ? refuse('session-after-term', term.basis, 'at')
        : null;
    },
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'session-scheduled', ...said }],
    basis: 'ty.convening',
  }),
  row({
    from: ['mediating', 'signing'],
    command: 'record-session',
    who: isDesignatedMediator,
    check: ({ dispute, command }) =>
      command.present.every((present) => dispute.parties.some(({ id }) => id === present))
        ? null
        : refuse('party-unknown', 'zx.session-record', 'present'),
    events: (context) => {
      const { kind: _, ...said } = context.command;
      return [{ kind: 'session-recorded', ...said, documentHash: hashOf(context) }];
    },
    basis: 'zx.session-record',
  }),
  row({
    from: ['mediating'],
    command: 'propose-facts',
    who: isDesignatedMediator,
    check: ({ command }) =>
      command.facts.length + command.issues.length === 0
        ? refuse('facts-and-issues-empty', 'wz.undisputed-facts', 'facts')
        : null,
    events: (context) => {
      const { kind: _, ...said } = context.command;
      return [{ kind: 'facts-proposed', ...said, documentHash: hashOf(context) }];
    },
    basis: 'wz.undisputed-facts',
  }),
  row({
    from: ['mediating'],
    command: 'sign-facts',
    who: isPartyOrThoseWhoHearIt,
    check: ({ dispute: { facts }, command }) => {
      if (facts?.hash !== command.documentHash) {
        return refuse('document-changed', 'wz.undisputed-facts', 'documentHash');
      }
      return facts.signedBy.includes(command.partyId)
        ? refuse('already-signed', 'wz.undisputed-facts', 'partyId')
        : null;
    },
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'facts-signed', ...said }],
    basis: 'wz.undisputed-facts',
  }),
];

/** Failure: the mediator ends it, with the ground and a report to the court (ZX21, ZX25). */
const failure: readonly AnyRow[] = [
  row({
    from: ['mediating', 'signing'],
    command: 'record-failure',
    who: isDesignatedMediator,
    events: ({ dispute, command }) => endMediation(dispute, command.ground, command.report),
    basis: 'zx.termination',
  }),
];

export const mediationWork: readonly AnyRow[] = [...sessions, ...failure];
