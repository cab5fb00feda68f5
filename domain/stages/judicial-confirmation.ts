import { isEverybody, runningDeadline, type Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import { statusesOf, type Status } from '#domain/dispute/words';
import { isJudge, isPartyOrItsClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { courtStatement } from './court-statement.ts';
import { posted } from './late-application.ts';
import { notarialDeed } from './notarial-deed.ts';
import { partyData } from './party-data.ts';
import { demandFiling, isApplicant, recordContact } from './common-rows.ts';
import { preservation } from './preservation.ts';
import { safety } from './safety.ts';
import { supervision } from './supervision.ts';
import { suspicion } from './suspicion.ts';
import { afterWindow, moved, toFulfilment } from './moves.ts';
import { payments } from './payments.ts';
import { duty, row, type AnyRow, type Duty, type Situation, type Stage } from './table.ts';

const open = statusesOf['judicial-confirmation'];
const inHand: readonly Status[] = ['applied', 'correcting', 'reviewing'];
const to = (status: Status) => moved('judicial-confirmation', status);

/** A suit on the same matter and its confirmation do not run side by side [policy.cf.after-registered]. */
const suitPending = ({ dispute }: Situation) =>
  dispute.suitPending ? refuse('suit-still-pending', 'policy.cf.after-registered') : null;

/** Application: both apply, together or one after the other, within thirty days of the agreement (CPL205). */
const application: readonly AnyRow[] = [
  row({
    from: ['window'],
    command: 'apply-for-confirmation',
    who: isPartyOrItsClerk,
    unless: suitPending,
    check: ({ dispute, command }) =>
      dispute.confirmation.applied.includes(command.partyId)
        ? refuse('already-signed', 'cpl.confirmation.joint', 'partyId')
        : null,
    events: ({ dispute, command: { kind: _, ...said } }) => {
      const applied: Event = { kind: 'confirmation-applied', ...said };
      const all = [...dispute.confirmation.applied, said.partyId];
      return isEverybody(dispute, all) ? [applied, to('applied')] : [applied];
    },
    basis: 'cpl.confirmation.joint',
  }),
  row({
    from: ['window'],
    command: 'waive-confirmation',
    who: isPartyOrItsClerk,
    unless: suitPending,
    check: ({ dispute, command }) =>
      dispute.confirmation.waived.includes(command.partyId)
        ? refuse('already-answered', 'cpl.confirmation.joint', 'partyId')
        : null,
    events: ({ dispute, command: { kind: _, ...said } }) => {
      const waived: Event = { kind: 'confirmation-waived', ...said };
      const all = [...dispute.confirmation.waived, said.partyId];
      return isEverybody(dispute, all) ? [waived, ...afterWindow(dispute)] : [waived];
    },
    basis: 'cpl.confirmation.joint',
  }),
  row({
    from: ['window'],
    command: 'withdraw-suit',
    who: isPartyOrItsClerk,
    unless: ({ dispute }) =>
      dispute.suitPending ? null : refuse('not-in-this-state', 'op25.documents'),
    check: ({ dispute, command }) =>
      isApplicant(dispute, command.partyId)
        ? null
        : refuse('only-the-applicant', 'op25.documents', 'partyId'),
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'suit-withdrawn', ...said }],
    basis: 'op25.documents',
  }),
];

/** Lengthened once, by the president, while it runs (QR5). */
const extendReview = row({
  from: ['reviewing'],
  command: 'extend-review',
  who: isJudge,
  unless: ({ dispute }) => {
    if ((dispute.confirmation.extensions ?? []).length > 0)
      return refuse('review-extension-limit', 'qr.review');
    return runningDeadline(dispute, 'confirmation.review') === null
      ? refuse('review-over', 'qr.review')
      : null;
  },
  check: ({ command, law: { pack } }) =>
    command.days > pack.reviewExtension.maxDays
      ? refuse('review-extension-limit', pack.reviewExtension.basis, 'days')
      : null,
  events: ({ command: { days, reason }, at, law: { pack } }) => {
    const { basis } = pack.reviewExtension;
    return [
      {
        kind: 'review-extended',
        extension: { days, agreedOn: dateOf(at), records: [], basis },
        reason,
      },
    ];
  },
  basis: 'qr.review',
});

