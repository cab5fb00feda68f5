import { nationalCalendar } from '#domain/calendar/national-calendar';
import type { CourtCalendar } from '#domain/calendar/court-calendar';
import type { Command } from '#domain/dispute/command';
import { decide, type Decision, type DecidedEvent, type Input } from '#domain/dispute/decide';
import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { MediatorKind } from '#domain/dispute/words';
import { nothingKnown } from '#domain/people/party-correction';
import type { Person, Role } from '#domain/people/person';
import type { RefusalCode } from '#domain/refusals';
import { parseInstant } from '#domain/shared/instant-text';
import { instant, type Instant } from '#domain/shared/instant';
import { parseLocalDate, type LocalDate } from '#domain/shared/local-date';
import type { Facts, Law } from '#domain/stages/table';
import { packById } from '#domain/tracks/packs';

/** A moment of a court day, written as the clock on the wall shows it: `2026-03-02 10:00`. */
export function wallClock(text: string): Instant {
  const [day = '', time = '00:00'] = text.split(' ');
  const moment = parseInstant(`${day}T${time}:00+08:00`);
  if (moment === null) throw new Error(`not a moment: ${text}`);
  return moment;
}

const courtId = 'court';
export const staff = (role: Role, userId: string = role): Person => ({
  kind: 'staff',
  role,
  userId,
  organisationId: 'body',
  courtIds: [courtId],
});
export const clerk = staff('clerk');
export const judge = staff('judge');
export const supervisor = staff('supervisor');
export const ordinary = (partyId: string): Person => ({ kind: 'party', partyId, disputeId: 'd' });

const mediatorFacts = (id: string, kind: MediatorKind): Facts['mediator'] => ({
  id,
  kind,
  organisationId: 'body',
  active: true,
  atCapacity: false,
  inConflict: false,
});

/**
 * One dispute played through `decide` with real dates: each step either happens or says why not. Time
 * that passes between two steps brings about what it must, as the workflow's timer would.
 */
export class Play {
  law: Law;
  readonly record: DecidedEvent[] = [];
  #dispute: Dispute;

  constructor(
    receivedAt: string,
    options: {
      readonly pack?: string;
      readonly calendar?: CourtCalendar;
      readonly parties?: readonly string[];
      readonly source?: string;
    } = {},
  ) {
    const { pack = 'local-2025-both-tracks', calendar = nationalCalendar } = options;
    const { source = 'counter' } = options;
    this.law = { pack: packById(pack), calendar };
    const at = wallClock(receivedAt);
    const [applicant = 'a', ...others] = options.parties ?? ['a', 'b'];
    const registration = {
      disputeId: 'd',
      courtId,
      number: '1',
      packId: pack,
      causeCode: '108.3',
      amountFen: 3_000_000,
      source,
      parties: [
        { id: applicant, role: 'applicant' as const },
        ...others.map((id) => ({ id, role: 'respondent' as const })),
      ],
    };
    const decision = decide(null, { kind: 'registration', at, registration }, this.law);
    this.#dispute = this.#take(decision);
  }

  get dispute(): Dispute {
    return this.#dispute;
  }

  /** Where the dispute stands, as `stage/status`. */
  get place(): string {
    return `${this.#dispute.stage}/${this.#dispute.status}`;
  }

  /** What has happened so far, by the names of the events. */
  get happened(): readonly Event['kind'][] {
    return this.record.map(({ event }) => event.kind);
  }

  /** The last day of a running deadline, or null. */
  dueOn(key: string): string | null {
    return this.#dispute.deadlines.find((running) => running.key === key)?.dueOn ?? null;
  }

  /** Lets time pass to a moment. */
  until(moment: string): this {
    this.#time(wallClock(moment));
    return this;
  }

  /** Another calendar is published at a moment. */
  publishes(moment: string, calendar: CourtCalendar): this {
    const at = wallClock(moment);
    this.#time(at);
    this.law = { ...this.law, calendar };
    this.#dispute = this.#take(decide(this.#dispute, { kind: 'calendar', at }, this.law));
    return this;
  }

