import type { Dispute } from '#domain/dispute/dispute';
import {
  toldByWhatFollows,
  wayOnOf,
  seenInTheTaskList,
  silent,
  until,
  type Lines,
} from '#domain/notices/line';
import { applicants, everyParty, mediatorOf } from '#domain/notices/recipients';

const isMediated = (dispute: Dispute | null): boolean =>
  dispute?.stage === 'court-mediation' || dispute?.stage === 'lawyer-mediation';

/** What is told before a mediator is asked: papers in, corrections, the offer and its end. */
export const intakeAndDiversion = {
  // Intake
  registered: [
    {
      send: 'receipt',
      to: ({ dispute }) => applicants(dispute),
      legal: true,
      with: ({ event, dispute }) => ({ at: event.at, ...until(dispute, 'filing.decision') }),
    },
  ],
  'correction-requested': [
    {
      send: 'correction-needed',
      to: ({ dispute }) => applicants(dispute),
      legal: true,
      with: ({ event, dispute }) => ({
        stage: 'intake',
        days: event.defects.length,
        ...until(dispute, 'filing.correction'),
      }),
    },
  ],
  'correction-submitted': seenInTheTaskList,
  'correction-not-made': toldByWhatFollows,
  redirected: [
    {
      send: 'redirected',
      to: ({ dispute }) => applicants(dispute),
      legal: true,
      with: ({ event }) => ({ ground: event.ground }),
    },
  ],
  'registration-taken-back': silent('no party had been told of the registration'),
  diverted: [
    {
      send: 'filing',
      to: ({ dispute }) => applicants(dispute),
      legal: true,
      with: () => ({ step: 'begun', purpose: 'register-first' }),
      when: ({ dispute }) => dispute.filingPurpose === 'register-first',
    },
  ],
  'mediation-applied': toldByWhatFollows,
  // Diversion
  'offer-made': [
    {
      send: 'offer',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event, dispute }) => ({
        round: event.round,
        ...(dispute.track ? { track: dispute.track } : {}),
        ...until(dispute, 'consent.response'),
      }),
    },
  ],
  'offer-answered': [
    {
      send: 'offer-ended',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: () => ({ ground: 'refused' }),
      when: ({ event, dispute }) => event.answer === 'refuse' && dispute.status !== 'advised',
    },
  ],
  'offer-unanswered': [
    {
      send: 'offer-ended',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: () => ({ ground: 'silent' }),
      when: ({ dispute }) => dispute.status !== 'advised',
    },
  ],
  'advice-given': [
    {
      send: 'advice',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event, dispute }) => ({ ground: event.ground, ...until(dispute, 'next-step') }),
    },
  ],
  'contact-recorded': silent('it is itself the record of a talk with the party'),
  'filing-demanded': [
    {
      send: 'filing',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ dispute }) => ({ step: 'begun', ...wayOnOf(dispute) }),
    },
    {
      send: 'relieved',
      to: ({ before }) => mediatorOf(before),
      legal: true,
      with: () => ({ ground: 'suit-demanded' }),
      when: ({ before }) => isMediated(before),
    },
  ],
  'complaint-received': seenInTheTaskList,
  'complaint-answered': [
    {
      send: 'complaint-answered',
      to: ({ event }) => [{ kind: 'party', partyId: event.partyId }],
      legal: true,
    },
  ],
  'prelitigation-number-recorded': silent(
    'it stands in the papers and changes nothing for anybody',
  ),
  withdrawn: [
    {
      send: 'withdrawn',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
    },
  ],
} as const satisfies Lines;
