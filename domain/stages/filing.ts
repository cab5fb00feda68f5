import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import { statusesOf } from '#domain/dispute/words';
import { isGivenTooLate } from '#domain/numbers/prelitigation-number';
import { isClerkOrRegistry } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { partyData } from './party-data.ts';
import { demandHearing, recordContact, withdraw } from './common-rows.ts';
import { complaint } from './complaint.ts';
import { fee } from './fee.ts';
import { preservation } from './preservation.ts';
import { supervision } from './supervision.ts';
import { afterRest, close, moved, toFulfilment } from './moves.ts';
import { duty, row, type Situation, type Stage } from './table.ts';

const open = statusesOf.filing;

const forRegistration = ({ dispute }: Situation) =>
  dispute.filingPurpose === 'return-to-trial'
    ? refuse('not-in-this-state', 'op25.return-to-trial')
    : null;
const forTrial = ({ dispute }: Situation) =>
  dispute.filingPurpose === 'return-to-trial'
    ? null
    : refuse('not-in-this-state', 'cpl.filing-decision');

/** Registered to be mediated, to be heard, or for the claims that a partial agreement left open. */
function afterRegistration(dispute: Dispute): readonly Event[] {
  switch (dispute.filingPurpose) {
    case 'register-first':
      return [
        { kind: 'offer-made', round: dispute.offer.round + 1 },
        moved('diversion', 'offered'),
      ];
    case 'register-rest':
      return afterRest(dispute);
    case 'register-for-statement':
      return [moved('judicial-confirmation', 'statement')];
    default:
      return [close('filed')];
  }
}

/** A suit that is not accepted ends the way to a judge, and leaves an agreement as it is. */
function afterNonAcceptance(dispute: Dispute): readonly Event[] {
  switch (dispute.filingPurpose) {
    case 'register-rest':
      return afterRest(dispute);
    case 'register-for-statement':
      return toFulfilment(dispute);
    default:
      return [close('not-accepted-for-filing')];
  }
}

/** Filing: the papers go to the court's registry, and it is theirs only when the receipt is here (TY21). */
export const filing: Stage = {
  id: 'filing',
  rows: [
    row({
      from: open,
      command: 'record-registration',
      who: isClerkOrRegistry,
      unless: forRegistration,
      check: ({ dispute, command, at }) => {
        if (command.registeredOn > dateOf(at)) {
          return refuse('registration-in-the-future', 'cpl.filing-decision', 'registeredOn');
        }
        if (isGivenTooLate(command.caseNumber, command.registeredOn)) {
          return refuse('prelitigation-number-ended', 'op25.register-first', 'caseNumber');
        }
        return command.registeredOn < dateOf(dispute.receivedAt)
          ? refuse('registration-before-receipt', 'cpl.filing-decision', 'registeredOn')
          : null;
      },
      events: ({ dispute, command: { kind: _, ...said } }) => [
        { kind: 'case-registered', ...said },
        ...afterRegistration(dispute),
      ],
      basis: 'cpl.filing-decision',
    }),
    row({
      from: open,
      command: 'record-non-acceptance',
      who: isClerkOrRegistry,
      unless: forRegistration,
      events: ({ dispute, command: { kind: _, ...said } }) => [
        { kind: 'case-not-accepted', ...said },
        ...afterNonAcceptance(dispute),
      ],
      basis: 'cpl.filing-decision',
    }),
    row({
      from: open,
      command: 'record-trial-receipt',
      who: isClerkOrRegistry,
      unless: forTrial,
      events: ({ command: { kind: _, ...said } }) => [
        { kind: 'trial-receipt-recorded', ...said },
        close('returned-to-trial'),
      ],
      basis: 'op25.return-to-trial',
    }),
    ...fee(['handed-over']),
    ...preservation(open),
    demandHearing(open),
    ...partyData(open),
    withdraw(open),
    recordContact(open),
    complaint(open),
    ...supervision(open),
  ],
  duties: ({ status, filingPurpose }) => [
    duty(
      status === 'preparing' ? 'deliver-to-registry' : 'record-registration',
      'clerk',
      filingPurpose === 'return-to-trial' ? 'filing.handover' : 'filing.decision',
    ),
  ],
};
