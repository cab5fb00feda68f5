import { agenda } from '#domain/dispute/agenda';
import type { CommandKind } from '#domain/dispute/command';
import { decide, type Input } from '#domain/dispute/decide';
import type { Dispute } from '#domain/dispute/dispute';
import type { EventKind } from '#domain/dispute/event';
import type { StageId, Status } from '#domain/dispute/words';
import { nothingKnown } from '#domain/people/party-correction';
import type { Person, StaffPerson } from '#domain/people/person';
import { instant, type Instant } from '#domain/shared/instant';
import { rowsFor } from '#domain/stages/index';
import type { Facts, Law, WorkOutcome } from '#domain/stages/table';
import { sampleCommands } from './sample-commands.ts';
import { stateKey } from './state-key.ts';

/** One step the search found: an input that was accepted and where it led. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly by: CommandKind | 'time' | 'work';
  readonly stages: readonly [StageId, StageId];
  readonly statuses: readonly [Status, Status];
  /** What happened on the way, by the names of the events. */
  readonly events: readonly EventKind[];
}

/** A dispute that stands for every dispute that differs from it only in names and dates. */
export interface Reached {
  readonly key: string;
  readonly dispute: Dispute;
  readonly at: Instant;
}

export interface Exploration {
  readonly states: readonly Reached[];
  readonly transitions: readonly Transition[];
  /** Steps that did what no step may do. */
  readonly wrong: readonly Transition[];
}

const organisationId = 'body';

/** One of everybody: two supervisors, since closing takes two. */
function people({ courtId, mediator }: Dispute): readonly Person[] {
  const staff = (role: StaffPerson['role'], userId: string): Person => ({
    kind: 'staff',
    role,
    userId,
    organisationId,
    courtIds: [courtId],
  });
  return [
    staff('clerk', 'clerk'),
    staff('judge', 'judge'),
    staff('supervisor', 'first'),
    staff('supervisor', 'second'),
    staff('team-leader', 'leader'),
    ...(mediator === null ? [] : [staff('mediator', mediator.id)]),
  ];
}

/** From where, under which law, and which commands to leave out because they cut across all others. */
export interface Expedition {
  readonly start: Dispute;
  readonly startedAt: Instant;
  readonly law: Law;
  readonly leaveOut: readonly CommandKind[];
  readonly limit: number;
  /** What no single step may do: asked of the very disputes before and after it. */
  readonly isWrong?: (before: Dispute, after: Dispute, by: Transition['by']) => boolean;
}

/**
 * Walks through every state a dispute can reach under a law, up to names and dates: all commands by all
 * people, all outcomes of outside work, and the passing of time to each deadline. Throws when there are
 * more states than `limit`: then two states that are one have been taken for two.
 */
export function explore(expedition: Expedition): Exploration {
  const { start, startedAt, law, leaveOut, limit, isWrong = () => false } = expedition;
  const wrong: Transition[] = [];
  const reached = new Map<string, Reached>();
  const transitions = new Map<string, Transition>();
  const waiting: Reached[] = [];
  const visit = (dispute: Dispute, at: Instant): string => {
    const key = stateKey(dispute);
    if (!reached.has(key)) {
      const found = { key, dispute, at };
      reached.set(key, found);
      waiting.push(found);
      if (reached.size > limit) throw new Error(`more than ${limit} states`);
    }
    return key;
  };
  visit(start, startedAt);
  for (let here = waiting.shift(); here !== undefined; here = waiting.shift()) {
    for (const { by, input } of inputs(here.dispute, here.at, leaveOut)) {
      const decision = decide(here.dispute, input, law);
      if (decision.kind === 'refused' || decision.events.length === 0) continue;
      const after = decision.dispute;
      const to = visit(after, input.at);
      const step: Transition = {
        from: here.key,
        to,
        by,
        stages: [here.dispute.stage, after.stage],
        statuses: [here.dispute.status, after.status],
        events: decision.events.map(({ event }) => event.kind),
      };
      transitions.set(`${here.key}|${by}|${to}`, step);
      if (isWrong(here.dispute, after, by)) wrong.push(step);
    }
  }
  return { states: [...reached.values()], transitions: [...transitions.values()], wrong };
}

interface Step {
  readonly by: Transition['by'];
  readonly input: Input;
}

function* inputs(dispute: Dispute, at: Instant, leaveOut: readonly CommandKind[]): Generator<Step> {
  for (const { command: kind, who } of rowsFor(dispute)) {
    if (leaveOut.includes(kind)) continue;
    for (const person of people(dispute).filter((each) => who(dispute, each))) {
      for (const command of sampleCommands(kind, dispute, at)) {
        for (const facts of factsFor(dispute, kind)) {
          yield { by: kind, input: { kind: 'command', at, command, person, facts } };
        }
      }
    }
  }
  for (const outcome of outcomes(dispute)) {
    yield { by: 'work', input: { kind: 'work', at, outcome } };
  }
  const next = agenda(dispute).find(({ kind }) => kind === 'due');
  if (next !== undefined) {
    const past = instant(Math.max(next.at, at) + 1);
    yield { by: 'time', input: { kind: 'due', at: past } };
  }
}

/** Somebody new each time, so that the search is not stopped by a mediator already asked. */
const newMediator = ({ passedOver, stage }: Dispute) => ({
  id: `m${passedOver.length + 1}`,
  kind: stage === 'lawyer-mediation' ? ('lawyer' as const) : ('court-embedded' as const),
  organisationId,
});

/** Each kind of text has a hash of its own, so that one signature is never taken for another. */
const hashOfText = (kind: CommandKind): string => (kind === 'propose-facts' ? 'f' : 'h');

/** Whom an agent's name may stand for: nobody on the roll, the next mediator, or one who has mediated. */
const namesakes = (dispute: Dispute): readonly (readonly string[])[] => {
  const { mediator, mediatedBy = [] } = dispute;
  const known = [...new Set([...mediatedBy, ...(mediator === null ? [] : [mediator.id])])];
  return [[], [newMediator(dispute).id], ...known.map((id) => [id])];
};

const factsFor = (dispute: Dispute, kind: CommandKind): readonly Facts[] => {
  const facts: Facts = {
    documentHash: hashOfText(kind),
    party: nothingKnown('natural'),
    evidenceStored: true,
    sinceRegistration: { asked: false, partiesTold: false },
    mediator: { ...newMediator(dispute), active: true, atCapacity: false, inConflict: false },
  };
  return kind === 'name-agent'
    ? namesakes(dispute).map((mayBe) => ({ ...facts, agent: { id: 'agent', mayBe } }))
    : [facts];
};

function outcomes(dispute: Dispute): readonly WorkOutcome[] {
  const { id: mediatorId, kind: mediatorKind } = newMediator(dispute);
  return [
    { kind: 'mediator-found', mediatorId, mediatorKind, organisationId, grounds: [] },
    { kind: 'no-mediator', mediatorKind },
    { kind: 'package-delivered', packageNumber: '1' },
  ];
}
