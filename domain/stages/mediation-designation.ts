import { speaksForAParty } from '#domain/dispute/agents';
import type { CommandOf } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { MediatorKind, Status } from '#domain/dispute/words';
import { isAssigner, isDesignatedMediator, isSupervisor } from '#domain/people/who';
import { refuse, type Refusal } from '#domain/refusals';
import type { Event } from '#domain/dispute/event';
import { moved } from './moves.ts';
import { row, type AnyRow, type Context } from './table.ts';

type Naming = Context<'designate-mediator'> | Context<'reassign'> | Context<'request-replacement'>;

/** Whether the person named may mediate this dispute: on the roll, of this kind, free, without conflict. */
export const unfit =
  (kind: MediatorKind) =>
  ({ dispute, facts: { mediator } }: Naming): Refusal | null => {
    if (mediator === null) return refuse('mediator-unknown', 'zx.designation', 'mediatorId');
    if (!mediator.active) return refuse('mediator-inactive', 'zx.designation', 'mediatorId');
    if (mediator.kind !== kind)
      return refuse('mediator-wrong-kind', 'zx.designation', 'mediatorId');
    if (mediator.inConflict || speaksForAParty(dispute, mediator.id))
      return refuse('mediator-in-conflict', 'ty.recusal', 'mediatorId');
    if (mediator.atCapacity) return refuse('mediator-at-capacity', 'zx.designation', 'mediatorId');
    const isKnown =
      dispute.passedOver.includes(mediator.id) || dispute.mediator?.id === mediator.id;
    return isKnown ? refuse('mediator-passed-over', 'zx.replacement', 'mediatorId') : null;
  };

/** The mediator named is designated, on a ground, with what was said for it. */
export function designated(
  { facts: { mediator } }: Naming,
  ground: string,
  reason: string | null = null,
): readonly Event[] {
  if (mediator === null) throw new Error('the guard lets no unknown mediator through');
  return [
    {
      kind: 'mediator-designated',
      mediatorId: mediator.id,
      mediatorKind: mediator.kind,
      organisationId: mediator.organisationId,
      grounds: [ground],
      reason,
    },
  ];
}

const busy: readonly Status[] = ['designated', 'recusing', 'mediating', 'signing'];

/** A tie disclosed is put to the parties first; else mediation begins, or goes on where it was. */
function afterAcceptance(
  { agreement }: Dispute,
  disclosure: CommandOf<'accept-designation'>['disclosure'],
): Status {
  if (disclosure === 'disclosed-and-parties-informed') return 'recusing';
  return agreement === null ? 'mediating' : 'signing';
}

/** Designation: who mediates, and whether that person takes it on (ZX10, ZX12). */
export const designation = (kind: MediatorKind): readonly AnyRow[] => [
  row({
    from: ['selecting'],
    command: 'designate-mediator',
    who: isAssigner,
    check: unfit(kind),
    events: (context) => [
      ...designated(context, 'by-hand', context.command.reason),
      moved(context.dispute.stage, 'designated'),
    ],
    basis: 'zx.designation',
  }),
  row({
    from: ['designated'],
    command: 'accept-designation',
    who: isDesignatedMediator,
    check: ({ command }) =>
      command.disclosure === 'disclosed-and-parties-informed' && command.disclosed === null
        ? refuse('disclosure-missing', 'zx.disclosure', 'disclosed')
        : null,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'designation-accepted', ...said },
      moved(dispute.stage, afterAcceptance(dispute, said.disclosure)),
    ],
    basis: 'zx.acceptance-starts-the-clock',
  }),
  row({
    from: ['designated'],
    command: 'decline-designation',
    who: isDesignatedMediator,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'designation-declined', ...said },
      moved(dispute.stage, 'selecting'),
    ],
    basis: 'zx.acceptance-of-designation',
  }),
  row({
    from: busy,
    command: 'reassign',
    who: isSupervisor,
    check: unfit(kind),
    events: (context) => [
      {
        kind: 'reassigned',
        fromMediatorId: context.dispute.mediator?.id ?? null,
        reason: context.command.reason,
      },
      ...designated(context, 'reassigned'),
      moved(context.dispute.stage, 'designated'),
    ],
    basis: 'zx.replacement',
  }),
];
