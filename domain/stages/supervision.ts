import type { Dispute } from '#domain/dispute/dispute';
import type { Status } from '#domain/dispute/words';
import type { Person } from '#domain/people/person';
import { isOwner, isSupervisor } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { complaintAnswer } from './complaint.ts';
import { close } from './moves.ts';
import { row, type AnyRow, type Situation } from './table.ts';

const idOf = (person: Person): string => (person.kind === 'staff' ? person.userId : '');
const noClosureYet = ({ dispute }: Situation) =>
  dispute.closureRequestedBy === null
    ? null
    : refuse('closure-already-requested', 'policy.supervision');
const closureRequested = ({ dispute }: Situation) =>
  dispute.closureRequestedBy === null ? refuse('no-closure-requested', 'policy.supervision') : null;
/** Who asked may not answer: closing a dispute over the parties' heads takes two people. */
const secondPerson = (situation: Situation) => {
  const { dispute, person } = situation;
  const isSame = person.kind === 'staff' && person.userId === dispute.closureRequestedBy;
  return (
    closureRequested(situation) ??
    (isSame ? refuse('second-person-needed', 'policy.supervision') : null)
  );
};
const openOrder = ({ orders }: Dispute) => orders.find(({ state }) => state !== 'answered');

/** An order with a day to reply by, and the reply of whoever has the dispute in hand. */
const orders = (from: readonly Status[]): readonly AnyRow[] => [
  row({
    from,
    command: 'order-supervision',
    who: isSupervisor,
    check: ({ command, at }) =>
      command.replyBy < dateOf(at)
        ? refuse('reply-date-in-the-past', 'policy.supervision', 'replyBy')
        : null,
    events: ({ dispute, person, command: { kind: _, ...said } }) => [
      {
        kind: 'supervision-ordered',
        ...said,
        no: dispute.orders.length + 1,
        orderedBy: idOf(person),
      },
    ],
    basis: 'policy.supervision',
  }),
  row({
    from,
    command: 'reply-to-order',
    who: isOwner,
    unless: ({ dispute }) =>
      openOrder(dispute) === undefined ? refuse('no-open-order', 'policy.supervision') : null,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'order-answered', ...said, no: openOrder(dispute)?.no ?? 0 },
    ],
    basis: 'policy.supervision',
  }),
];

/** Closing a dispute: asked for by one supervisor, granted or refused by another. */
const closure = (from: readonly Status[]): readonly AnyRow[] => [
  row({
    from,
    command: 'request-closure',
    who: isSupervisor,
    unless: noClosureYet,
    events: ({ person, command: { kind: _, ...said } }) => [
      {
        kind: 'closure-requested',
        ...said,
        requestedBy: idOf(person),
      },
    ],
    basis: 'policy.supervision',
  }),
  row({
    from,
    command: 'approve-closure',
    who: isSupervisor,
    unless: secondPerson,
    events: () => [{ kind: 'closure-approved' }, close('closed-by-supervision')],
    basis: 'policy.supervision',
  }),
  row({
    from,
    command: 'refuse-closure',
    who: isSupervisor,
    unless: closureRequested,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'closure-refused', ...said }],
    basis: 'policy.supervision',
  }),
];

/** What a supervisor may do with any open dispute: order, be answered, close with a second person. */
export const supervision = (from: readonly Status[]): readonly AnyRow[] => [
  ...orders(from),
  complaintAnswer(from),
  ...closure(from),
];
