import { agentsOf } from '#domain/dispute/agents';
import type { Dispute, Question } from '#domain/dispute/dispute';
import type { StageId } from '#domain/dispute/words';

/** Which parties are named, by their place in the list. */
type Places = (partyIds: readonly string[]) => string;

/**
 * What tells two states of a dispute apart for the procedure: everything that a rule of its stage, or
 * of a stage it can still come to, may ask. Ids, numbers, texts and dates are left out, and so is what
 * has been answered and will not be asked again.
 */
export function stateKey(dispute: Dispute): string {
  const places: Places = (partyIds) =>
    partyIds
      .map((partyId) => dispute.parties.findIndex(({ id }) => id === partyId))
      .toSorted((one, other) => one - other)
      .join('');
  const { stage, status, end, track, procedure, suitPending, lapsed, deadlines } = dispute;
  if (stage === 'closed') return `closed|${end}`;
  return [
    stage,
    status,
    track,
    procedure,
    suitPending,
    ...partOf[stage](dispute, places),
    dispute.orders.at(-1)?.state,
    dispute.closureRequestedBy,
    dispute.safetyAlert,
    dispute.complaint?.state,
    agentsOf(dispute)
      .map(({ partyId, authority, mayBe }) => places([partyId]) + authority + mayBe.length)
      .join(','),
    dispute.preservation?.state,
    [...new Set(lapsed)].toSorted().join(','),
    deadlines
      .map(({ key }) => key)
      .toSorted()
      .join(','),
  ].join('|');
}

type Part = (dispute: Dispute, places: Places) => readonly unknown[];

const answers = (question: Question | null, places: Places): string => {
  if (question === null) return '-';
  const saying = (word: string) =>
    places(question.answers.filter(({ answer }) => answer === word).map(({ partyId }) => partyId));
  return `${saying('consent')}/${saying('refuse')}`;
};

const signing: Part = ({ agreement }, places) =>
  agreement === null
    ? []
    : [
        places(agreement.signedBy),
        places(agreement.awaitingAuthority),
        agreement.performedOnTheSpot,
        agreement.partial,
        agreement.sealed,
      ];

const performing: Part = (
  { agreement, performed, lostTime, confirmation, rulingServed },
  places,
) => [
  agreement?.confirmed,
  agreement?.title,
  agreement?.certified,
  lostTime.lapsedOn === null,
  lostTime.askedBy === null,
  lostTime.restoredUntil === null,
  places(confirmation.applied),
  places(rulingServed.map(({ partyId }) => partyId)),
  agreement?.instalments.map(({ state }) => state).join(''),
  places(performed),
];

const mediating: Part = (dispute, places) => [
  dispute.mediator?.accepted,
  dispute.mediatedBy?.some((id) => id !== dispute.mediator?.id),
  dispute.facts === null ? '-' : places(dispute.facts.signedBy),
  answers(dispute.extension, places),
  dispute.extensions.length,
  answers(dispute.transfer, places),
  answers(dispute.appraisal, places),
  dispute.recusal?.kind,
  dispute.recusal?.back,
  places(dispute.recusal?.answers.map(({ partyId }) => partyId) ?? []),
  places(dispute.replacedBy),
  dispute.pauses.map(({ to }) => to === null).at(-1),
  dispute.suspicion.frozenFrom,
  dispute.body,
  dispute.termAwaited,
  ...signing(dispute, places),
];

const partOf: { readonly [S in Exclude<StageId, 'closed'>]: Part } = {
  intake: () => [],
  diversion: ({ offer }, places) => [answers(offer, places)],
  'court-mediation': mediating,
  'lawyer-mediation': mediating,
  'judicial-confirmation': (dispute, places) => [
    places(dispute.confirmation.applied),
    places(dispute.confirmation.waived),
    places(dispute.statement.requested),
    places(dispute.statement.signed.map(({ partyId }) => partyId)),
    places(dispute.confirmation.again),
    dispute.confirmation.accepted,
    dispute.confirmation.heard,
    dispute.confirmation.extensions?.length,
    dispute.suspicion.frozenFrom,
    ...performing(dispute, places),
  ],
  filing: ({ filingPurpose, agreement, fee, facts }, places) => [
    filingPurpose,
    agreement?.partial,
    fee?.isDue,
    facts === null ? '-' : places(facts.signedBy),
  ],
  fulfilment: performing,
};
