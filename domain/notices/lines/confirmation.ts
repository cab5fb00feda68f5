import {
  seenInTheTaskList,
  silent,
  toldByWhatFollows,
  until,
  type Lines,
} from '#domain/notices/line';
import { everyParty, everyPartyBut, mediatorOf } from '#domain/notices/recipients';

/** What is told about the judicial confirmation of an agreement. */
export const confirmation = {
  'confirmation-applied': [
    {
      send: 'application-received',
      to: ({ dispute }) =>
        everyPartyBut(dispute, [...dispute.confirmation.applied, ...dispute.confirmation.waived]),
      legal: true,
      with: ({ dispute }) => until(dispute, 'confirmation.window'),
    },
  ],
  'confirmation-waived': toldByWhatFollows,
  'suit-withdrawn': toldByWhatFollows,
  'application-accepted': [
    {
      send: 'application-accepted',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event, dispute }) => ({
        rulingNumber: event.confirmationNumber,
        ...until(dispute, 'confirmation.review'),
      }),
    },
  ],
  'application-rejected': [
    {
      send: 'application-ended',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: () => ({ ground: 'rejected' }),
    },
  ],
  'application-correction-required': [
    {
      send: 'correction-needed',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event, dispute }) => ({
        stage: 'confirmation',
        days: event.items.length,
        ...until(dispute, 'confirmation.correction'),
      }),
    },
  ],
  'review-extended': silent('the parties see the new day on their page; nothing is asked of them'),
  'application-correction-supplied': seenInTheTaskList,
  'hearing-recorded': silent('those heard have read the record'),
  'agreement-confirmed': [
    {
      send: 'ruling',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ event }) => ({ rulingNumber: event.rulingNumber }),
    },
  ],
  'application-dismissed': [
    {
      send: 'dismissal',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ event, dispute }) => ({
        rulingNumber: event.rulingNumber,
        ...until(dispute, 'next-step'),
      }),
    },
  ],
  'application-withdrawn': [
    {
      send: 'application-ended',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: () => ({ ground: 'withdrawn' }),
    },
  ],
  'application-deemed-withdrawn': [
    {
      send: 'application-ended',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: () => ({ ground: 'deemed-withdrawn' }),
    },
  ],
  'confirmation-not-sought': [
    {
      send: 'application-ended',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: () => ({ ground: 'not-sought' }),
    },
  ],
  'mediation-asked-again': toldByWhatFollows,
  'mediation-renewed': [
    { send: 'mediation-renewed', to: ({ dispute }) => everyParty(dispute), legal: true },
  ],
} as const satisfies Lines;
