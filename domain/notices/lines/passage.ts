import { toldByWhatFollows, type Lines } from '#domain/notices/line';
import { everyParty, mediatorOf } from '#domain/notices/recipients';
import { recounted, reminders } from './reminders.ts';

/** Ends that a message of their own has already told the parties about. */
const toldBefore: readonly (string | null)[] = [
  null,
  'withdrawn',
  'redirected',
  'filed',
  'returned-to-trial',
  'not-accepted-for-filing',
  // No party ever heard of it.
  'registered-in-error',
];

/** What is told because time passed or the dispute went on to another stage. */
export const passage = {
  moved: [
    {
      send: 'closed',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ event }) => (event.end ? { end: event.end } : {}),
      when: ({ event }) => event.stage === 'closed' && !toldBefore.includes(event.end),
    },
  ],
  'deadline-started': [
    {
      send: 'confirmation-window',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event }) => ({ dueOn: event.deadline.dueOn }),
      when: ({ event }) => event.deadline.key === 'confirmation.window',
    },
  ],
  'deadline-moved': toldByWhatFollows,
  'deadline-recounted': recounted,
  'deadline-ended': toldByWhatFollows,
  reminded: reminders,
} as const satisfies Lines;
