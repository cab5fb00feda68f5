import { consenting, isEverybody, runningDeadline, silentParties } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import { isDesignatedMediator, isPartyOrThoseWhoHearIt } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { dateOf, daysBetween } from '#domain/shared/local-date';
import { moved } from './moves.ts';
import { row, type AnyRow, type Situation } from './table.ts';

const hasExtensionLeft = ({ dispute, law: { pack } }: Situation) => {
  if (dispute.extension !== null) {
    return refuse('extension-already-proposed', 'ty.extension-by-consent');
  }
  return dispute.extensions.length >= pack.extension.times
    ? refuse('extension-limit-reached', 'policy.term.extend.times')
    : null;
};

/** Extension: more time, if every party signs for it before the term ends (TY27, ZX24). */
export const extension: readonly AnyRow[] = [
  row({
    from: ['mediating', 'signing'],
    command: 'propose-extension',
    who: isDesignatedMediator,
    unless: hasExtensionLeft,
    check: ({ command, law: { pack } }) =>
      command.days > pack.extension.maxDays
        ? refuse('extension-limit-reached', 'policy.term.extend.days', 'days')
        : null,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'extension-proposed', ...said, round: dispute.extensions.length + 1 },
    ],
    basis: 'ty.extension-by-consent',
  }),
  row({
    from: ['mediating', 'signing'],
    command: 'sign-extension',
    who: isPartyOrThoseWhoHearIt,
    unless: ({ dispute }) =>
      dispute.extension === null
        ? refuse('extension-not-proposed', 'ty.extension-by-consent')
        : null,
    check: ({ dispute, command }) =>
      dispute.extension !== null && consenting(dispute.extension).includes(command.partyId)
        ? refuse('already-signed', 'ty.extension-by-consent', 'partyId')
        : null,
    events: ({ dispute, at, command: { kind: _, ...said } }) => {
      const signed: Event = { kind: 'extension-signed', ...said };
      const { extension: proposed } = dispute;
      if (proposed === null) return [signed];
      const records = [...consenting(proposed), said.partyId];
      if (!isEverybody(dispute, records)) return [signed];
      const granted = {
        days: proposed.days,
        agreedOn: dateOf(at),
        records,
        basis: 'ty.extension-by-consent',
      } as const;
      return [signed, { kind: 'term-extended', extension: granted }];
    },
    basis: 'ty.extension-by-consent',
  }),
];

/** Transfer: from the court's own mediator to a lawyer, if all agree (LS17). */
export const transfer: readonly AnyRow[] = [
  row({
    from: ['mediating'],
    command: 'propose-transfer',
    who: isDesignatedMediator,
    unless: ({ dispute, at, law: { pack } }) => {
      if (dispute.transfer !== null) return refuse('already-answered', 'ls.term');
      if (pack.transfer.clock === 'fresh') return null;
      const term = runningDeadline(dispute, 'mediation.term');
      const daysLeft = term === null ? 0 : daysBetween(dateOf(at), term.dueOn);
      return daysLeft < pack.transfer.minRemainingDays
        ? refuse('too-little-time-left', pack.transfer.basis)
        : null;
    },
    events: ({ dispute, law: { pack }, command: { kind: _, ...said } }) => [
      {
        kind: 'transfer-proposed',
        ...said,
        round: dispute.passedOver.length + 1,
        clock: pack.transfer.clock,
      },
    ],
    basis: 'policy.term.clock-on-transfer',
  }),
  row({
    from: ['mediating'],
    command: 'answer-transfer',
    who: isPartyOrThoseWhoHearIt,
    unless: ({ dispute }) =>
      dispute.transfer === null ? refuse('transfer-not-proposed', 'ls.term') : null,
    check: ({ dispute, command }) =>
      dispute.transfer !== null &&
      !silentParties(dispute, dispute.transfer).includes(command.partyId)
        ? refuse('already-answered', 'ls.term', 'partyId')
        : null,
    events: ({ dispute, law: { pack }, command: { kind: _, ...said } }) => {
      const answered: Event = { kind: 'transfer-answered', ...said };
      const yes = dispute.transfer === null ? [] : consenting(dispute.transfer);
      const isComplete = said.answer === 'consent' && isEverybody(dispute, [...yes, said.partyId]);
      if (!isComplete) return [answered];
      const transferred: Event = { kind: 'transferred', to: 'lawyer', clock: pack.transfer.clock };
      return [answered, transferred, moved('lawyer-mediation', 'selecting')];
    },
    basis: 'zx.consent',
  }),
];
