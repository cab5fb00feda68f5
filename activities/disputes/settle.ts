import { isCountedOtherwise } from '#domain/deadlines/recount';
import { nextRing, type AgendaItem } from '#domain/dispute/agenda';
import { decide, type Decision } from '#domain/dispute/decide';
import type { Command } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { Screening } from '#domain/routing/screening';
import { instant, type Instant } from '#domain/shared/instant';
import type { Law } from '#domain/stages/table';
import { screeningOf } from '#platform/screening';
import type { Input } from '#workflows/messages';
import { namedBy } from './agent.ts';
import { correctionBy, type RegisteredParty } from './correction.ts';
import { documentOf } from './document.ts';
import type { CommandOutcome, Loaded, WaitingCommand } from './load.ts';
import { pastUntil } from './position.ts';
import { actorOf, registrar, system, type Step } from './step.ts';

/** What an input led to: the steps in their order, and any defect met on the way. */
export interface Settled {
  readonly dispute: Dispute | null;
  readonly steps: readonly Step[];
  readonly defects: readonly { readonly inputKey: string; readonly error: unknown }[];
}

/**
 * Applies an input to a dispute in the order in which the law looks at it: a calendar published since
 * is taken note of, then comes what time has brought about before the input, and before each of those
 * the commands that were received in time. Pure: the law is asked for and everything else has been
 * read. A defect in deciding is kept apart and blocks nobody else: the command is refused, time stands
 * still, work counts as done.
 */
export function settle(
  loaded: Loaded,
  input: Input,
  law: () => Law,
  calendarVersion: string,
): Settled {
  const course = new Course(loaded, law);
  course.open();
  course.recount(calendarVersion);
  switch (input.kind) {
    case 'resume':
    case 'recheck':
    case 'due':
      course.passTime(pastUntil(loaded.now));
      break;
    case 'command': {
      const asked = course.take(input.commandId);
      if (asked === null) break;
      course.passTime(asked.receivedAt);
      course.command(asked);
      break;
    }
    case 'work':
      course.passTime(pastUntil(loaded.now));
      course.work(input.workId);
      break;
  }
  return course;
}

const UNDECIDABLE: CommandOutcome = { kind: 'refused', code: 'internal', basis: null, field: null };

class Course implements Settled {
  readonly steps: Step[] = [];
  readonly defects: { readonly inputKey: string; readonly error: unknown }[] = [];
  dispute: Dispute | null;
  readonly #loaded: Loaded;
  readonly #law: () => Law;
  #waiting: readonly WaitingCommand[];
  /** Parties as earlier commands of the same input have left them. */
  readonly #corrected = new Map<string, RegisteredParty>();

  constructor(loaded: Loaded, law: () => Law) {
    this.#loaded = loaded;
    this.#law = law;
    this.#waiting = loaded.waiting;
    this.dispute = loaded.state;
  }

