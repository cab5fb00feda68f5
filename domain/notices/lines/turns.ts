import {
  seenInTheTaskList,
  silent,
  toldByWhatFollows,
  until,
  type Lines,
} from '#domain/notices/line';
import { everyoneWith, everyParty, mediatorOf, person } from '#domain/notices/recipients';

/** What is told of the turns a mediation can take: another mediator, a pause, a freeze, a part agreed. */
export const turns = {
  'disclosure-answered': toldByWhatFollows,
  'recusal-requested': [{ send: 'recusal-asked', to: () => everyoneWith('clerk'), legal: false }],
  'recusal-decided': [
    {
      send: 'recusal-decided',
      to: ({ event, dispute }) => [...everyParty(dispute), ...person(event.mediatorId)],
      legal: true,
      with: ({ event }) => ({ ground: event.outcome }),
    },
  ],
  'replacement-requested': [
    {
      send: 'relieved',
      to: ({ before }) => mediatorOf(before),
      legal: false,
      with: () => ({ ground: 'replaced' }),
    },
  ],
  'appraisal-proposed': [
    {
      send: 'appraisal-asked',
      to: ({ dispute }) => everyParty(dispute),
      legal: true,
      with: ({ event, dispute }) => ({ round: event.round, ...until(dispute, 'mediation.term') }),
    },
  ],
  'appraisal-answered': seenInTheTaskList,
  'appraisal-approved': toldByWhatFollows,
  'appraisal-concluded': toldByWhatFollows,
  'term-paused': [
    {
      send: 'term-paused',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ event }) => ({ ground: event.reason }),
    },
  ],
  'term-resumed': [
    {
      send: 'term-resumed',
      to: ({ dispute }) => [...everyParty(dispute), ...mediatorOf(dispute)],
      legal: true,
      with: ({ dispute }) => until(dispute, 'mediation.term'),
    },
  ],
  'suspicion-reported': [{ send: 'suspicion', to: () => everyoneWith('supervisor'), legal: false }],
  frozen: toldByWhatFollows,
  'evidence-asked': silent('the judge asks at the hearing or in writing, with the items'),
  'freeze-released': seenInTheTaskList,
  'handed-to-authority': toldByWhatFollows,
  'safety-alert-raised': [
    {
      send: 'safety-alert',
      to: () => [...everyoneWith('clerk'), ...everyoneWith('supervisor')],
      legal: false,
      with: ({ event }) => ({ ground: event.risk }),
    },
  ],
  'safety-reported': silent('it is itself the record that the report has been made'),
  'claims-divided': toldByWhatFollows,
  'agreement-sealed': toldByWhatFollows,
  'agent-signed': [
    {
      send: 'authority-asked',
      to: ({ event }) => [{ kind: 'party', partyId: event.partyId }],
      legal: true,
      with: ({ dispute }) => until(dispute, 'mediation.term'),
      when: ({ event }) => event.authority === 'general',
    },
  ],
  'authority-shown': toldByWhatFollows,
  // Told by the ways there are after it, and to nobody else. A number that was wrong may be a stranger's,
  // who is to hear nothing of the dispute; a way that was right before is one still, and by it a party
  // learns of a correction that somebody else asked for in its name.
  'party-corrected': [
    {
      send: 'party-corrected',
      to: ({ event }) => [{ kind: 'party', partyId: event.partyId }],
      legal: true,
    },
  ],
  'evidence-submitted': silent(
    'it stands in the list of the dispute, and the other side is not told',
  ),
  'evidence-withdrawn': silent('whoever handed it in had asked for it, or is told by the person'),
  'agent-named': silent('who speaks for a party stands beside its name'),
  'agent-removed': silent('who speaks for a party stands beside its name'),
  'agent-barred': [
    {
      send: 'agent-barred',
      to: ({ event }) => [{ kind: 'party', partyId: event.partyId }],
      legal: true,
    },
    {
      send: 'agent-barred',
      to: () => [...everyoneWith('clerk'), ...everyoneWith('judge')],
      legal: false,
      with: ({ event }) => ({ mediatorId: event.mediatorId }),
    },
  ],
} as const satisfies Lines;
