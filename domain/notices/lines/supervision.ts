import { toldByWhatFollows, until, type Lines } from '#domain/notices/line';
import { everyoneWith, ownerOf, person } from '#domain/notices/recipients';

/** What is told when a supervisor steps in. */
export const supervision = {
  'supervision-ordered': [
    {
      send: 'order',
      to: ({ dispute }) => ownerOf(dispute),
      legal: true,
      with: ({ event }) => ({ instance: event.no, dueOn: event.replyBy }),
    },
  ],
  'order-answered': [
    {
      send: 'order-answered',
      to: ({ event, dispute }) =>
        person(dispute.orders.find(({ no }) => no === event.no)?.orderedBy),
      legal: false,
      with: ({ event }) => ({ instance: event.no }),
    },
  ],
  'overdue-escalated': [
    {
      send: 'overdue-to-supervisor',
      to: () => everyoneWith('supervisor'),
      legal: false,
      with: ({ event, dispute }) => ({
        deadline: event.key,
        ...until(dispute, event.key, event.instance),
      }),
    },
  ],
  reassigned: [
    {
      send: 'relieved',
      to: ({ event }) => person(event.fromMediatorId),
      legal: false,
      with: () => ({ ground: 'reassigned' }),
    },
  ],
  'closure-requested': [
    { send: 'closure-asked', to: () => everyoneWith('supervisor'), legal: false },
  ],
  'closure-approved': toldByWhatFollows,
  'closure-refused': [
    {
      send: 'closure-refused',
      to: ({ before }) => person(before?.closureRequestedBy),
      legal: false,
    },
  ],
} as const satisfies Lines;
