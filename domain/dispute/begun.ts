import type { Instant } from '#domain/shared/instant';
import { noConfirmation, noStatement, unanswered, type Dispute } from './dispute.ts';
import { noLostTime } from './kept.ts';
import type { Change } from './effect.ts';
import type { Registration } from './event.ts';

/** Mediation begins from nothing: what an earlier round brought counts no more. */
export const nothingMediated: Change = {
  mediator: null,
  agreement: null,
  recusal: null,
  extension: null,
  transfer: null,
  extensions: [],
  appraisal: null,
  pauses: [],
  performed: [],
  confirmation: noConfirmation,
  statement: noStatement,
  lostTime: noLostTime,
  rulingServed: [],
  orderServedOn: null,
};

/** The dispute as its papers have come in: nothing has been said, asked or decided. */
export function begun(registration: Registration, at: Instant): Dispute {
  const { disputeId, courtId, number, packId, source, parties } = registration;
  return {
    id: disputeId,
    courtId,
    number,
    packId,
    imported: source === 'import',
    stage: 'intake',
    status: 'received',
    seq: 1,
    statusSince: 1,
    end: null,
    receivedAt: at,
    parties: parties.map(({ id, role }) => ({ id, role })),
    track: null,
    body: 'invited-body',
    tier: null,
    caseNumber: null,
    suitPending: false,
    procedure: null,
    filingPurpose: null,
    offer: unanswered(0),
    mediator: null,
    passedOver: [],
    mediatedBy: [],
    agents: [],
    recusal: null,
    replacedBy: [],
    facts: null,
    appraisal: null,
    pauses: [],
    suspicion: { signs: [], frozenFrom: null },
    safetyAlert: false,
    extension: null,
    extensions: [],
    transfer: null,
    agreement: null,
    confirmation: noConfirmation,
    performed: [],
    preservation: null,
    limitation: { interruptedAt: at, by: 'sx.suit-interrupts', restartedAt: null },
    lostTime: noLostTime,
    fee: null,
    statement: noStatement,
    rulingServed: [],
    orderServedOn: null,
    orders: [],
    closureRequestedBy: null,
    deadlines: [],
    lapsed: [],
    overdue: [],
  };
}
