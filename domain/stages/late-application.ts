import { periodEnd } from '#domain/deadlines/period-end';
import { isEverybody, titleOf, type Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { Status } from '#domain/dispute/words';
import { isClerk, isJudge, isPartyOrItsClerk } from '#domain/people/who';
import { refuse, type Refusal } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { moved } from './moves.ts';
import { row, type AnyRow, type Situation } from './table.ts';

/** Only an agreement that is a mere contract, and whose window has run out, has lost any time. */
const nothingLost = ({ dispute }: Situation): Refusal | null =>
  dispute.lostTime.lapsedOn === null || titleOf(dispute) !== null
    ? refuse('no-time-lost', 'cpl.confirmation.application-window')
    : null;

/** An application joins those already made; with the last one it is joint. */
function joining(dispute: Dispute, partyId: string): readonly Event[] {
  const applied: Event = { kind: 'confirmation-applied', partyId, channel: 'post' };
  return isEverybody(dispute, [...dispute.confirmation.applied, partyId])
    ? [applied, moved('judicial-confirmation', 'applied')]
    : [applied];
}

/** Whatever was posted by the last day is in time; the postmark decides, not the arrival (CPL85). */
export const posted = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'record-posted-application',
    who: isClerk,
    unless: ({ dispute }) => {
      if (dispute.suitPending) return refuse('suit-still-pending', 'policy.cf.after-registered');
      return titleOf(dispute) === null
        ? null
        : refuse('agreement-confirmed-already', 'cpl.confirmation.ruling');
    },
    check: ({ dispute, command, at }) => {
      if (command.postedOn > dateOf(at)) {
        return refuse('day-in-the-future', 'cpl.posted-in-time', 'postedOn');
      }
      if (dispute.confirmation.applied.includes(command.partyId)) {
        return refuse('already-signed', 'cpl.confirmation.joint', 'partyId');
      }
      const { lapsedOn } = dispute.lostTime;
      return lapsedOn !== null && command.postedOn > lapsedOn
        ? refuse('posted-too-late', 'cpl.posted-in-time', 'postedOn')
        : null;
    },
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'application-posted', ...said },
      ...joining(dispute, said.partyId),
    ],
    basis: 'cpl.posted-in-time',
  });

/** Time lost without fault is given back by the court, if asked within ten days of the obstacle's end (CPL86). */
export const restoration = (from: readonly Status[]): readonly AnyRow[] => [
  row({
    from,
    command: 'ask-restoration',
    who: isPartyOrItsClerk,
    unless: (situation) =>
      situation.dispute.lostTime.askedBy === null
        ? nothingLost(situation)
        : refuse('restoration-asked-already', 'cpl.restoration'),
    check: ({ command, at, law }) => {
      if (command.obstacleEndedOn > dateOf(at)) {
        return refuse('day-in-the-future', 'cpl.restoration', 'obstacleEndedOn');
      }
      const period = law.pack.windows['restoration.request'];
      const { dueAt } = periodEnd(period, { start: command.obstacleEndedOn }, law);
      return at > dueAt
        ? refuse('restoration-too-late', 'cpl.restoration', 'obstacleEndedOn')
        : null;
    },
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'restoration-asked', ...said }],
    basis: 'cpl.restoration',
  }),
  row({
    from,
    command: 'decide-restoration',
    who: isJudge,
    unless: ({ dispute }) =>
      dispute.lostTime.askedBy === null ? refuse('restoration-not-asked', 'cpl.restoration') : null,
    check: ({ command: { granted, until }, at }) =>
      granted && (until === null || until < dateOf(at))
        ? refuse('restoration-needs-a-day', 'cpl.restoration', 'until')
        : null,
    events: ({ command: { kind: _, ...said } }) => {
      const decided: Event = { kind: 'restoration-decided', ...said };
      return said.granted ? [decided, moved('judicial-confirmation', 'window')] : [decided];
    },
    basis: 'cpl.restoration',
  }),
];
