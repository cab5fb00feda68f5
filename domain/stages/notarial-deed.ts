import { titleOf, type Dispute } from '#domain/dispute/dispute';
import { evolve } from '#domain/dispute/evolve';
import type { Event } from '#domain/dispute/event';
import type { Status } from '#domain/dispute/words';
import { isClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { toFulfilment } from './moves.ts';
import { row, type AnyRow } from './table.ts';

const withDeed = (dispute: Dispute, recorded: Event): readonly Event[] => [
  recorded,
  ...toFulfilment(evolve(dispute, recorded)),
];

/** A notary gives the agreement force, if it owes something and the debtor accepts to be enforced (GZF37). */
export const notarialDeed = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'record-notarial-deed',
    who: isClerk,
    unless: ({ dispute }) => {
      if (titleOf(dispute) !== null) {
        return refuse('agreement-confirmed-already', 'gzf.enforceable-instrument');
      }
      if (dispute.suitPending) return refuse('suit-still-pending', 'gzf.enforceable-instrument');
      return (dispute.agreement?.instalments.length ?? 0) === 0
        ? refuse('nothing-payable', 'gzf.enforceable-instrument')
        : null;
    },
    check: ({ command }) =>
      command.debtorAccepts
        ? null
        : refuse('debtor-must-accept', 'gzf.enforceable-instrument', 'debtorAccepts'),
    events: ({ dispute, command: { kind: _, ...said } }) =>
      withDeed(dispute, { kind: 'notarial-deed-recorded', ...said }),
    basis: 'gzf.enforceable-instrument',
  });

/** The certificate by which a deed is enforced (GZ3). */
export const certificate: AnyRow = row({
  from: ['defaulted'],
  command: 'record-certificate',
  who: isClerk,
  unless: ({ dispute }) =>
    titleOf(dispute) === 'notarial-deed' ? null : refuse('no-notarial-deed', 'gz.certificate'),
  events: ({ command: { kind: _, ...said } }) => [{ kind: 'certificate-recorded', ...said }],
  basis: 'gz.certificate',
});
