import { periodEnd } from '#domain/deadlines/period-end';
import type { Dispute } from '#domain/dispute/dispute';
import { isClerk, isJudge, isPartyOrItsClerk } from '#domain/people/who';
import { refuse, type Refusal } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { moved, toFulfilment } from './moves.ts';
import { row, type AnyRow, type Context, type Situation } from './table.ts';

const open = ['performing', 'defaulted'] as const;

const notConfirmed = ({ dispute }: Situation): Refusal | null =>
  dispute.agreement?.confirmed === true
    ? null
    : refuse('not-confirmed', 'ji.confirmation.objection');
const isServed = ({ rulingServed }: Dispute, partyId: string) =>
  rulingServed.find((each) => each.partyId === partyId);

/** D23: a party's objection, from the day the ruling reached it. */
function tooLate({ dispute, command, at, law }: Context<'object-to-ruling'>): Refusal | null {
  const served = isServed(dispute, command.partyId);
  if (served === undefined) return null;
  const { dueAt } = periodEnd(law.pack.windows['ruling.objection'], { start: served.on }, law);
  return at > dueAt ? refuse('objection-too-late', 'ji.confirmation.objection') : null;
}

/** D24: an interested person's, from the day it knew or should have; fixed, never stopped (JI127). */
function knownTooLong({ command, at, law }: Context<'object-as-interested'>): Refusal | null {
  if (command.knewOn > dateOf(at)) {
    return refuse('day-in-the-future', 'ji.confirmation.objection', 'knewOn');
  }
  const period = law.pack.windows['ruling.interested-objection'];
  const { dueAt } = periodEnd(period, { start: command.knewOn }, law);
  return at > dueAt ? refuse('objection-too-late', 'ji.fixed-periods', 'knewOn') : null;
}

/** Objections to a confirmation go to the court that made it, which keeps or takes back its ruling (JI372). */
export const rulingObjections: readonly AnyRow[] = [
  row({
    from: open,
    command: 'record-ruling-service',
    who: isClerk,
    unless: notConfirmed,
    check: ({ dispute, command, at }) => {
      if (command.servedOn > dateOf(at)) {
        return refuse('day-in-the-future', 'cpl.service.receipt', 'servedOn');
      }
      return isServed(dispute, command.partyId) === undefined
        ? null
        : refuse('already-answered', 'cpl.service.receipt', 'partyId');
    },
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'ruling-served', ...said }],
    basis: 'cpl.service.receipt',
  }),
  row({
    from: open,
    command: 'object-to-ruling',
    who: isPartyOrItsClerk,
    unless: notConfirmed,
    check: tooLate,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'ruling-objected', ...said },
      moved('fulfilment', 'objected'),
    ],
    basis: 'ji.confirmation.objection',
  }),
  row({
    from: open,
    command: 'object-as-interested',
    who: isClerk,
    unless: notConfirmed,
    check: knownTooLong,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'ruling-objected-by-interested', ...said },
      moved('fulfilment', 'objected'),
    ],
    basis: 'ji.confirmation.objection',
  }),
  row({
    from: ['objected'],
    command: 'uphold-ruling',
    who: isJudge,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'ruling-upheld', ...said },
      ...toFulfilment(dispute),
    ],
    basis: 'ji.confirmation.objection',
  }),
  row({
    from: ['objected'],
    command: 'revoke-ruling',
    who: isJudge,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'ruling-revoked', ...said },
      moved('judicial-confirmation', 'unconfirmed'),
    ],
    basis: 'ji.confirmation.objection',
  }),
];
