import { isEverybody, type Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { MediatorKind, Status } from '#domain/dispute/words';
import { isAssigner, isPartyOrItsClerk, isPartyOrThoseWhoHearIt } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { designated, unfit } from './mediation-designation.ts';
import { endMediation, moved, stepAside } from './moves.ts';
import { row, type AnyRow, type Context } from './table.ts';

const withMediator: readonly Status[] = ['designated', 'mediating', 'signing'];

/** The mediator stays: the mediation goes on where it was. */
const stays = (
  dispute: Dispute,
  outcome: 'cured' | 'rejected',
  reason: string | null = null,
): readonly Event[] => [
  { kind: 'recusal-decided', outcome, mediatorId: dispute.mediator?.id ?? '', reason },
  moved(dispute.stage, dispute.recusal?.back ?? 'mediating'),
];

/** A tie the mediator has disclosed: every party accepts it for itself, or the mediator goes (TY15, ZX13). */
const disclosure: AnyRow = row({
  from: ['recusing'],
  command: 'answer-disclosure',
  who: isPartyOrThoseWhoHearIt,
  unless: ({ dispute }) =>
    dispute.recusal?.kind === 'disclosed' ? null : refuse('nothing-disclosed', 'zx.disclosure'),
  check: ({ dispute, command }) =>
    dispute.recusal?.answers.some(({ partyId }) => partyId === command.partyId) === true
      ? refuse('already-answered', 'zx.disclosure', 'partyId')
      : null,
  events: ({ dispute, command: { kind: _, ...said } }) => {
    const answered: Event = { kind: 'disclosure-answered', ...said };
    if (said.answer === 'refuse') return [answered, ...stepAside(dispute, 'upheld')];
    const yes = dispute.recusal?.answers.map(({ partyId }) => partyId) ?? [];
    return isEverybody(dispute, [...yes, said.partyId])
      ? [answered, ...stays(dispute, 'cured')]
      : [answered];
  },
  basis: 'ty.recusal',
});

/** A tie that a party claims: decided by those who designate, or enough by itself where so ruled. */
const request: readonly AnyRow[] = [
  row({
    from: withMediator,
    command: 'request-recusal',
    who: isPartyOrItsClerk,
    events: ({ dispute, law, command: { kind: _, ...said } }) => {
      const requested: Event = { kind: 'recusal-requested', ...said };
      return law.pack.recusal.onRequest === 'enough'
        ? [requested, ...stepAside(dispute, 'upheld')]
        : [requested, moved(dispute.stage, 'recusing')];
    },
    basis: 'ty.recusal',
  }),
  row({
    from: ['recusing'],
    command: 'decide-recusal',
    who: isAssigner,
    check: ({ dispute, command }) =>
      dispute.recusal?.kind === 'disclosed' && !command.upheld
        ? refuse('only-parties-cure', 'ty.recusal', 'upheld')
        : null,
    events: ({ dispute, command: { upheld, reason } }) =>
      upheld ? stepAside(dispute, 'upheld', reason) : stays(dispute, 'rejected', reason),
    basis: 'policy.recusal.decision',
  }),
];

type Asking = Context<'request-replacement'>;

/** Once a party has had a mediator replaced, it chooses the next one itself or refuses mediation (ZX14). */
const isRefusal = ({ dispute, command }: Asking): boolean =>
  dispute.replacedBy.includes(command.partyId) && command.mediatorId === null;

const replacement = (kind: MediatorKind): AnyRow =>
  row({
    from: withMediator,
    command: 'request-replacement',
    who: isPartyOrItsClerk,
    check: (context) => (context.command.mediatorId === null ? null : unfit(kind)(context)),
    events: (context) => {
      const { dispute, command } = context;
      const { kind: _, ...said } = command;
      const requested: Event = { kind: 'replacement-requested', ...said };
      if (isRefusal(context)) {
        return [requested, ...endMediation(dispute, 'party-unwilling', null)];
      }
      return command.mediatorId === null
        ? [requested, moved(dispute.stage, 'selecting')]
        : [
            requested,
            ...designated(context, 'chosen-by-party'),
            moved(dispute.stage, 'designated'),
          ];
    },
    basis: 'zx.replacement',
  });

/** Whether the mediator may stay: a tie cured by all, a tie claimed by one, or a wish for another. */
export const recusal = (kind: MediatorKind): readonly AnyRow[] => [
  disclosure,
  ...request,
  replacement(kind),
];
