import { runningDeadline, silentParties, type Dispute, type Pause } from '#domain/dispute/dispute';
import { endMediation, moved, stepAside, withoutAgreement } from '#domain/stages/moves';
import type { Period, RulePack } from '#domain/tracks/rule-pack';
import type { Exclusion } from './explanation.ts';
import { alarm, at, fromPack, hasNotLapsed, isMediation, once, type Rules } from './rule.ts';

/** The days of a pause that is over. */
const ended = ({ from, to, reason, basis }: Pause): readonly Exclusion[] =>
  to === null ? [] : [{ from, to, reason, basis }];

/**
 * While mediation lasts, from a mediator's acceptance on; another mediator inherits the clock, unless
 * the parties agreed to a fresh one with the transfer.
 */
const termRuns = (dispute: Dispute): boolean =>
  isMediation(dispute) &&
  dispute.termAwaited !== true &&
  (dispute.mediator?.accepted === true || runningDeadline(dispute, 'mediation.term') !== null);

/** From the offer of mediation to its end. */
export const mediationRules: Rules<
  | 'consent.response'
  | 'mediator.designation'
  | 'mediator.acceptance'
  | 'recusal.decision'
  | 'appraisal.report'
  | 'sham.review'
  | 'safety.report'
  | 'mediation.term'
> = {
  'consent.response': {
    runs: (dispute) => once(at('diversion', 'offered')(dispute)),
    span: 'visit',
    ends: fromPack('consent.response'),
    reminders: [1],
    onLapse: (dispute) => [
      {
        kind: 'offer-unanswered',
        partyIds: silentParties(dispute, dispute.offer),
      },
      ...withoutAgreement(dispute, 'silent'),
    ],
  },
  'mediator.designation': {
    runs: (dispute) =>
      once(
        isMediation(dispute) &&
          dispute.status === 'selecting' &&
          hasNotLapsed(dispute, 'mediator.designation'),
      ),
    span: 'visit',
    ends: fromPack('mediator.designation'),
    reminders: [],
    onLapse: alarm('mediator.designation'),
  },
  'mediator.acceptance': {
    runs: (dispute) => once(isMediation(dispute) && dispute.status === 'designated'),
    span: 'visit',
    ends: fromPack('mediator.acceptance'),
    reminders: [1],
    onLapse: ({ stage, mediator }) => [
      { kind: 'designation-unanswered', mediatorId: mediator?.id ?? '' },
      moved(stage, 'selecting'),
    ],
  },
  // D30: a tie that was disclosed is cured by every party's own yes, and by nothing else
  'recusal.decision': {
    runs: (dispute) =>
      once(
        isMediation(dispute) &&
          dispute.status === 'recusing' &&
          hasNotLapsed(dispute, 'recusal.decision'),
      ),
    span: 'visit',
    ends: fromPack('recusal.decision'),
    reminders: [1],
    onLapse: (dispute, instance) =>
      dispute.recusal?.kind === 'disclosed'
        ? stepAside(dispute, 'not-cured')
        : alarm('recusal.decision')(dispute, instance),
  },
  'appraisal.report': {
    runs: (dispute) =>
      once(
        isMediation(dispute) &&
          dispute.status === 'appraising' &&
          hasNotLapsed(dispute, 'appraisal.report'),
      ),
    span: 'visit',
    ends: fromPack('appraisal.report'),
    reminders: [7, 1],
    onLapse: alarm('appraisal.report'),
  },
  'sham.review': {
    runs: (dispute) => once(dispute.status === 'frozen' && hasNotLapsed(dispute, 'sham.review')),
    span: 'visit',
    ends: fromPack('sham.review'),
    reminders: [3],
    onLapse: alarm('sham.review'),
  },
  'safety.report': {
    runs: (dispute) =>
      once(
        dispute.stage !== 'closed' && dispute.safetyAlert && hasNotLapsed(dispute, 'safety.report'),
      ),
    span: 'through',
    ends: fromPack('safety.report'),
    reminders: [],
    onLapse: alarm('safety.report'),
  },
  'mediation.term': {
    runs: (dispute) => once(termRuns(dispute)),
    span: 'through',
    ends: (dispute, { pack }) => termOf(dispute, pack),
    extensions: ({ extensions }) => extensions,
    exclusions: ({ pauses }) => pauses.flatMap(ended),
    isPaused: ({ pauses }) => pauses.some(({ to }) => to === null),
    reminders: [7, 3, 1],
    onLapse: (dispute) => endMediation(dispute, 'expired', null),
  },
};

/** How long a mediation lasts: D9 before registration; D10 after it, by the procedure; D13 to D15 where there is no suit. */
export function termOf({ track, procedure, body, tier }: Dispute, pack: RulePack): Period {
  if (track === 'commissioned') return pack.commissionedTerm[procedure ?? 'ordinary'];
  if (track !== 'voluntary') return pack.periods['mediation.term'];
  return body === 'hub' ? pack.hubTerm[tier ?? 'major'] : pack.voluntaryTerm[body];
}
