import { calendarDays, months, workingDays } from '#domain/deadlines/due-date';
import { localDate, type LocalDate } from '#domain/shared/local-date';
import type { RulePack } from './rule-pack.ts';

const common = {
  periods: {
    'filing.decision': { length: calendarDays(7), basis: 'cpl.filing-decision' },
    'filing.correction': { length: calendarDays(7), basis: 'la.correction' },
    'consent.response': { length: workingDays(3), basis: 'policy.consent.response' },
    'mediator.designation': { length: workingDays(3), basis: 'zx.designation' },
    'mediator.acceptance': { length: workingDays(3), basis: 'zx.acceptance-of-designation' },
    'recusal.decision': { length: workingDays(3), basis: 'policy.recusal.decision' },
    'appraisal.report': { length: calendarDays(60), basis: 'policy.appraisal.days' },
    'sham.review': { length: calendarDays(15), basis: 'policy.fraud.review-days' },
    'safety.report': { length: workingDays(1), basis: 'policy.safety.report-days' },
    'mediation.term': { length: calendarDays(30), basis: 'ty.term-thirty-days' },
    'filing.handover': { length: workingDays(3), basis: 'policy.handover.days' },
    'confirmation.window': {
      length: calendarDays(30),
      basis: 'cpl.confirmation.application-window',
    },
    'confirmation.acceptance': { length: calendarDays(3), basis: 'qr.acceptance' },
    'confirmation.correction': {
      length: calendarDays(7),
      basis: 'policy.correction.confirmation-days',
    },
    'confirmation.review': { length: calendarDays(15), basis: 'qr.review' },
    'next-step': { length: calendarDays(15), basis: 'policy.follow-up' },
    'enforcement.window': { length: months(24), basis: 'cpl.enforcement-window' },
    'preservation.alert': {
      length: calendarDays(20),
      basis: 'policy.preservation.alert-day',
      rolls: false,
    },
    'preservation.suit': { length: calendarDays(30), basis: 'cpl.preservation.thirty-days' },
    'preservation.release': { length: calendarDays(5), basis: 'bq.release' },
    'fee.payment': { length: calendarDays(7), basis: 'fee.payment' },
    'order.acceptance': { length: calendarDays(5), basis: 'cpl.payment-order.acceptance' },
    'order.issue': { length: calendarDays(15), basis: 'cpl.payment-order.issue' },
    'order.service': { length: calendarDays(30), basis: 'ji.payment-order.end' },
    'order.objection': { length: calendarDays(15), basis: 'cpl.payment-order.objection' },
    'order.suit': { length: calendarDays(7), basis: 'ji.payment-order.refuse-suit' },
    'complaint.reply': { length: calendarDays(15), basis: 'la.complaint' },
    'supervision.follow-up': { length: workingDays(3), basis: 'policy.supervision' },
  },
  windows: {
    'mediator.selection': { length: workingDays(2), basis: 'zx.joint-choice' },
    'mediation.report': { length: workingDays(3), basis: 'policy.handover.days' },
    'confirmation.outer-review': {
      length: calendarDays(30),
      basis: 'cpl.special-procedure-limit',
    },
    'ruling.objection': { length: calendarDays(15), basis: 'ji.confirmation.objection' },
    'ruling.interested-objection': { length: months(6), basis: 'ji.confirmation.objection' },
    'preservation.review': { length: calendarDays(5), basis: 'bq.review' },
    'suit.copy': { length: calendarDays(5), basis: 'cpl.answer' },
    'suit.trial-ordinary': { length: months(6), basis: 'cpl.trial-limit.ordinary' },
    'suit.trial-summary': { length: months(3), basis: 'cpl.trial-limit.summary' },
    'statement.third-party-suit': { length: months(6), basis: 'cpl.third-party-revocation' },
    'restoration.request': { length: calendarDays(10), basis: 'cpl.restoration' },
    'labour-arbitration.review': {
      length: calendarDays(15),
      basis: 'arb.review-of-agreement',
    },
  },
  commissionedTerm: {
    ordinary: { length: calendarDays(15), basis: 'op25.mediation-term' },
    summary: { length: calendarDays(7), basis: 'op25.mediation-term' },
  },
  voluntaryTerm: {
    'invited-body': { length: calendarDays(30), basis: 'zx.term' },
    'peoples-committee': { length: months(1), basis: 'rt75.one-month' },
    'labour-committee': { length: calendarDays(15), basis: 'ld.fifteen-days' },
  },
  hubTerm: {
    simple: { length: calendarDays(7), basis: 'policy.hub.tiers' },
    complex: { length: calendarDays(15), basis: 'policy.hub.tiers' },
    major: { length: calendarDays(30), basis: 'policy.hub.tiers' },
  },
  extension: { maxDays: 30, times: 1, basis: 'ty.extension-by-consent' },
  reviewExtension: { maxDays: 10, basis: 'qr.review' },
  transfer: { clock: 'shared', minRemainingDays: 7, basis: 'policy.term.transfer-remaining' },
  recusal: { onRequest: 'decided', basis: 'policy.recusal.mode' },
  freeze: { signs: 3, basis: 'policy.fraud.freeze-score' },
  // Ten million and half a million yuan.
  complexity: {
    severalParties: 4,
    manyParties: 10,
    largeFen: 50_000_000,
    veryLargeFen: 1_000_000_000,
    basis: 'policy.hub.tiers',
  },
  conflicts: { lookbackYears: 2, firmScreen: true, basis: 'policy.lawyer.lookback' },
  retention: { sealedNotesMonths: 12, basis: 'policy.retention' },
  rollOnHoliday: true,
} as const satisfies Partial<RulePack>;

