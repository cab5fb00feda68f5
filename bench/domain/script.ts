import { nationalCalendar } from '#domain/calendar/national-calendar';
import type { Command } from '#domain/dispute/command';
import { decide, type Input } from '#domain/dispute/decide';
import type { Dispute } from '#domain/dispute/dispute';
import type { Person, Role } from '#domain/people/person';
import { instant, type Instant } from '#domain/shared/instant';
import { addDays, localDate, startOfDay } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';
import { packById } from '#domain/tracks/packs';
import { hypotheticalHash, type Hypothesis } from '#domain/what-if/what-if';

const RECEIVED_ON = localDate(2026, 3, 2);
const packId = 'local-2025-both-tracks';
export const law: Law = { pack: packById(packId), calendar: nationalCalendar };

/** So many days after the papers came in, at ten in the morning; a minute later for each further act. */
const moment = (day: number, minute = 0): Instant =>
  instant(startOfDay(addDays(RECEIVED_ON, day)) + 36_000_000 + minute * 60_000);

const staff = (role: Role, userId: string): Person => ({
  kind: 'staff',
  role,
  userId,
  organisationId: 'body',
  courtIds: ['court'],
});
const clerk = staff('clerk', 'clerk');
const judge = staff('judge', 'judge');
const mediator = staff('mediator', 'm');
const party = (partyId: string): Person => ({ kind: 'party', partyId, disputeId: 'd' });

const given = (at: Instant, person: Person, command: Command): Input => ({
  kind: 'command',
  at,
  person,
  command,
  facts: { mediator: null, documentHash: hypotheticalHash },
});

const answer = (partyId: string): Command => ({
  kind: 'answer-offer',
  partyId,
  answer: 'consent',
  channel: 'link',
});
const sign = (partyId: string): Command => ({
  kind: 'sign-agreement',
  partyId,
  documentHash: hypotheticalHash,
  channel: 'link',
});
const apply = (partyId: string): Command => ({
  kind: 'apply-for-confirmation',
  partyId,
  channel: 'link',
});
const agreement: Command = {
  kind: 'record-agreement',
  terms: 'terms',
  performedOnTheSpot: false,
  instalments: [
    { payerId: 'b', payeeId: 'a', amountFen: 100_000, dueOn: addDays(RECEIVED_ON, 60) },
    { payerId: 'b', payeeId: 'a', amountFen: 100_000, dueOn: addDays(RECEIVED_ON, 90) },
  ],
};
const found = {
  kind: 'mediator-found',
  mediatorId: 'm',
  mediatorKind: 'court-embedded',
  organisationId: 'body',
  grounds: [],
} as const;

/** One dispute from the window to the last payment: seventeen acts, with time passing between them. */
export const inputs: readonly Input[] = [
  {
    kind: 'registration',
    at: moment(0),
    registration: {
      disputeId: 'd',
      courtId: 'court',
      number: '1',
      packId,
      causeCode: '108.3',
      amountFen: 200_000,
      source: 'counter',
      parties: [
        { id: 'a', role: 'applicant' },
        { id: 'b', role: 'respondent' },
      ],
    },
  },
  given(moment(1), clerk, { kind: 'divert', track: 'entrusted', mode: 'on-site', note: null }),
  given(moment(1, 1), party('a'), answer('a')),
  given(moment(1, 2), party('b'), answer('b')),
  { kind: 'work', at: moment(1, 3), outcome: found },
  given(moment(2), mediator, {
    kind: 'accept-designation',
    disclosure: 'nothing-to-disclose',
    disclosed: null,
  }),
  given(moment(3), mediator, {
    kind: 'schedule-session',
    at: moment(5),
    mode: 'on-site',
    place: 'room',
  }),
  { kind: 'due', at: moment(6) },
  given(moment(8), mediator, agreement),
  given(moment(8, 1), party('a'), sign('a')),
  given(moment(9), party('b'), sign('b')),
  given(moment(10), party('a'), apply('a')),
  given(moment(10, 1), party('b'), apply('b')),
  given(moment(11), judge, { kind: 'accept-application', confirmationNumber: '1' }),
  given(moment(14), judge, { kind: 'record-hearing', present: ['a', 'b'], record: 'heard' }),
  given(moment(14, 1), judge, { kind: 'confirm-agreement', rulingNumber: '1' }),
  { kind: 'due', at: moment(59) },
  given(moment(60), party('a'), {
    kind: 'confirm-receipt',
    partyId: 'a',
    instalment: 1,
    channel: 'link',
  }),
  given(moment(61), party('a'), {
    kind: 'confirm-receipt',
    partyId: 'a',
    instalment: 2,
    channel: 'link',
  }),
];

/** Lets an input happen; throws where the procedure says no, since then the script is wrong. */
export const step = (dispute: Dispute | null, input: Input): Dispute => {
  const decision = decide(dispute, input, law);
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  return decision.dispute;
};

/** The same acts from the agreement on, as a question about a dispute in mediation. */
export const question: readonly Hypothesis[] = inputs.slice(8).flatMap((input): Hypothesis[] => {
  if (input.kind === 'command') {
    return [{ kind: 'command', at: input.at, command: input.command, mediator: null }];
  }
  return input.kind === 'due' ? [{ kind: 'time', to: input.at }] : [];
});

/** Where the question begins: the dispute before its agreement, and the moment. */
export const beforeAgreement = (): { readonly dispute: Dispute; readonly at: Instant } => {
  const dispute = inputs.slice(0, 8).reduce<Dispute | null>(step, null);
  if (dispute === null) throw new Error('the script begins with nothing');
  return { dispute, at: moment(6) };
};
