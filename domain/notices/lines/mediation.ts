import type { Dispute } from '#domain/dispute/dispute';
import { wayOnOf, silent, toldByWhatFollows, until, type Lines } from '#domain/notices/line';
import { everyoneWith, everyParty, mediatorOf, person } from '#domain/notices/recipients';

/** Without a suit, the advice on the other ways says why mediation has ended. */
const isAdvised = ({ status }: Dispute): boolean => status === 'advised';

/** What is told while a dispute is with a mediator. */
export const mediation = {
  'mediator-designated': [
    {
      send: 'designation',
      to: ({ event, dispute }) => [...person(event.mediatorId), ...everyParty(dispute)],
      legal: true,
      with: ({ event, dispute }) => ({
        mediatorId: event.mediatorId,
        ...until(dispute, 'mediator.acceptance'),
      }),
    },
  ],
  'no-mediator-found': [{ send: 'no-mediator', to: () => everyoneWith('clerk'), legal: false }],
  'designation-accepted': [
    {
      send: 'acceptance',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ at, dispute }) => ({ at, ...until(dispute, 'mediation.term') }),
      when: ({ event }) => event.disclosure === 'nothing-to-disclose',
    },
    {
      send: 'disclosure-asked',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ dispute }) => until(dispute, 'recusal.decision'),
      when: ({ event }) => event.disclosure !== 'nothing-to-disclose',
    },
  ],
  'designation-declined': [
    {
      send: 'designation-declined-or-silent',
      to: () => everyoneWith('clerk'),
      legal: false,
      with: ({ event }) => ({ ground: event.reason }),
    },
  ],
  'designation-unanswered': [
    {
      send: 'designation-declined-or-silent',
      to: () => everyoneWith('clerk'),
      legal: false,
      with: ({ event }) => ({ ground: 'silent', mediatorId: event.mediatorId }),
    },
    {
      send: 'relieved',
      to: ({ event }) => person(event.mediatorId),
      legal: false,
      with: () => ({ ground: 'silent' }),
    },
  ],
  'session-scheduled': [
    {
      send: 'session-notice',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ event }) => ({ at: event.at, mode: event.mode }),
    },
  ],
  'session-recorded': silent('those present have read the record'),
  'facts-proposed': [
    { send: 'facts-to-sign', to: ({ dispute }) => everyParty(dispute), legal: true },
  ],
  'facts-signed': silent('the signer has a receipt, the others need not act'),
  'extension-proposed': [
    {
      send: 'extension-asked',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event, dispute }) => ({
        days: event.days,
        round: event.round,
        ...until(dispute, 'mediation.term'),
      }),
    },
  ],
  'extension-signed': toldByWhatFollows,
  'term-extended': [
    {
      send: 'extension-granted',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ event, dispute }) => ({
        days: event.extension.days,
        ...until(dispute, 'mediation.term'),
      }),
    },
  ],
  'transfer-proposed': [
    {
      send: 'transfer-asked',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event: { round, clock }, dispute }) =>
        clock === 'fresh' ? { round } : { round, ...until(dispute, 'mediation.term') },
    },
  ],
  'transfer-answered': toldByWhatFollows,
  transferred: [
    {
      send: 'transferred',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ dispute }) => until(dispute, 'mediation.term'),
    },
    {
      send: 'relieved',
      to: ({ before }) => mediatorOf(before),
      legal: false,
      with: () => ({ ground: 'transferred' }),
    },
  ],
  'agreement-recorded': [
    {
      send: 'agreement-to-sign',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ dispute }) => until(dispute, 'mediation.term'),
    },
  ],
  'agreement-signed': toldByWhatFollows,
  'agreement-effective': [
    {
      send: 'agreement-effective',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ event }) => ({ at: event.at }),
    },
  ],
  'signing-refused': toldByWhatFollows,
  'mediation-failed': [
    {
      send: 'expiry',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ dispute }) => wayOnOf(dispute),
      when: ({ event, dispute }) => event.ground === 'expired' && !isAdvised(dispute),
    },
    {
      send: 'mediation-failed',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ event, dispute }) => ({ ground: event.ground, ...wayOnOf(dispute) }),
      when: ({ event, dispute }) => event.ground !== 'expired' && !isAdvised(dispute),
    },
  ],
} as const satisfies Lines;
