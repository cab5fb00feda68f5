import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import { everMediated } from './agents.ts';
import { begun, nothingMediated } from './begun.ts';
import { unanswered, type Dispute, type Instalment, type Overdue } from './dispute.ts';
import { answered, lateStill, nothingLate, type Change, type Effect } from './effect.ts';
import type { Event, EventKind, EventOf } from './event.ts';
import { evidenceOf } from './evidence.ts';
import { mediationEffects } from './mediation-effects.ts';
import { wayOutEffects } from './way-out-effects.ts';

/**
 * The dispute after an event. `null` stands for a dispute that does not exist yet, which only
 * `registered` can bring about; anything else is a bug of the caller and throws.
 */
export function evolve(dispute: Dispute | null, event: Event): Dispute {
  if (event.kind === 'registered') return begun(event.registration, event.at);
  if (dispute === null) throw new Error(`${event.kind} before registration`);
  const next = { ...dispute, seq: dispute.seq + 1 };
  return { ...next, ...effectOf(event.kind)(next, event) };
}

/** Looks the effect up and keeps event and effect paired, which an index type alone cannot. */
function effectOf<K extends EventKind>(kind: K): (dispute: Dispute, event: Event) => Change {
  const effect: Effect<K> | undefined = effects[kind];
  return (dispute, event) =>
    effect !== undefined && isOfKind(event, kind) ? effect(dispute, event) : {};
}

function isOfKind<K extends EventKind>(event: Event, kind: K): event is EventOf<K> {
  return event.kind === kind;
}

