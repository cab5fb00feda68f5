import { deadlineText } from '#i18n/zh-CN/deadlines';
import { dutyText } from '#i18n/zh-CN/duties';
import { endText } from '#i18n/zh-CN/ends';
import { eventSentence, type Names } from '#i18n/zh-CN/events';
import { explanationLines } from '#i18n/zh-CN/explanation';
import { actorText } from '#i18n/zh-CN/roles';
import { stageText, statusTextOf } from '#i18n/zh-CN/stages';
import { cite } from '#i18n/zh-CN/statutes';
import { authorityText, partyRoleText, trackText } from '#i18n/zh-CN/words';
import { agentOf } from '#domain/dispute/agents';
import type { Dispute } from '#domain/dispute/dispute';
import type { StageId } from '#domain/dispute/words';
import type { Person } from '#domain/people/person';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { dateOf } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';
import { maskAddress, maskEmail, maskIdentity, maskPhone } from './masking.ts';
import { actsFor } from './view-acts.ts';
import { countsBefore } from './view-counts.ts';
import { lampOf } from './view-lamp.ts';
import type { DeadlineRow, EventRow, PartyRow, TaskRow, ViewRow } from './view-row.ts';
import { viewWindows } from './view-windows.ts';

/** How much of the personal data a reader is shown. */
export interface Sight {
  readonly person: Person;
  /** Whether identity numbers and the like are shown plain; it is logged where that is asked for. */
  readonly isPlain: (party: PartyRow) => boolean;
}

const text = (moment: Instant | null): string | null =>
  moment === null ? null : formatInstant(moment);

const namesOf = (row: ViewRow): Names => ({
  party: (id) => row.parties?.find((party) => party.id === id)?.name ?? '',
  mediator: (id) => row.people?.[id] ?? '',
});

/** How far the agent may go, where the court has been told. */
const authorityOf = (state: Dispute | null, partyId: string) => {
  const agent = state === null ? null : agentOf(state, partyId);
  return agent && { authority: agent.authority, authorityName: authorityText[agent.authority] };
};

const viewParty = (party: PartyRow, state: Dispute | null, { isPlain }: Sight) => {
  const { role, representative, ...rest } = party;
  const plain = isPlain(party);
  return {
    ...rest,
    role,
    roleName: partyRoleText[role],
    isPlain: plain,
    representative: representative && {
      ...representative,
      phone: plain ? representative.phone : maskPhone(representative.phone),
      ...authorityOf(state, party.id),
    },
    ...(plain
      ? {}
      : {
          identityNumber: maskIdentity(party.identityNumber),
          phone: maskPhone(party.phone),
          email: maskEmail(party.email),
          address: maskAddress(party.address),
        }),
  };
};

const actorName = ({ actorKind, actorId }: EventRow, row: ViewRow): string => {
  if (actorKind === 'staff') return row.people?.[actorId ?? ''] ?? '';
  if (actorKind === 'party') return namesOf(row).party(actorId ?? '');
  return actorText[actorKind === 'registry' ? 'registry' : 'system'];
};

/** One line of the timeline: who, when, what, and on which ground. */
export const viewEvent = (event: EventRow, row: ViewRow) => ({
  seq: event.seq,
  kind: event.payload.kind,
  at: formatInstant(event.at),
  recordedAt: formatInstant(event.recordedAt),
  actor: { kind: event.actorKind, name: actorName(event, row) },
  text: eventSentence(event.payload, namesOf(row)),
  basis:
    event.basis === null ? null : { key: event.basis, text: cite(event.basis, dateOf(event.at)) },
});

/** Whether it runs, or has run out while what it was for still waits to be done: then it has a lamp. */
const isPressing = ({ key, dueAt, ending }: DeadlineRow, { state }: ViewRow): boolean =>
  ending === null ||
  (ending === 'lapsed' &&
    state?.overdue.some((late) => late.key === key && late.dueAt === dueAt) === true);

