import { titleOf, type Dispute } from '#domain/dispute/dispute';
import type { End, StageId } from '#domain/dispute/words';
import { afterWindow, close, moved } from '#domain/stages/moves';
import {
  alarm,
  at,
  fromPack,
  hasNotLapsed,
  inStage,
  isFiledBeside,
  isRestBeingFiled,
  named,
  once,
  type Rules,
} from './rule.ts';

/** From the agreement to its confirmation and performance. */
export const agreementRules: Rules<
  | 'confirmation.window'
  | 'confirmation.acceptance'
  | 'confirmation.correction'
  | 'confirmation.review'
  | 'next-step'
  | 'enforcement.window'
  | 'performance.instalment'
> = {
  'confirmation.window': {
    // It runs on while the claims left open by a partial agreement are being registered
    runs: (dispute) =>
      once(
        at('judicial-confirmation', 'window')(dispute) ||
          (isRestBeingFiled(dispute) && hasNotLapsed(dispute, 'confirmation.window')),
      ),
    span: 'through',
    // Time the court has given back ends on the day it named (CPL86)
    ends: (dispute, { pack }) =>
      dispute.lostTime.restoredUntil === null
        ? pack.periods['confirmation.window']
        : { on: dispute.lostTime.restoredUntil, basis: 'cpl.restoration' },
    reminders: [7, 3, 1],
    onLapse: (dispute) => [
      { kind: 'confirmation-not-sought' },
      ...(isRestBeingFiled(dispute) ? [] : afterWindow(dispute)),
    ],
  },
  'confirmation.acceptance': {
    runs: (dispute) =>
      once(
        at('judicial-confirmation', 'applied')(dispute) &&
          hasNotLapsed(dispute, 'confirmation.acceptance'),
      ),
    span: 'visit',
    ends: fromPack('confirmation.acceptance'),
    reminders: [1],
    onLapse: alarm('confirmation.acceptance'),
  },
  'confirmation.correction': {
    runs: (dispute) => once(at('judicial-confirmation', 'correcting')(dispute)),
    span: 'visit',
    ends: fromPack('confirmation.correction'),
    reminders: [3, 1],
    onLapse: (dispute) => [{ kind: 'application-deemed-withdrawn' }, ...afterWindow(dispute)],
  },
  'confirmation.review': {
    runs: (dispute) =>
      once(
        at('judicial-confirmation', 'reviewing')(dispute) &&
          hasNotLapsed(dispute, 'confirmation.review'),
      ),
    span: 'visit',
    ends: fromPack('confirmation.review'),
    extensions: ({ confirmation }) => confirmation.extensions ?? [],
    reminders: [3, 1],
    onLapse: alarm('confirmation.review'),
  },
  'next-step': {
    runs: (dispute) =>
      once(
        at('judicial-confirmation', 'unconfirmed')(dispute) ||
          at('diversion', 'advised')(dispute) ||
          (at('fulfilment', 'defaulted')(dispute) && titleOf(dispute) === null),
      ),
    span: 'visit',
    ends: fromPack('next-step'),
    reminders: [7, 1],
    onLapse: ({ stage }) => [close(endWithoutClaim(stage))],
  },
  'enforcement.window': {
    runs: (dispute) => once(at('fulfilment', 'defaulted')(dispute) && titleOf(dispute) !== null),
    span: 'visit',
    // Two years from the end of the last instalment, whichever was missed first (CPL250)
    ends: (dispute, { pack }) => ({
      ...pack.periods['enforcement.window'],
      from: named(
        instalmentsOf(dispute)
          .map(({ dueOn }) => dueOn)
          .toSorted()
          .at(-1),
      ),
    }),
    reminders: [30, 7],
    onLapse: () => [close('window-lapsed')],
  },
  'performance.instalment': {
    runs: (dispute) =>
      inStage(dispute, 'judicial-confirmation', 'fulfilment') || isFiledBeside(dispute)
        ? instalmentsOf(dispute)
            .filter(({ state }) => state === 'due')
            .map(({ no }) => no)
        : [],
    span: 'through',
    ends: (dispute, _, instance) => ({
      on: named(instalmentsOf(dispute).find(({ no }) => no === instance)?.dueOn),
      basis: 'ty.agreement-effective',
    }),
    reminders: [3, 1],
    onLapse: (dispute, instalment) => [
      { kind: 'instalment-missed', instalment },
      ...(at('fulfilment', 'performing')(dispute) ? [moved('fulfilment', 'defaulted')] : []),
    ],
  },
};

/** How it ends when nobody says what is to come next. */
function endWithoutClaim(stage: StageId): End {
  if (stage === 'diversion') return 'ended-with-advice';
  return stage === 'fulfilment' ? 'unperformed-no-further-claim' : 'not-confirmed-no-further-claim';
}

const instalmentsOf = ({ agreement }: Dispute) =>
  agreement === null || agreement.effectiveAt === null ? [] : agreement.instalments;
