import {
  seenInTheTaskList,
  silent,
  toldByWhatFollows,
  until,
  type Lines,
} from '#domain/notices/line';
import {
  applicants,
  everyoneWith,
  everyParty,
  everyPartyBut,
  unpaidPayees,
} from '#domain/notices/recipients';

/** What is told of a court statement, a payment order, a notarial deed, and of objections to a ruling. */
export const waysOut = {
  'enforcement-packed': toldByWhatFollows,
  'preservation-recorded': silent(
    'the court itself has taken the measure and told those concerned',
  ),
  'preservation-alert': [
    {
      send: 'preservation-alert',
      to: ({ dispute }) => [...applicants(dispute), ...everyoneWith('clerk')],
      legal: true,
      with: ({ dispute }) => until(dispute, 'preservation.suit'),
    },
  ],
  'preservation-lapsed': [
    {
      send: 'preservation-lapsed',
      to: ({ dispute }) => [...everyParty(dispute), ...everyoneWith('clerk')],
      legal: true,
    },
  ],
  'preservation-released': silent('the ruling that lets it go is served by the court'),
  'limitation-restarted': silent('the message that ends the dispute speaks of limitation'),
  'application-posted': toldByWhatFollows,
  'restoration-asked': [
    { send: 'restoration-asked', to: () => everyoneWith('judge'), legal: false },
  ],
  'restoration-decided': [
    {
      send: 'restoration-decided',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event }) => ({
        ground: event.granted ? 'granted' : 'refused',
        ...(event.until === null ? {} : { dueOn: event.until }),
      }),
    },
  ],
  'fee-notice-served': [
    {
      send: 'fee-notice',
      to: ({ dispute }) => applicants(dispute),
      legal: true,
      with: ({ dispute }) => until(dispute, 'fee.payment'),
    },
  ],
  'fee-paid': silent('whoever paid has the receipt'),
  'fee-relief-granted': silent('the decision on relief is served by the court'),
  'fee-unpaid': toldByWhatFollows,
  'statement-requested': [
    {
      send: 'statement-asked',
      to: ({ dispute }) => everyPartyBut(dispute, dispute.statement.requested),
      legal: true,
      when: ({ dispute }) => dispute.status === 'window',
    },
  ],
  'statement-issued': [
    {
      send: 'statement-issued',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event }) => ({ rulingNumber: event.statementNumber }),
    },
  ],
  'statement-refused': [
    {
      send: 'statement-off',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: () => ({ ground: 'refused' }),
    },
  ],
  'statement-signed': seenInTheTaskList,
  'statement-effective': [
    { send: 'statement-effective', to: ({ dispute }) => everyParty(dispute), legal: true },
  ],
  'statement-repudiated': [
    {
      send: 'statement-off',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: () => ({ ground: 'repudiated' }),
    },
  ],
  'order-applied': seenInTheTaskList,
  'order-application-accepted': [
    {
      send: 'order-news',
      to: ({ dispute }) => unpaidPayees(dispute),
      legal: true,
      with: ({ event }) => ({ ground: 'accepted', rulingNumber: event.orderCaseNumber }),
    },
  ],
  'order-refused': [
    {
      send: 'order-news',
      to: ({ dispute }) => unpaidPayees(dispute),
      legal: true,
      with: () => ({ ground: 'refused' }),
    },
  ],
  'order-issued': [
    {
      send: 'order-news',
      to: ({ dispute }) => unpaidPayees(dispute),
      legal: true,
      with: ({ event }) => ({ ground: 'issued', rulingNumber: event.orderNumber }),
    },
  ],
  'order-served': [
    {
      send: 'order-to-debtor',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ dispute }) => until(dispute, 'order.objection'),
    },
  ],
  'order-objected': toldByWhatFollows,
  'order-ended': [
    {
      send: 'order-ended',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event, dispute }) => ({ ground: event.because, ...until(dispute, 'order.suit') }),
    },
  ],
  'order-final': [
    {
      send: 'order-news',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: () => ({ ground: 'final' }),
    },
  ],
  'order-becomes-suit': [
    {
      send: 'order-news',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: () => ({ ground: 'suit' }),
    },
  ],
  'suit-declined': seenInTheTaskList,
  'notarial-deed-recorded': [
    {
      send: 'notarial-deed',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event }) => ({ rulingNumber: event.deedNumber }),
    },
  ],
  'certificate-recorded': silent('the notary hands the certificate to whoever asked for it'),
  'ruling-served': silent('whoever has received it has signed for it'),
  'ruling-objected': [
    {
      send: 'ruling-objected',
      to: ({ dispute }) => [...everyParty(dispute), ...everyoneWith('judge')],
      legal: true,
    },
  ],
  'ruling-objected-by-interested': [
    {
      send: 'ruling-objected',
      to: ({ dispute }) => [...everyParty(dispute), ...everyoneWith('judge')],
      legal: true,
    },
  ],
  'ruling-upheld': [
    {
      send: 'ruling-kept-or-revoked',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event }) => ({ ground: 'upheld', rulingNumber: event.rulingNumber }),
    },
  ],
  'ruling-revoked': [
    {
      send: 'ruling-kept-or-revoked',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event, dispute }) => ({
        ground: 'revoked',
        rulingNumber: event.rulingNumber,
        ...until(dispute, 'next-step'),
      }),
    },
  ],
} as const satisfies Lines;