/** A deadline with its lamp, its article, its arithmetic line by line, and how it was counted before. */
export const viewDeadline = (deadline: DeadlineRow, row: ViewRow) => ({
  key: deadline.key,
  openedSeq: deadline.openedSeq,
  name: deadlineText[deadline.key].name,
  onLapse: deadlineText[deadline.key].onLapse,
  startedAt: formatInstant(deadline.startedAt),
  dueAt: formatInstant(deadline.dueAt),
  dueOn: deadline.dueOn,
  provisional: deadline.provisional,
  ending: deadline.ending,
  endedAt: text(deadline.endedAt),
  lamp: isPressing(deadline, row) ? lampOf(deadline.startedAt, deadline.dueAt, row.now) : null,
  basis: { key: deadline.basis, text: cite(deadline.basis, dateOf(deadline.startedAt)) },
  arithmetic: explanationLines(deadline.proof),
  history: countsBefore(deadline, row.counts ?? []),
});

const viewTask = (task: TaskRow, row: ViewRow) => ({
  id: task.id,
  kind: task.kind,
  name: dutyText[task.kind].name,
  hint: dutyText[task.kind].hint,
  role: task.role,
  roleName: actorText[task.role],
  assignee:
    task.assigneeId === null
      ? null
      : { id: task.assigneeId, name: row.people?.[task.assigneeId] ?? '' },
  partyId: task.partyId,
  dueAt: text(task.dueAt),
});

const viewNextDue = (row: ViewRow) => {
  // It runs, or it has run out and what it was for still waits to be done.
  const clock = row.deadlines?.findLast(
    ({ key, dueAt }) => key === row.nextDueKey && dueAt === row.nextDueAt,
  );
  return {
    lamp: lampOf(clock?.startedAt ?? null, clock?.dueAt ?? null, row.now),
    nextDue:
      clock === undefined
        ? null
        : { key: clock.key, name: deadlineText[clock.key].name, dueAt: text(clock.dueAt) },
  };
};

/** The stages the dispute has been in, as far back as its timeline is shown. */
const visitedStages = ({ stage, timeline }: ViewRow): readonly StageId[] => {
  const visited = (timeline ?? []).flatMap(({ payload }) =>
    payload.kind === 'moved' ? [payload.stage] : [],
  );
  return [...new Set<StageId>(['intake', ...visited, stage])];
};

/** A dispute as its page shows it to one person, with what that person may do. */
export const viewDispute = (row: ViewRow, sight: Sight, law: Law) => ({
  id: row.id,
  number: row.number,
  title: row.title,
  court: { id: row.courtId, name: row.courtName ?? row.courtId },
  stage: { id: row.stage, ...stageText[row.stage] },
  visited: visitedStages(row),
  status: { id: row.status, ...statusTextOf(row.stage, row.status) },
  track: row.track === null ? null : { id: row.track, ...trackText[row.track] },
  end: row.end === null ? null : { id: row.end, ...endText[row.end] },
  seq: row.seq,
  caseNumber: row.caseNumber,
  cause: { code: row.causeCode, name: row.causeName },
  amountFen: row.amountFen,
  claims: row.claims,
  facts: row.facts,
  source: row.source,
  owner:
    row.ownerRole === null
      ? null
      : {
          role: row.ownerRole,
          roleName: actorText[row.ownerRole],
          id: row.ownerId,
          name: row.ownerName,
        },
  mediator:
    row.mediatorId === null
      ? null
      : {
          id: row.mediatorId,
          name: row.people?.[row.mediatorId] ?? '',
          accepted: row.state?.mediator?.accepted ?? false,
        },
  needsAttention: row.needsAttention,
  /** False until the workflow has applied the registration; then there is nothing to do yet. */
  isOpen: row.state !== null,
  receivedAt: formatInstant(row.receivedAt),
  updatedAt: formatInstant(row.updatedAt),
  closedAt: text(row.closedAt),
  now: formatInstant(row.now),
  ...viewNextDue(row),
  parties: (row.parties ?? []).map((party) => viewParty(party, row.state, sight)),
  deadlines: (row.deadlines ?? []).map((deadline) => viewDeadline(deadline, row)),
  windows: viewWindows(row, law),
  timeline: (row.timeline ?? []).map((event) => viewEvent(event, row)),
  tasks: (row.tasks ?? []).map((task) => viewTask(task, row)),
  documents: (row.documents ?? []).map(({ createdAt, signatures, ...document }) => ({
    ...document,
    createdAt: formatInstant(createdAt),
    signatures: signatures.map((one) => ({ ...one, signedAt: formatInstant(one.signedAt) })),
  })),
  acts: row.state === null ? [] : actsFor(row.state, sight.person, row.now, law),
});

export type DisputeView = ReturnType<typeof viewDispute>;
