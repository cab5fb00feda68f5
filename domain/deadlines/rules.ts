import type { Dispute } from '#domain/dispute/dispute';
import { close } from '#domain/stages/moves';
import { agreementRules } from './agreement-rules.ts';
import { mediationRules } from './mediation-rules.ts';
import { alarm, at, fromPack, hasNotLapsed, named, once, type Rules } from './rule.ts';
import { wayOutRules } from './way-out-rules.ts';
import type { DeadlineKey } from './deadline-key.ts';

/** Every deadline as a rule: when it runs, how long, and what its lapse brings. */
export const deadlineRules: Rules<DeadlineKey> = {
  ...mediationRules,
  ...agreementRules,
  ...wayOutRules,
  'filing.decision': {
    runs: (dispute) =>
      once(
        hasNotLapsed(dispute, 'filing.decision') &&
          (at('intake', 'received')(dispute) ||
            (dispute.stage === 'filing' && dispute.filingPurpose !== 'return-to-trial')),
      ),
    span: 'through',
    ends: fromPack('filing.decision'),
    reminders: [3, 1],
    onLapse: alarm('filing.decision'),
  },
  'filing.correction': {
    runs: (dispute) => once(at('intake', 'correcting')(dispute)),
    span: 'visit',
    ends: fromPack('filing.correction'),
    reminders: [1],
    onLapse: () => [{ kind: 'correction-not-made' }, close('returned-uncorrected')],
  },
  'filing.handover': {
    runs: (dispute) =>
      once(
        dispute.stage === 'filing' &&
          dispute.filingPurpose === 'return-to-trial' &&
          hasNotLapsed(dispute, 'filing.handover'),
      ),
    span: 'through',
    ends: fromPack('filing.handover'),
    reminders: [1],
    onLapse: alarm('filing.handover'),
  },
  'complaint.reply': {
    runs: ({ stage, complaint }) => once(stage !== 'closed' && complaint?.state === 'open'),
    span: 'through',
    ends: fromPack('complaint.reply'),
    reminders: [3, 1],
    onLapse: alarm('complaint.reply'),
  },
  'supervision.reply': {
    runs: ({ stage, orders }) =>
      stage === 'closed' ? [] : orders.filter(({ state }) => state === 'open').map(({ no }) => no),
    span: 'through',
    ends: ({ orders }, _, instance) => ({
      on: named(orders.find(({ no }) => no === instance)?.replyBy),
      basis: 'policy.supervision',
    }),
    reminders: [1],
    onLapse: alarm('supervision.reply'),
  },
  // Nothing may lie still: where no other clock runs, or one on the court has run out, a supervisor
  // is asked again and again.
  'supervision.follow-up': {
    runs: (dispute) =>
      once(
        dispute.stage !== 'closed' &&
          (isLate(dispute) ||
            dispute.deadlines.every(
              ({ key }) =>
                key === 'supervision.follow-up' || deadlineRules[key].isPaused?.(dispute) === true,
            )),
      ),
    span: 'visit',
    ends: fromPack('supervision.follow-up'),
    reminders: [],
    onLapse: alarm('supervision.follow-up'),
  },
};

const isLate = ({ lapsed }: Dispute): boolean =>
  lapsed.some(
    (key) =>
      key !== 'supervision.reply' &&
      key !== 'performance.instalment' &&
      key !== 'confirmation.window',
  );
