import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Instant } from '#domain/shared/instant';
import { stages } from '#domain/stages/index';
import { duty, type Duty } from '#domain/stages/table';
import type { Dispute } from './dispute.ts';

/** A duty with a name of its own, so that the same duty is the same task for as long as it lasts. */
export interface KeyedDuty extends Duty {
  readonly key: string;
  /** The end of the clock this duty stands under, if one runs or has run out over it. */
  readonly dueAt: Instant | null;
}

/** Who has what to do on a dispute now. The first one that is not a party's owns the dispute. */
export function duties(dispute: Dispute): readonly KeyedDuty[] {
  return [
    ...stages[dispute.stage].duties(dispute),
    ...safetyDuties(dispute),
    ...preservationDuties(dispute),
    ...restorationDuties(dispute),
    ...supervisionDuties(dispute),
  ].map((duty) => ({
    ...duty,
    key: [duty.kind, duty.assigneeId ?? duty.role, dispute.statusSince].join(':'),
    dueAt: endOf(dispute, duty.deadline),
  }));
}

/** Who owns the dispute: the duty everybody else waits for. A closed dispute has no owner. */
export const ownerOf = (dispute: Dispute): KeyedDuty | null =>
  duties(dispute).find(({ role }) => role !== 'party') ?? null;

function endOf({ deadlines, overdue }: Dispute, deadline: DeadlineKey | null): Instant | null {
  const isOfIt = ({ key }: { readonly key: DeadlineKey }) => key === deadline;
  return (overdue.find(isOfIt) ?? deadlines.find(isOfIt))?.dueAt ?? null;
}

/** A risk to people is reported at once, whatever else is to be done (RT25). */
const safetyDuties = ({ stage, safetyAlert }: Dispute): readonly Duty[] =>
  safetyAlert && stage !== 'closed' ? [duty('report-safety-risk', 'clerk', 'safety.report')] : [];

/** What was secured and never sued for is let go (CPL104). */
const preservationDuties = ({ stage, preservation }: Dispute): readonly Duty[] =>
  preservation?.state === 'to-release' && stage !== 'closed'
    ? [duty('release-preservation', 'clerk', 'preservation.release')]
    : [];

const restorationDuties = ({ stage, lostTime }: Dispute): readonly Duty[] =>
  lostTime.askedBy !== null && stage !== 'closed'
    ? [duty('decide-restoration', 'judge', null)]
    : [];

function supervisionDuties(dispute: Dispute): readonly Duty[] {
  if (dispute.stage === 'closed') return [];
  const own = stages[dispute.stage].duties(dispute).find(({ role }) => role !== 'party');
  const isOrdered = dispute.orders.some(({ state }) => state !== 'answered');
  return [
    ...(isOrdered && own !== undefined
      ? [duty('answer-order', own.role, 'supervision.reply', own.assigneeId)]
      : []),
    ...(dispute.complaint ? [duty('answer-complaint', 'supervisor', 'complaint.reply')] : []),
    ...(dispute.closureRequestedBy === null ? [] : [duty('decide-closure', 'supervisor', null)]),
    ...(dispute.lapsed.length === 0
      ? []
      : [duty('follow-up-overdue', 'supervisor', 'supervision.follow-up')]),
  ];
}