  open(): void {
    if (this.dispute !== null) return;
    const { id, courtId, number, packId, causeCode, amountFen, source, receivedAt } = this.#loaded;
    const parties = this.#loaded.parties ?? [];
    const ids = { disputeId: id, courtId, number, packId };
    const registration = { ...ids, causeCode, amountFen, source, parties };
    const input = { kind: 'registration', at: receivedAt, registration } as const;
    const inputKey = 'opened';
    const decision = this.#attempt(inputKey, () => decide(null, input, this.#law()));
    const actor = registrar(this.#loaded.createdBy);
    if (decision?.kind === 'accepted') this.#accept({ inputKey, actor, decision, command: null });
  }

  /** A calendar was published since the running periods were counted: first of all they are told anew. */
  recount(calendarVersion: string): void {
    const { dispute: before } = this;
    if (before === null || !isCountedOtherwise(before, calendarVersion)) return;
    const inputKey = `calendar:${before.seq}`;
    const decision = this.#attempt(inputKey, () =>
      decide(before, { kind: 'calendar', at: this.#loaded.now }, this.#law()),
    );
    if (decision?.kind !== 'accepted' || decision.events.length === 0) return;
    this.#accept({ inputKey, actor: system, decision, command: null });
  }

  passTime(until: Instant): void {
    for (;;) {
      const item = this.dispute === null ? null : nextRing(this.dispute);
      if (item === null || item.at >= until) return;
      const inTime = this.#waiting.find(({ receivedAt }) => receivedAt <= item.at);
      if (inTime !== undefined) this.command(inTime);
      else if (!this.#due(item)) return;
    }
  }

  take(commandId: string): WaitingCommand | null {
    return this.#waiting.find(({ id }) => id === commandId) ?? null;
  }

  command(waiting: WaitingCommand): void {
    if (!this.#waiting.includes(waiting)) return;
    this.#waiting = this.#waiting.filter((each) => each !== waiting);
    const { id, body, person, receivedAt, mediator } = waiting;
    const { agent = null, evidenceStored = false } = waiting;
    const party = this.#partyOf(waiting);
    const inputKey = `command:${id}`;
    const before = this.dispute;
    const document = this.#attempt(inputKey, () => documentOf(this.#loaded.id, body));
    const screening = this.#attempt(inputKey, () => this.#screen(body));
    const documentHash = document?.hash ?? null;
    const facts = {
      mediator,
      agent,
      party,
      evidenceStored,
      documentHash,
      screening,
      sinceRegistration: this.#loaded.since,
    };
    const input = { kind: 'command', at: receivedAt, command: body, person, facts } as const;
    const decision =
      before === null ? null : this.#attempt(inputKey, () => decide(before, input, this.#law()));
    if (decision?.kind === 'accepted') {
      const { seq } = decision.dispute;
      const outcome = { kind: 'accepted', fromSeq: before?.seq ?? 0, seq } as const;
      const correction = correctionBy(body, party, receivedAt);
      if (correction !== null) this.#corrected.set(correction.partyId, correction.after);
      const command = { id, person, outcome, document, agent: namedBy(body), correction };
      this.#accept({ inputKey, actor: actorOf(person), decision, command });
      return;
    }
    const outcome =
      decision === null ? UNDECIDABLE : { kind: 'refused' as const, ...decision.refusal };
    const command = { id, person, outcome, document: null, agent: null, correction: null };
    const actor = decision === null ? system : actorOf(person);
    this.steps.push({ inputKey, actor, before, after: before, events: [], command });
  }

  work(workId: string): void {
    const { work: outcome, workApplied, now } = this.#loaded;
    const before = this.dispute;
    if (outcome === null || workApplied || before === null) return;
    const inputKey = `work:${workId}`;
    const decision = this.#attempt(inputKey, () =>
      decide(before, { kind: 'work', at: now, outcome }, this.#law()),
    );
    if (decision?.kind === 'accepted') {
      this.#accept({ inputKey, actor: system, decision, command: null });
    } else {
      const nothing = { before, after: before, events: [], command: null };
      this.steps.push({ inputKey, actor: system, ...nothing });
    }
  }

  /** The party whose data a command corrects, as it is known by now. */
  #partyOf({ body, party = null }: WaitingCommand): RegisteredParty | null {
    return body.kind === 'correct-party' ? (this.#corrected.get(body.partyId) ?? party) : null;
  }

  /** What the screening says to a decision on mediation; nothing to any other command. */
  #screen({ kind }: Command): Screening | null {
    const { told } = this.#loaded;
    return kind === 'divert' && told ? screeningOf(told) : null;
  }

  /** Lets what is due at one moment happen; false when that failed or changed nothing. */
  #due(item: AgendaItem): boolean {
    const before = this.dispute;
    const at = instant(item.at + 1);
    const decision = this.#attempt(item.key, () =>
      decide(before, { kind: 'due', at }, this.#law()),
    );
    if (decision?.kind !== 'accepted' || decision.events.length === 0) return false;
    this.#accept({ inputKey: item.key, actor: system, decision, command: null });
    return true;
  }

  #accept(
    step: Pick<Step, 'inputKey' | 'actor' | 'command'> & {
      readonly decision: Extract<Decision, { kind: 'accepted' }>;
    },
  ): void {
    const { inputKey, actor, command, decision } = step;
    const { events, dispute: after } = decision;
    this.steps.push({ inputKey, actor, before: this.dispute, after, events, command });
    this.dispute = after;
  }

  #attempt<Result>(inputKey: string, work: () => Result): Result | null {
    try {
      return work();
    } catch (error) {
      this.defects.push({ inputKey, error });
      return null;
    }
  }
}