/** What each event changes. An event not named here is remembered in the record and changes nothing. */
const effects: { readonly [K in EventKind]?: Effect<K> } = {
  ...mediationEffects,
  ...wayOutEffects,
  moved: (dispute, { stage, status, end }) => ({
    stage,
    status,
    end,
    statusSince: dispute.seq,
    ...(stage === 'closed' ? nothingLate : lateStill(dispute, isOwedThroughout)),
  }),
  'deadline-started': (dispute, { deadline }) => ({
    deadlines: [...dispute.deadlines, { ...deadline, openedSeq: dispute.seq }],
  }),
  'deadline-moved': replaceDeadline,
  'deadline-recounted': replaceDeadline,
  'deadline-ended': (dispute, event) => ({
    deadlines: dispute.deadlines.filter((running) => !isSame(running, event)),
    lapsed: event.ending === 'lapsed' ? [...dispute.lapsed, event.key] : dispute.lapsed,
    overdue: event.ending === 'lapsed' ? withLate(dispute, event) : dispute.overdue,
    lostTime: lostWith(dispute, event),
  }),
  reminded: (dispute, event) => ({
    deadlines: dispute.deadlines.map((running) =>
      isSame(running, event)
        ? { ...running, reminded: [...running.reminded, event.daysLeft] }
        : running,
    ),
  }),
  diverted: (_, { track }) => ({ track }),
  'mediation-applied': ({ limitation }, { body, tier }) => ({
    ...nothingMediated,
    limitation: { ...limitation, by: 'sx.mediation-interrupts' },
    body,
    tier: body === 'hub' ? tier : null,
  }),
  'offer-made': (_, { round }) => ({ offer: unanswered(round) }),
  'offer-answered': (dispute, event) => ({ offer: answered(dispute.offer, event) }),
  'mediator-designated': (_, event) => ({
    mediator: {
      id: event.mediatorId,
      kind: event.mediatorKind,
      organisationId: event.organisationId,
      accepted: false,
    },
  }),
  'prelitigation-number-recorded': (_, { docketNumber }) => ({ caseNumber: docketNumber }),
  'evidence-submitted': (dispute, { sha256 }) => ({ evidence: [...evidenceOf(dispute), sha256] }),
  'evidence-withdrawn': (dispute, { sha256 }) => ({
    evidence: evidenceOf(dispute).filter((each) => each !== sha256),
  }),
  'facts-proposed': (_, { documentHash }) => ({ facts: { hash: documentHash, signedBy: [] } }),
  'facts-signed': ({ facts }, { partyId }) => ({
    facts: facts === null ? null : { ...facts, signedBy: [...facts.signedBy, partyId] },
  }),
  'extension-proposed': (_, { days, round }) => ({ extension: { ...unanswered(round), days } }),
  'extension-signed': (dispute, event) => ({
    extension:
      dispute.extension === null
        ? null
        : {
            ...answered(dispute.extension, { ...event, answer: 'consent' }),
          },
  }),
  'term-extended': (dispute, { extension }) => ({
    extension: null,
    extensions: [...dispute.extensions, extension],
  }),
  'transfer-proposed': (_, { round }) => ({ transfer: unanswered(round) }),
  'transfer-answered': (dispute, event) => ({
    transfer:
      dispute.transfer === null || event.answer === 'refuse'
        ? null
        : answered(dispute.transfer, event),
  }),
  transferred: (dispute, { clock }) => ({
    mediatedBy: everMediated(dispute),
    transfer: null,
    mediator: null,
    extension: null,
    appraisal: null,
    // What was granted to the old term and taken from it is no part of a fresh one.
    ...(clock === 'fresh'
      ? {
          termAwaited: true,
          extensions: [],
          pauses: dispute.pauses.filter(({ to }) => to === null),
        }
      : {}),
  }),
  'agreement-recorded': (_, event) => ({
    agreement: {
      hash: event.documentHash,
      signedBy: [],
      instalments: event.instalments.map((each, index) => ({
        ...each,
        no: index + 1,
        state: 'due',
      })),
      performedOnTheSpot: event.performedOnTheSpot,
      partial: false,
      sealed: false,
      awaitingAuthority: [],
      effectiveAt: null,
      confirmed: false,
      title: null,
      certified: false,
    },
  }),
  'agreement-signed': ({ agreement }, { partyId }) => ({
    agreement:
      agreement === null
        ? null
        : {
            ...agreement,
            signedBy: [...agreement.signedBy, partyId],
            awaitingAuthority: agreement.awaitingAuthority.filter((id) => id !== partyId),
          },
  }),
  'agreement-effective': ({ agreement }, { at }) => ({
    agreement: agreement === null ? null : { ...agreement, effectiveAt: at },
  }),
  'confirmation-applied': ({ confirmation }, { partyId }) => ({
    confirmation: { ...confirmation, applied: [...confirmation.applied, partyId] },
  }),
  'confirmation-waived': ({ confirmation }, { partyId }) => ({
    confirmation: { ...confirmation, waived: [...confirmation.waived, partyId] },
  }),
  'suit-withdrawn': () => ({ suitPending: false }),
  'application-accepted': (dispute) => ({
    confirmation: { ...reviewedAnew(dispute), accepted: true },
  }),
  'application-correction-required': (dispute) => ({ confirmation: reviewedAnew(dispute) }),
  'review-extended': ({ confirmation }, { extension }) => ({
    confirmation: {
      ...confirmation,
      extensions: [...(confirmation.extensions ?? []), extension],
    },
  }),
  'hearing-recorded': (dispute, { present }) => ({
    confirmation: {
      ...dispute.confirmation,
      heard: dispute.confirmation.heard || dispute.parties.every(({ id }) => present.includes(id)),
    },
  }),
  'agreement-confirmed': ({ agreement }) => ({
    agreement: agreement === null ? null : { ...agreement, confirmed: true },
  }),
  'mediation-asked-again': ({ confirmation }, { partyId }) => ({
    confirmation: { ...confirmation, again: [...confirmation.again, partyId] },
  }),
  'mediation-renewed': (dispute) => ({
    ...nothingMediated,
    mediatedBy: everMediated(dispute),
  }),
  'filing-begun': (_, { purpose }) => ({ filingPurpose: purpose }),
  'case-registered': ({ filingPurpose, preservation }, { caseNumber, procedure }) => ({
    caseNumber,
    procedure,
    // A suit over the claims left open is none over what has been agreed
    suitPending: filingPurpose !== 'register-rest',
    // A suit in time keeps what was secured before it (BQ17)
    preservation: preservation === null ? null : { ...preservation, state: 'over' },
  }),
  'payment-reported': instalmentBecomes('reported'),
  'payment-confirmed': instalmentBecomes('paid'),
  'payment-denied': instalmentBecomes('due'),
  'instalment-missed': instalmentBecomes('missed'),
  'performance-confirmed': (dispute, { partyId }) => ({
    performed: [...dispute.performed, partyId],
  }),
  'supervision-ordered': (dispute, { no, orderedBy, replyBy }) => ({
    orders: [...dispute.orders, { no, orderedBy, replyBy, state: 'open' }],
  }),
  'order-answered': (dispute, { no }) => ({
    orders: orderBecomes(dispute, no, 'answered'),
    overdue: dispute.overdue.filter((late) => !isSame(late, { key: REPLY, instance: no })),
  }),
  'complaint-received': (_, { partyId }) => ({
    complaint: { by: partyId, state: 'open' },
  }),
  'complaint-answered': (late) => ({
    complaint: null,
    ...lateStill(late, (key) => key !== 'complaint.reply'),
  }),
  'overdue-escalated': (dispute, { key, instance }) => {
    if (key === 'supervision.reply') return { orders: orderBecomes(dispute, instance, 'overdue') };
    return key === 'complaint.reply' && dispute.complaint
      ? { complaint: { ...dispute.complaint, state: 'overdue' } }
      : {};
  },
  'closure-requested': (_, { requestedBy }) => ({ closureRequestedBy: requestedBy }),
  'closure-refused': () => ({ closureRequestedBy: null }),
};

