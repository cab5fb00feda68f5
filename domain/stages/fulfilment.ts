import { titleOf, type Dispute } from '#domain/dispute/dispute';
import { enforcementPackage } from '#domain/dispute/enforcement-package';
import { statusesOf } from '#domain/dispute/words';
import { isPartyOrItsClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { partyData } from './party-data.ts';
import { demandFiling, recordContact } from './common-rows.ts';
import { posted, restoration } from './late-application.ts';
import { close } from './moves.ts';
import { certificate, notarialDeed } from './notarial-deed.ts';
import { paymentOrder } from './payment-order.ts';
import { payments } from './payments.ts';
import { preservation } from './preservation.ts';
import { rulingObjections } from './ruling-objections.ts';
import { safety } from './safety.ts';
import { supervision } from './supervision.ts';
import { duty, row, type AnyRow, type Duty, type Situation, type Stage } from './table.ts';

const open = statusesOf.fulfilment;
const usual = ['performing', 'defaulted'] as const;

/** What can be enforced is enforced, not sued upon again; a mere contract may be sued upon (RT32). */
const suitOnAgreement: AnyRow = {
  ...demandFiling(open),
  unless: ({ dispute }) =>
    titleOf(dispute) === null
      ? null
      : refuse('agreement-confirmed-already', 'cpl.confirmation.ruling'),
};

const notEnforceable = ({ dispute }: Situation) => {
  const title = titleOf(dispute);
  if (title === null) return refuse('not-confirmed', 'cpl.confirmation.ruling');
  if (dispute.status !== 'defaulted') return refuse('nothing-overdue', 'cpl.enforcement');
  return title === 'notarial-deed' && dispute.agreement?.certified !== true
    ? refuse('certificate-missing', 'gz.certificate')
    : null;
};

const enforcement: AnyRow = row({
  from: usual,
  command: 'apply-for-enforcement',
  who: isPartyOrItsClerk,
  unless: notEnforceable,
  check: ({ dispute, command }) =>
    dispute.agreement?.instalments.some(
      ({ payeeId, state }) => payeeId === command.partyId && state === 'missed',
    ) === true
      ? null
      : refuse('not-the-payee', 'cpl.enforcement', 'partyId'),
  events: ({ dispute, command: { kind: _, ...said } }) => [
    { kind: 'enforcement-packed', ...enforcementPackage(dispute, said.partyId) },
    { kind: 'enforcement-applied', ...said },
    close('enforcement-handed-over'),
  ],
  basis: 'cpl.enforcement',
});

/** Fulfilment: payments are watched until the last, or until a default is taken to enforcement or court. */
export const fulfilment: Stage = {
  id: 'fulfilment',
  rows: [
    ...payments(open),
    enforcement,
    ...paymentOrder,
    notarialDeed(usual),
    certificate,
    ...rulingObjections,
    posted(usual),
    ...restoration(usual),
    suitOnAgreement,
    recordContact(open),
    ...preservation(open),
    ...partyData(open),
    ...safety(open),
    ...supervision(open),
  ],
  duties,
};

function duties(dispute: Dispute): readonly Duty[] {
  const { status } = dispute;
  switch (status) {
    case 'objected':
      return [duty('review-objection', 'judge', null)];
    case 'order-applied':
      return [duty('decide-order-application', 'judge', 'order.acceptance')];
    case 'order-accepted':
      return [duty('issue-payment-order', 'judge', 'order.issue')];
    case 'order-issued':
      return [duty('serve-payment-order', 'clerk', 'order.service')];
    case 'order-served':
      return [
        duty('watch-performance', 'clerk', 'order.objection'),
        ...sideOf(dispute, 'payerId').map((partyId) =>
          duty('object-to-order', 'party', 'order.objection', partyId),
        ),
      ];
    case 'order-ended':
      return [
        duty('watch-performance', 'clerk', 'order.suit'),
        ...sideOf(dispute, 'payeeId').map((partyId) =>
          duty('decline-suit', 'party', 'order.suit', partyId),
        ),
      ];
    default:
      return watching(dispute);
  }
}

/** Who owes, or is owed, what has not come; each once. */
const sideOf = ({ agreement }: Dispute, side: 'payerId' | 'payeeId'): readonly string[] => [
  ...new Set(
    (agreement?.instalments ?? [])
      .filter(({ state }) => state !== 'paid')
      .map((instalment) => instalment[side]),
  ),
];

function watching({ status, agreement }: Dispute): readonly Duty[] {
  const instalments = agreement?.instalments ?? [];
  const next = instalments.find(({ state }) => state === 'due' || state === 'missed');
  const isDefault = status === 'defaulted';
  const deadline = isDefault ? 'enforcement.window' : 'performance.instalment';
  return [
    duty('watch-performance', 'clerk', deadline),
    ...(next === undefined ? [] : [duty('pay-instalment', 'party', deadline, next.payerId)]),
    ...(next === undefined || !isDefault
      ? []
      : [duty('choose-enforcement', 'party', deadline, next.payeeId)]),
  ];
}
