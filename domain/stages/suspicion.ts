import type { Event } from '#domain/dispute/event';
import type { Status } from '#domain/dispute/words';
import { isJudge, isOwner, isSupervisor } from '#domain/people/who';
import { dateOf } from '#domain/shared/local-date';
import { close, moved } from './moves.ts';
import { row, type AnyRow, type Context } from './table.ts';

/** Different signs known once these have been reported too. */
const signsWith = ({ dispute, command }: Context<'report-suspicion'>): number =>
  new Set([...dispute.suspicion.signs, ...command.signs.map(({ sign }) => sign)]).size;

/** Mediation stands still with the freeze; the court's own clocks have theirs. */
const pausing = ({ dispute, at }: Context<'report-suspicion'>): readonly Event[] =>
  dispute.stage === 'judicial-confirmation'
    ? []
    : [
        {
          kind: 'term-paused',
          from: dateOf(at),
          reason: 'sham-review',
          basis: 'ty.sham-mediation',
          records: [],
        },
      ];

/**
 * A suspected sham (TY18, ZX23; invariant I7): whoever has the dispute in hand reports the signs; enough
 * of them freeze every output until a court leader has looked. The software counts and never decides.
 */
export const suspicion = (from: readonly Status[]): readonly AnyRow[] => [
  row({
    from,
    command: 'report-suspicion',
    who: isOwner,
    events: (context) => {
      const { dispute, law, command } = context;
      const { kind: _, ...said } = command;
      const reported: Event = { kind: 'suspicion-reported', ...said };
      return signsWith(context) < law.pack.freeze.signs
        ? [reported]
        : [
            reported,
            ...pausing(context),
            { kind: 'frozen', from: dispute.status },
            moved(dispute.stage, 'frozen'),
          ];
    },
    basis: 'ty.sham-mediation',
  }),
  row({
    from: ['frozen'],
    command: 'ask-evidence',
    who: isJudge,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'evidence-asked', ...said }],
    basis: 'zx.sham-mediation',
  }),
  row({
    from: ['frozen'],
    command: 'release-freeze',
    who: isSupervisor,
    events: ({ dispute, at, command: { kind: _, ...said } }) => [
      { kind: 'freeze-released', ...said },
      ...(dispute.pauses.some(({ to }) => to === null)
        ? [{ kind: 'term-resumed', on: dateOf(at) } as const]
        : []),
      moved(dispute.stage, dispute.suspicion.frozenFrom ?? 'mediating'),
    ],
    basis: 'policy.fraud.release',
  }),
  row({
    from: ['frozen'],
    command: 'hand-to-authority',
    who: isSupervisor,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'handed-to-authority', ...said },
      close('handed-to-authority'),
    ],
    basis: 'zx.sham-mediation',
  }),
];
