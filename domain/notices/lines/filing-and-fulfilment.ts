import { toldByWhatFollows, wayOnOf, silent, type Lines } from '#domain/notices/line';
import { applicants, everyoneWith, everyParty, payeeOf, payerOf } from '#domain/notices/recipients';

/** What is told once the dispute goes to the registry, or the agreement is to be kept. */
export const filingAndFulfilment = {
  // Filing
  'filing-begun': silent('the event that led here has told the parties'),
  'handed-over': [
    {
      send: 'filing',
      to: ({ dispute }) => applicants(dispute),
      legal: true,
      with: ({ event, dispute }) => ({
        step: 'handed-over',
        packageNumber: event.packageNumber,
        ...wayOnOf(dispute),
      }),
    },
  ],
  'case-registered': [
    {
      send: 'filing',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event, dispute }) => ({
        step: 'registered',
        caseNumber: event.caseNumber,
        procedure: event.procedure,
        ...wayOnOf(dispute),
      }),
    },
  ],
  'case-not-accepted': [
    {
      send: 'non-acceptance',
      to: ({ dispute }) => applicants(dispute),
      legal: true,
      with: ({ event }) => ({ rulingNumber: event.rulingNumber }),
    },
  ],
  'trial-receipt-recorded': [
    { send: 'returned-to-trial', to: ({ dispute }) => everyParty(dispute), legal: true },
  ],
  // Fulfilment
  'payment-reported': [
    {
      send: 'payment-reported',
      to: ({ event, dispute }) => payeeOf(dispute, event.instalment),
      legal: false,
      with: ({ event }) => ({ instance: event.instalment }),
    },
  ],
  'payment-confirmed': [
    {
      send: 'payment-confirmed',
      to: ({ event, dispute }) => payerOf(dispute, event.instalment),
      legal: false,
      with: ({ event }) => ({ instance: event.instalment }),
    },
  ],
  'payment-denied': [
    {
      send: 'payment-denied',
      to: ({ event, dispute }) => payerOf(dispute, event.instalment),
      legal: true,
      with: ({ event }) => ({ instance: event.instalment }),
    },
  ],
  'performance-confirmed': toldByWhatFollows,
  'instalment-missed': [
    {
      send: 'payment-missed',
      to: ({ event, dispute }) => [
        ...payerOf(dispute, event.instalment),
        ...payeeOf(dispute, event.instalment),
        ...everyoneWith('clerk'),
      ],
      legal: true,
      with: ({ event }) => ({ instance: event.instalment }),
    },
  ],
  'enforcement-applied': [
    { send: 'enforcement', to: ({ dispute }) => everyParty(dispute), legal: true },
  ],
} as const satisfies Lines;
