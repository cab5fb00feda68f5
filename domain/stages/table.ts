import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Command, CommandKind, CommandOf } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { MediatorKind, StageId, Status } from '#domain/dispute/words';
import type { KnownParty } from '#domain/people/party-correction';
import type { Person, Role } from '#domain/people/person';
import type { Who } from '#domain/people/who';
import type { Refusal } from '#domain/refusals';
import type { Instant } from '#domain/shared/instant';
import type { Basis } from '#domain/statutes/index';
import type { CourtCalendar } from '#domain/calendar/court-calendar';
import type { Screening } from '#domain/routing/screening';
import type { RulePack } from '#domain/tracks/rule-pack';

/** The rules and the calendar in force for one dispute. */
export interface Law {
  readonly pack: RulePack;
  readonly calendar: CourtCalendar;
}

/** What is known of a mediator a command names; looked up before `decide` is asked. */
export interface MediatorFacts {
  readonly id: string;
  readonly kind: MediatorKind;
  readonly organisationId: string;
  readonly active: boolean;
  readonly atCapacity: boolean;
  readonly inConflict: boolean;
}

/** What a registration has led to outside the dispute's own state. */
export interface SinceRegistration {
  /** Somebody has asked something of the dispute, and was not refused. */
  readonly asked: boolean;
  /** A message to a party has gone out, or may have. */
  readonly partiesTold: boolean;
}

/** What is known of an agent a command names; looked up before `decide` is asked. */
export interface AgentFacts {
  readonly id: string;
  /** People on the roll of mediators of the same name, whose known telephone is no other one. */
  readonly mayBe: readonly string[];
}

/** What a command needs to know beyond the dispute itself. */
export interface Facts {
  /** The mediator the command names, if it names one and the roll knows that person. */
  readonly mediator: MediatorFacts | null;
  /** The agent the command names, if it names one. */
  readonly agent?: AgentFacts | null;
  /** What is known of the party whose data the command corrects. Asked, and taken up by no event. */
  readonly party?: KnownParty | null;
  /** Whether the file the command names is stored, whole and as the command says. */
  readonly evidenceStored?: boolean;
  /** The hash of the text the command brings, if it brings one. */
  readonly documentHash: string | null;
  /** What the screening of claims and facts says, where the command decides on mediation. */
  readonly screening?: Screening | null;
  /** What has come of the registration, where the command takes it back. */
  readonly sinceRegistration?: SinceRegistration | null;
}

/** What can be asked of a dispute before a command is written: used by guards and by `acts`. */
export interface Situation {
  readonly dispute: Dispute;
  readonly person: Person;
  /** When the command was received, by the court clock. */
  readonly at: Instant;
  readonly law: Law;
}

export interface Context<K extends CommandKind> extends Situation {
  readonly command: CommandOf<K>;
  readonly facts: Facts;
}

/** One line of a stage's table: from where, what, by whom, unless, and what then. */
export interface Row<K extends CommandKind> {
  readonly from: readonly Status[];
  readonly command: K;
  readonly who: Who;
  /** Why it may not be done now, whatever the command would say. */
  readonly unless?: (situation: Situation) => Refusal | null;
  /** What is wrong with the command itself. */
  readonly check?: (context: Context<K>) => Refusal | null;
  readonly events: (context: Context<K>) => readonly Event[];
  readonly basis: Basis;
}

/** What a row makes of a command: the first refusal, or the events that follow. */
export type Consequence =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'follows'; readonly events: readonly Event[] };

/** A row as a table holds it: which command it knows is forgotten, and checked when it is followed. */
export interface AnyRow {
  readonly from: readonly Status[];
  readonly command: CommandKind;
  readonly who: Who;
  readonly unless: (situation: Situation) => Refusal | null;
  readonly follow: (situation: Situation, command: Command, facts: Facts) => Consequence;
  readonly basis: Basis;
}

/** The hash of the text a command brings. A command that should bring one and does not is a bug. */
export const hashOf = ({ facts }: { readonly facts: Facts }): string => {
  if (facts.documentHash === null) throw new Error('a text was brought without its hash');
  return facts.documentHash;
};

/** Writes one row of a table. Following it with another row's command is a bug and throws. */
export function row<K extends CommandKind>(written: Row<K>): AnyRow {
  const { from, command: kind, who, unless = () => null, check, events, basis } = written;
  return {
    from,
    command: kind,
    who,
    unless,
    basis,
    follow: (situation, command, facts) => {
      if (!isOf(kind, command)) throw new Error(`the row for ${kind} was given ${command.kind}`);
      const context: Context<K> = { ...situation, command, facts };
      const refusal = check?.(context) ?? null;
      if (refusal !== null) return { kind: 'refused', refusal };
      return { kind: 'follows', events: events(context) };
    },
  };
}

function isOf<K extends CommandKind>(kind: K, command: Command): command is Command & CommandOf<K> {
  return command.kind === kind;
}

/** Work outside Postgres, done once per visit of a status (workflows/stages). */
export type WorkOutcome =
  | {
      readonly kind: 'mediator-found';
      readonly mediatorId: string;
      readonly mediatorKind: MediatorKind;
      readonly organisationId: string;
      readonly grounds: readonly string[];
    }
  | { readonly kind: 'no-mediator'; readonly mediatorKind: MediatorKind }
  | { readonly kind: 'package-delivered'; readonly packageNumber: string };

/** Something a person has to do while the dispute is where it is. */
export interface Duty {
  readonly kind: DutyKind;
  readonly role: Role | 'party';
  /** A person, or null for the pool of everybody with that role in the dispute's court. */
  readonly assigneeId: string | null;
  readonly deadline: DeadlineKey | null;
}

export const dutyKinds = [
  'check-intake',
  'submit-correction',
  'await-answers',
  'answer-offer',
  'find-mediator',
  'answer-designation',
  'decide-recusal',
  'answer-disclosure',
  'mediate',
  'answer-extension',
  'answer-transfer',
  'answer-appraisal',
  'decide-appraisal',
  'await-appraisal',
  'review-suspicion',
  'report-safety-risk',
  'collect-signatures',
  'sign-agreement',
  'seal-agreement',
  'show-authority',
  'sign-facts',
  'watch-confirmation-window',
  'apply-for-confirmation',
  'accept-application',
  'supply-correction',
  'review-agreement',
  'review-statement',
  'serve-statement',
  'sign-statement',
  'choose-next-step',
  'deliver-to-registry',
  'record-registration',
  'watch-performance',
  'pay-instalment',
  'choose-enforcement',
  'review-objection',
  'decide-order-application',
  'issue-payment-order',
  'serve-payment-order',
  'object-to-order',
  'decline-suit',
  'decide-restoration',
  'release-preservation',
  'answer-order',
  'answer-complaint',
  'decide-closure',
  'follow-up-overdue',
] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** Writes one duty: a person's if one is named, else open to everybody in the role. */
export const duty = (
  kind: DutyKind,
  role: Duty['role'],
  deadline: DeadlineKey | null,
  assigneeId: string | null = null,
): Duty => ({ kind, role, assigneeId, deadline });

/** One stage of the procedure, as a lawyer would read it. */
export interface Stage {
  readonly id: StageId;
  readonly rows: readonly AnyRow[];
  /** Who has something to do here; the first one named owns the dispute. */
  readonly duties: (dispute: Dispute) => readonly Duty[];
}