/** Until the end of 2024: entrusted mediation before registration (TY27, ZX24). */
const national2016: RulePack = {
  ...common,
  id: 'national-2016',
  effectiveFrom: localDate(2016, 7, 1),
  effectiveTo: localDate(2024, 12, 31),
  tracks: ['entrusted'],
  defaultTrack: 'entrusted',
};

/** From 2025: the suit is registered first, then commissioned to mediation with consent (OP25 §2). */
const national2025: RulePack = {
  ...common,
  id: 'national-2025',
  effectiveFrom: localDate(2025, 1, 1),
  effectiveTo: null,
  tracks: ['commissioned', 'voluntary'],
  defaultTrack: 'commissioned',
};

/** A court whose own rules keep entrusted mediation beside registration first [policy.regime]. */
const local2025: RulePack = {
  ...national2025,
  id: 'local-2025-both-tracks',
  tracks: ['commissioned', 'entrusted', 'voluntary'],
};

/**
 * A city with a hub that takes seven, fifteen or thirty days by how hard a dispute is
 * [policy.hub.tiers], whose courts let the parties extend by fifteen days at most
 * [policy.term.extend.days] and agree to a fresh clock with a lawyer [policy.term.clock-on-transfer]. It
 * keeps entrusted mediation and takes over the rest of the nation's rules.
 */
const localHub2026: RulePack = {
  ...national2025,
  id: 'local-2026-hub',
  effectiveFrom: localDate(2026, 1, 1),
  tracks: ['commissioned', 'entrusted', 'voluntary'],
  extension: { maxDays: 15, times: 1, basis: 'policy.term.extend.days' },
  transfer: { ...common.transfer, clock: 'fresh' },
};

export const packs: readonly RulePack[] = [national2016, national2025, local2025, localHub2026];

/** The pack of this id. Throws for an id that was never published: the record would be unreadable. */
export function packById(id: string): RulePack {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new Error(`no rule pack ${id}`);
  return pack;
}

/** The pack a dispute received on a day begins with: the court's own if it has one, else the nation's. */
export function packFor(courtPackId: string | null, date: LocalDate): RulePack {
  const own = courtPackId === null ? null : packById(courtPackId);
  if (own !== null && isInForce(own, date)) return own;
  const national = [national2016, national2025].find((pack) => isInForce(pack, date));
  return national ?? national2016;
}

/** Whether a pack may be begun with on a day. */
export const isInForce = ({ effectiveFrom, effectiveTo }: RulePack, date: LocalDate): boolean =>
  effectiveFrom <= date && (effectiveTo === null || date <= effectiveTo);
