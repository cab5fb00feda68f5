import { runningDeadline, type Dispute } from '#domain/dispute/dispute';
import type { Status } from '#domain/dispute/words';
import type { Instant } from '#domain/shared/instant';
import type { Recipient } from './notice.ts';
import type { NoticeParams, NoticeTemplate } from './template.ts';

/** A message about to be sent, and the dispute as it stands now. */
export interface AboutToSend {
  readonly template: NoticeTemplate;
  readonly to: Recipient;
  readonly params: NoticeParams;
  readonly dispute: Dispute;
  /** By the court clock. */
  readonly now: Instant;
}

type Question = (sending: AboutToSend) => boolean;

const whileIn =
  (...statuses: readonly Status[]): Question =>
  ({ dispute }) =>
    statuses.includes(dispute.status);

const whileRunning: Question = ({ dispute, params }) =>
  params.deadline === undefined ||
  runningDeadline(dispute, params.deadline, params.instance) !== null;

const isPartyBut = ({ to }: AboutToSend, partyIds: readonly string[]): boolean =>
  to.kind !== 'party' || !partyIds.includes(to.partyId);

const offerIsOpen: Question = ({ dispute, params }) =>
  dispute.status === 'offered' && dispute.offer.round === (params.round ?? dispute.offer.round);

const hasNotAnswered: Question = (sending) =>
  isPartyBut(
    sending,
    sending.dispute.offer.answers.map(({ partyId }) => partyId),
  );

const hasNotChosen: Question = (sending) => {
  const { applied, waived } = sending.dispute.confirmation;
  return isPartyBut(sending, [...applied, ...waived]);
};

/**
 * What asks somebody to do something that time or another's act may have made pointless. Whatever is
 * not listed reports a fact, and a fact stays worth telling; a receipt for what was taken back is none.
 */
const wantedWhile: { readonly [T in NoticeTemplate]?: Question } = {
  receipt: ({ dispute }) => dispute.end !== 'registered-in-error',
  'correction-needed': whileIn('correcting'),
  offer: (sending) => offerIsOpen(sending) && hasNotAnswered(sending),
  'consent-reminder': (sending) => whileRunning(sending) && hasNotAnswered(sending),
  'no-mediator': whileIn('selecting'),
  designation: ({ dispute, params }) => dispute.mediator?.id === params.mediatorId,
  'session-notice': ({ dispute, params, now }) =>
    dispute.status === 'mediating' && (params.at === undefined || params.at > now),
  'facts-to-sign': (sending) =>
    sending.dispute.facts !== null && isPartyBut(sending, sending.dispute.facts.signedBy),
  'extension-asked': ({ dispute, params }) => dispute.extension?.round === params.round,
  'transfer-asked': ({ dispute, params }) => dispute.transfer?.round === params.round,
  'appraisal-asked': ({ dispute, params }) => dispute.appraisal?.round === params.round,
  'disclosure-asked': whileIn('recusing'),
  'statement-asked': whileIn('window'),
  'deadline-reminder': whileRunning,
  'deadline-recounted': whileRunning,
  'agreement-to-sign': (sending) =>
    sending.dispute.status === 'signing' &&
    isPartyBut(sending, sending.dispute.agreement?.signedBy ?? []),
  'confirmation-window': whileIn('window'),
  'confirmation-reminder': (sending) => whileRunning(sending) && hasNotChosen(sending),
  'application-received': (sending) => sending.dispute.status === 'window' && hasNotChosen(sending),
  'payment-due': whileRunning,
  order: ({ dispute, params }) =>
    dispute.orders.some(({ no, state }) => no === params.instance && state !== 'answered'),
  'closure-asked': ({ dispute }) => dispute.closureRequestedBy !== null,
};

/** Whether a message is still worth sending. Pure; asked again at every try. */
export const isStillWanted = (sending: AboutToSend): boolean =>
  wantedWhile[sending.template]?.(sending) ?? true;
