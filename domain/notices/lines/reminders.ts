import { deadlineKeys, type DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Dispute } from '#domain/dispute/dispute';
import { until, type Entry, type Line } from '#domain/notices/line';
import type { Recipient } from '#domain/notices/notice';
import {
  applicants,
  everyoneWith,
  everyParty,
  everyPartyBut,
  mediatorOf,
  ownerOf,
  payerOf,
  stillSilent,
  unpaidPayees,
} from '#domain/notices/recipients';
import type { NoticeTemplate } from '#domain/notices/template';

type Reminded = readonly [
  template: NoticeTemplate,
  to: (dispute: Dispute, instance: number) => readonly Recipient[],
];

/** Whom a running deadline reminds, and by which message: whoever can still meet it. */
const remindersOf: { readonly [K in DeadlineKey]: Reminded } = {
  'filing.decision': ['deadline-reminder', () => everyoneWith('clerk')],
  'filing.correction': ['deadline-reminder', applicants],
  'consent.response': ['consent-reminder', (dispute) => stillSilent(dispute, dispute.offer)],
  'mediator.designation': ['deadline-reminder', () => everyoneWith('clerk')],
  'mediator.acceptance': ['deadline-reminder', mediatorOf],
  'recusal.decision': ['deadline-reminder', () => everyoneWith('clerk')],
  'appraisal.report': ['deadline-reminder', mediatorOf],
  'sham.review': ['deadline-reminder', () => everyoneWith('supervisor')],
  'safety.report': ['deadline-reminder', () => everyoneWith('clerk')],
  'mediation.term': [
    'deadline-reminder',
    (dispute) => [...mediatorOf(dispute), ...everyParty(dispute)],
  ],
  'filing.handover': ['deadline-reminder', () => everyoneWith('clerk')],
  'confirmation.window': [
    'confirmation-reminder',
    (dispute) =>
      everyPartyBut(dispute, [...dispute.confirmation.applied, ...dispute.confirmation.waived]),
  ],
  'confirmation.acceptance': ['deadline-reminder', () => everyoneWith('judge')],
  'confirmation.correction': ['deadline-reminder', everyParty],
  'confirmation.review': ['deadline-reminder', () => everyoneWith('judge')],
  'next-step': ['deadline-reminder', everyParty],
  'enforcement.window': ['deadline-reminder', unpaidPayees],
  'performance.instalment': ['payment-due', payerOf],
  'preservation.alert': ['deadline-reminder', () => everyoneWith('clerk')],
  'preservation.suit': ['deadline-reminder', applicants],
  'preservation.release': ['deadline-reminder', () => everyoneWith('clerk')],
  'fee.payment': ['deadline-reminder', applicants],
  'order.acceptance': ['deadline-reminder', () => everyoneWith('judge')],
  'order.issue': ['deadline-reminder', () => everyoneWith('judge')],
  'order.service': ['deadline-reminder', () => everyoneWith('clerk')],
  'order.objection': ['deadline-reminder', everyParty],
  'order.suit': ['deadline-reminder', unpaidPayees],
  'complaint.reply': ['deadline-reminder', () => everyoneWith('supervisor')],
  'supervision.reply': ['deadline-reminder', ownerOf],
  'supervision.follow-up': ['deadline-reminder', () => everyoneWith('supervisor')],
};

const line = (key: DeadlineKey): Line<'reminded'> => {
  const [send, to] = remindersOf[key];
  return {
    send,
    to: ({ event, dispute }) => to(dispute, event.instance),
    legal: false,
    with: ({ event, dispute }) => ({
      deadline: key,
      instance: event.instance,
      daysLeft: event.daysLeft,
      ...until(dispute, key, event.instance),
    }),
    when: ({ event }) => event.key === key,
  };
};

/** One line for every deadline that can remind somebody. */
export const reminders: Entry<'reminded'> = deadlineKeys.map(line);

/** Whoever is reminded of a period is told when its end was counted again and lies on another day. */
export const recounted: Entry<'deadline-recounted'> = [
  {
    send: 'deadline-recounted',
    to: ({ event: { deadline }, dispute }) => {
      const [, to] = remindersOf[deadline.key];
      return to(dispute, deadline.instance);
    },
    legal: true,
    with: ({ event: { deadline, was } }) => ({
      deadline: deadline.key,
      instance: deadline.instance,
      dueOn: deadline.dueOn,
      wasDueOn: was.dueOn,
    }),
    when: ({ event: { deadline, was } }) => deadline.dueOn !== was.dueOn,
  },
];
