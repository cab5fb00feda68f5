import type { Status } from '#domain/dispute/words';
import { isClerkOrMediator } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { row, type AnyRow } from './table.ts';

/** A risk to people is reported to those who can avert it; the dispute itself goes on (RT25). */
export const safety = (from: readonly Status[]): readonly AnyRow[] => [
  row({
    from,
    command: 'raise-safety-alert',
    who: isClerkOrMediator,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'safety-alert-raised', ...said }],
    basis: 'rt.duty-to-report',
  }),
  row({
    from,
    command: 'record-safety-report',
    who: isClerkOrMediator,
    unless: ({ dispute }) =>
      dispute.safetyAlert ? null : refuse('no-safety-alert', 'rt.duty-to-report'),
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'safety-reported', ...said }],
    basis: 'rt.duty-to-report',
  }),
];