/** Review: one judge, both parties called together, confirmed or dismissed as a whole (CPL206). */
const review: readonly AnyRow[] = [
  row({
    from: ['applied'],
    command: 'accept-application',
    who: isJudge,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'application-accepted', ...said },
      to('reviewing'),
    ],
    basis: 'qr.acceptance',
  }),
  row({
    from: ['applied'],
    command: 'reject-application',
    who: isJudge,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'application-rejected', ...said },
      to('unconfirmed'),
    ],
    basis: 'ji.confirmation.not-accepted',
  }),
  row({
    from: ['applied', 'reviewing'],
    command: 'require-correction',
    who: isJudge,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'application-correction-required', ...said },
      to('correcting'),
    ],
    basis: 'ji.confirmation.papers',
  }),
  extendReview,
  row({
    from: ['correcting'],
    command: 'supply-correction',
    who: isPartyOrItsClerk,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'application-correction-supplied', ...said },
      to(dispute.confirmation.accepted ? 'reviewing' : 'applied'),
    ],
    basis: 'ji.confirmation.papers',
  }),
  row({
    from: ['reviewing'],
    command: 'record-hearing',
    who: isJudge,
    check: ({ dispute, command }) =>
      command.present.every((present) => dispute.parties.some(({ id }) => id === present))
        ? null
        : refuse('party-unknown', 'ji.confirmation.parties-called-together', 'present'),
    events: ({ command: { kind: _, ...said }, facts }) => [
      { kind: 'hearing-recorded', ...said, documentHash: facts.documentHash ?? '' },
    ],
    basis: 'ji.confirmation.parties-called-together',
  }),
  row({
    from: ['reviewing'],
    command: 'confirm-agreement',
    who: isJudge,
    unless: ({ dispute }) =>
      dispute.confirmation.heard
        ? null
        : refuse('both-parties-not-heard', 'ji.confirmation.parties-called-together'),
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'agreement-confirmed', ...said },
      ...toFulfilment(withConfirmed(dispute)),
    ],
    basis: 'cpl.confirmation.ruling',
  }),
  row({
    from: ['reviewing', 'frozen'],
    command: 'dismiss-application',
    who: isJudge,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'application-dismissed', ...said },
      to('unconfirmed'),
    ],
    basis: 'ji.confirmation.dismissal-grounds',
  }),
  row({
    from: inHand,
    command: 'withdraw-application',
    who: isPartyOrItsClerk,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'application-withdrawn', ...said },
      ...afterWindow(dispute),
    ],
    basis: 'ji.confirmation.withdrawal',
  }),
  row({
    from: ['unconfirmed'],
    command: 'agree-to-mediate-again',
    who: isPartyOrItsClerk,
    check: ({ dispute, command }) =>
      dispute.confirmation.again.includes(command.partyId)
        ? refuse('already-answered', 'cpl.confirmation.ruling', 'partyId')
        : null,
    events: ({ dispute, command: { kind: _, ...said } }) => {
      const agreed: Event = { kind: 'mediation-asked-again', ...said };
      return isEverybody(dispute, [...dispute.confirmation.again, said.partyId])
        ? [agreed, { kind: 'mediation-renewed' }, moved('court-mediation', 'selecting')]
        : [agreed];
    },
    basis: 'cpl.confirmation.ruling',
  }),
];

const withConfirmed = (dispute: Dispute): Dispute => ({
  ...dispute,
  agreement: dispute.agreement === null ? null : { ...dispute.agreement, confirmed: true },
});

/** Judicial confirmation: from an agreement that binds to a ruling that can be enforced (CPL205-206). */
export const judicialConfirmation: Stage = {
  id: 'judicial-confirmation',
  rows: [
    ...application,
    ...review,
    ...courtStatement,
    posted(['window']),
    notarialDeed(['window']),
    ...suspicion(inHand),
    ...payments(open),
    demandFiling(open),
    recordContact(open),
    ...preservation(open),
    ...partyData(open),
    ...safety(open),
    ...supervision(open),
  ],
  duties,
};

function duties({ status, parties, confirmation, statement }: Dispute): readonly Duty[] {
  switch (status) {
    case 'window': {
      const spoken = [...confirmation.applied, ...confirmation.waived];
      return [
        duty('watch-confirmation-window', 'clerk', 'confirmation.window'),
        ...parties
          .filter(({ id }) => !spoken.includes(id))
          .map(({ id }) => duty('apply-for-confirmation', 'party', 'confirmation.window', id)),
      ];
    }
    case 'statement':
      return [duty('review-statement', 'judge', null)];
    case 'serving':
      return [
        duty('serve-statement', 'clerk', null),
        ...parties
          .filter(({ id }) => !statement.signed.some(({ partyId }) => partyId === id))
          .map(({ id }) => duty('sign-statement', 'party', null, id)),
      ];
    case 'applied':
      return [duty('accept-application', 'judge', 'confirmation.acceptance')];
    case 'correcting':
      return [
        duty('review-agreement', 'judge', 'confirmation.correction'),
        duty('supply-correction', 'party', 'confirmation.correction'),
      ];
    case 'frozen':
      return [duty('review-suspicion', 'supervisor', 'sham.review')];
    case 'reviewing':
      return [duty('review-agreement', 'judge', 'confirmation.review')];
    default:
      return [
        duty('choose-next-step', 'clerk', 'next-step'),
        duty('choose-next-step', 'party', 'next-step'),
      ];
  }
}