/** A report on a danger to people is late wherever the dispute goes, until it has been made. */
const isOwedThroughout = (key: DeadlineKey): boolean => key === 'safety.report';

/** What was granted for one review does not lengthen the next. */
const reviewedAnew = ({ confirmation }: Dispute): Dispute['confirmation'] =>
  confirmation.extensions === undefined ? confirmation : { ...confirmation, extensions: [] };

const REPLY = 'supervision.reply';
/** A missed payment is the payer's lateness, and being asked again is no work of its own. */
const neverOverdue: readonly DeadlineKey[] = ['performance.instalment', 'supervision.follow-up'];

const withLate = (
  { deadlines, overdue }: Dispute,
  ended: EventOf<'deadline-ended'>,
): readonly Overdue[] => [
  ...overdue,
  ...deadlines
    .filter(({ key }) => !neverOverdue.includes(key))
    .filter((running) => isSame(running, ended))
    .map(({ key, instance, dueAt }) => ({ key, instance, dueAt })),
];

/** The window for confirmation ran out on its last day: remembered, for what was posted in time. */
function lostWith({ lostTime, deadlines }: Dispute, event: EventOf<'deadline-ended'>) {
  if (event.key !== 'confirmation.window' || event.ending !== 'lapsed') return lostTime;
  const running = deadlines.find((each) => isSame(each, event));
  return { ...lostTime, lapsedOn: running?.dueOn ?? null, restoredUntil: null };
}

const isSame = (
  one: { readonly key: string; readonly instance: number },
  other: { readonly key: string; readonly instance: number },
): boolean => one.key === other.key && one.instance === other.instance;

/** A running period ends on another day, or for another reason on the same day. */
function replaceDeadline(
  { deadlines }: Dispute,
  { deadline }: Pick<EventOf<'deadline-moved'>, 'deadline'>,
): Change {
  return {
    deadlines: deadlines.map((running) =>
      isSame(running, deadline) ? { ...deadline, openedSeq: running.openedSeq } : running,
    ),
  };
}

function instalmentBecomes(state: Instalment['state']) {
  return ({ agreement }: Dispute, event: { readonly instalment: number }): Change => ({
    agreement:
      agreement === null
        ? null
        : {
            ...agreement,
            instalments: agreement.instalments.map((each) =>
              each.no === event.instalment ? { ...each, state } : each,
            ),
          },
  });
}

function orderBecomes(
  { orders }: Dispute,
  no: number,
  state: Dispute['orders'][number]['state'],
): Dispute['orders'] {
  return orders.map((order) => (order.no === no ? { ...order, state } : order));
}