  /** Somebody does something at a moment. Throws with the refusal's code if it is refused. */
  does(moment: string, person: Person, command: Command, facts: Partial<Facts> = {}): this {
    const decision = this.#ask(moment, person, command, facts);
    if (decision.kind === 'refused') throw new Error(`${command.kind}: ${decision.refusal.code}`);
    this.#dispute = this.#take(decision);
    return this;
  }

  /** Why somebody may not do something at a moment, or null if it may be done. Nothing changes. */
  refusal(
    moment: string,
    person: Person,
    command: Command,
    facts: Partial<Facts> = {},
  ): RefusalCode | null {
    const decision = this.#ask(moment, person, command, facts);
    return decision.kind === 'refused' ? decision.refusal.code : null;
  }

  /** Outside work found a mediator. */
  designated(moment: string, mediatorId: string, mediatorKind: MediatorKind): this {
    const at = wallClock(moment);
    this.#time(at);
    const outcome = {
      kind: 'mediator-found' as const,
      mediatorId,
      mediatorKind,
      organisationId: 'body',
      grounds: [],
    };
    this.#dispute = this.#take(decide(this.#dispute, { kind: 'work', at, outcome }, this.law));
    return this;
  }

  /** Outside work handed the papers to the registry. */
  delivered(moment: string): this {
    const at = wallClock(moment);
    this.#time(at);
    const outcome = { kind: 'package-delivered', packageNumber: '1' } as const;
    this.#dispute = this.#take(decide(this.#dispute, { kind: 'work', at, outcome }, this.law));
    return this;
  }

  #ask(moment: string, person: Person, command: Command, facts: Partial<Facts>): Decision {
    const at = wallClock(moment);
    this.#time(at);
    const known: Facts = {
      documentHash: 'hash',
      mediator:
        'mediatorId' in command && command.mediatorId !== null
          ? mediatorFacts(command.mediatorId, 'court-embedded')
          : null,
      party: nothingKnown('natural'),
      evidenceStored: true,
      agent: command.kind === 'name-agent' ? { id: 'agent', mayBe: [] } : null,
      ...facts,
    };
    const input: Input = { kind: 'command', at, person, command, facts: known };
    return decide(this.#dispute, input, this.law);
  }

  #time(at: Instant): void {
    const now = instant(at);
    this.#dispute = this.#take(decide(this.#dispute, { kind: 'due', at: now }, this.law));
  }

  #take(decision: Decision): Dispute {
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    this.record.push(...decision.events);
    return decision.dispute;
  }
}

const channel = 'link' as const;
export const mediator = (userId = 'm1'): Person => staff('mediator', userId);
export const say = {
  divert: (track: 'entrusted' | 'commissioned'): Command => ({
    kind: 'divert',
    track,
    mode: 'on-site',
    note: null,
  }),
  consent: (partyId: string): Command => ({
    kind: 'answer-offer',
    partyId,
    answer: 'consent',
    channel,
  }),
  refuse: (partyId: string): Command => ({
    kind: 'answer-offer',
    partyId,
    answer: 'refuse',
    channel,
  }),
  demandFiling: (partyId: string): Command => ({
    kind: 'demand-filing',
    partyId,
    channel,
    reason: null,
  }),
  accept: {
    kind: 'accept-designation',
    disclosure: 'nothing-to-disclose',
    disclosed: null,
  } satisfies Command,
  agreement: (dueOn: readonly string[] = []): Command => ({
    kind: 'record-agreement',
    terms: '还款',
    performedOnTheSpot: false,
    confirmedWarnings: dueOn.length === 0 ? ['nothing-to-perform'] : [],
    instalments: dueOn.map((day) => ({
      payerId: 'b',
      payeeId: 'a',
      amountFen: 100_000,
      dueOn: dayOf(day),
    })),
  }),
  sign: (partyId: string): Command => ({
    kind: 'sign-agreement',
    partyId,
    documentHash: 'hash',
    channel,
  }),
  apply: (partyId: string): Command => ({ kind: 'apply-for-confirmation', partyId, channel }),
  extend: (days: number): Command => ({ kind: 'propose-extension', days, reason: '再谈一次' }),
  signExtension: (partyId: string): Command => ({ kind: 'sign-extension', partyId, channel }),
};

/** A court day written as text. */
export function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === null) throw new Error(`not a day: ${text}`);
  return day;
}
