import type { DeadlineKey } from './deadline-key.ts';
import { calendarDays, hours } from './due-date-length.ts';
import type {
  AgendaPart,
  ElsewherePart,
  Extender,
  KnownStart,
  Part,
  UnknownStart,
  WindowPart,
} from './catalogue-part.ts';
import type { WindowKey } from './window-key.ts';
import type { Basis } from '#domain/statutes/index';

/** One line of the master table of periods. */
export interface CatalogueLine {
  readonly no: LineNo;
  readonly parts: readonly [Part, ...Part[]];
}

type Rest = readonly [Basis, ...Basis[]];
type Own = Pick<AgendaPart, 'periods'>;

const agenda = (
  key: DeadlineKey,
  starts: KnownStart,
  extension: Extender,
  basis: Rest,
  own: Own = {},
): AgendaPart => ({ kind: 'agenda', key, starts, extension, basis, ...own });

const shown = (
  key: WindowKey,
  starts: KnownStart,
  extension: Extender,
  basis: Rest,
): WindowPart => ({ kind: 'window', key, starts, extension, basis });

/** A period of a record other than ours, with its length, for no pack of ours has it. */
const elsewhere = (
  starts: UnknownStart,
  lengths: ElsewherePart['lengths'],
  extension: Extender,
  basis: Rest,
): ElsewherePart => ({ kind: 'elsewhere', starts, lengths, extension, basis });

const term = (basis: Rest, periods: NonNullable<Own['periods']>): AgendaPart =>
  agenda('mediation.term', 'mediator-accepts', 'all-parties', basis, { periods });

/**
 * The master table of periods, D1 to D37, each with what it runs from, who may extend it and what it
 * rests on. How long each is stands in the rule packs and nowhere else; what its lapse brings, in its
 * rule. A period that belongs to a record other than ours says so, with its length.
 */
const lines = {
  D1: [
    agenda('filing.decision', 'papers-received', 'nobody', ['cpl.filing-decision', 'la.decision']),
    agenda('filing.decision', 'correction-received', 'nobody', [
      'ji.filing-clock-after-correction',
    ]),
  ],
  D2: [agenda('filing.correction', 'correction-notice-served', 'nobody', ['la.correction'])],
  D3: [agenda('complaint.reply', 'complaint-received', 'nobody', ['la.complaint'])],
  D4: [
    agenda('consent.response', 'offer-made', 'nobody', ['policy.consent.response', 'ty.consent']),
  ],
  D5: [
    agenda('consent.response', 'mediation-asked-for', 'nobody', ['zx.other-side-asked']),
    agenda('consent.response', 'offer-made', 'nobody', ['zx.other-side-asked']),
  ],
  D6: [shown('mediator.selection', 'both-consent', 'nobody', ['zx.joint-choice'])],
  D7: [agenda('mediator.designation', 'both-consent', 'nobody', ['zx.designation'])],
  D8: [agenda('mediator.acceptance', 'mediator-asked', 'nobody', ['zx.acceptance-of-designation'])],
  D9: [
    term(['ty.term-thirty-days', 'zx.term', 'zx.acceptance-starts-the-clock'], (pack) => [
      pack.periods['mediation.term'],
      pack.voluntaryTerm['invited-body'],
    ]),
  ],
  D10: [
    term(['op25.mediation-term', 'ty.term-commissioned', 'zx.term'], ({ commissionedTerm }) => [
      commissionedTerm.ordinary,
      commissionedTerm.summary,
    ]),
  ],
  D11: [
    elsewhere('consent-before-judge', [calendarDays(15), calendarDays(7)], 'all-parties', [
      'mt.judge-led-term',
      'zx.term',
    ]),
  ],
  D12: [
    term(['ls.term', 'policy.term.clock-on-transfer'], ({ periods }) => [
      periods['mediation.term'],
    ]),
  ],
  D13: [term(['rt75.one-month'], ({ voluntaryTerm }) => [voluntaryTerm['peoples-committee']])],
  D14: [
    term(['policy.hub.tiers'], ({ hubTerm }) => [hubTerm.simple, hubTerm.complex, hubTerm.major]),
  ],
  D15: [term(['ld.fifteen-days'], ({ voluntaryTerm }) => [voluntaryTerm['labour-committee']])],
  D16: [
    shown('mediation.report', 'mediation-failed', 'nobody', [
      'ty.failure-report',
      'policy.handover.days',
    ]),
    agenda('filing.handover', 'file-returned', 'nobody', [
      'ty.failure-report',
      'op25.return-to-trial',
      'policy.handover.days',
    ]),
    {
      kind: 'act',
      command: 'record-agreement',
      starts: 'agreement-signed',
      basis: ['ty.agreement-filed-with-court'],
    },
  ],
  D17: [
    agenda('filing.decision', 'file-returned', 'nobody', [
      'ty.failure-returns-the-file',
      'zx.failure-report',
      'policy.handover.register-after-failure',
    ]),
  ],
  D18: [
    agenda('confirmation.window', 'agreement-effective', 'court', [
      'cpl.confirmation.application-window',
      'cpl.restoration',
    ]),
  ],
  D19: [agenda('confirmation.acceptance', 'application-received', 'nobody', ['qr.acceptance'])],
  D20: [
    agenda('confirmation.correction', 'supplement-notice-served', 'court', [
      'ji.confirmation.papers',
      'ji.confirmation.withdrawal',
    ]),
  ],
  D21: [
    agenda('confirmation.review', 'application-accepted', 'president', ['qr.review']),
    shown('confirmation.outer-review', 'application-accepted', 'president', [
      'cpl.special-procedure-limit',
    ]),
  ],
  D22: [
    {
      kind: 'act',
      command: 'withdraw-application',
      starts: 'application-received',
      basis: ['ji.confirmation.withdrawal'],
    },
  ],
  D23: [shown('ruling.objection', 'ruling-served', 'nobody', ['ji.confirmation.objection'])],
  D24: [
    shown('ruling.interested-objection', 'ruling-made', 'nobody', [
      'ji.confirmation.objection',
      'ji.fixed-periods',
    ]),
  ],
  D25: [
    agenda('enforcement.window', 'performance-due', 'as-limitation', ['cpl.enforcement-window']),
  ],
  D26: [
    agenda('order.acceptance', 'order-asked-for', 'nobody', ['cpl.payment-order.acceptance']),
    agenda('order.issue', 'order-accepted', 'nobody', ['cpl.payment-order.issue']),
    agenda('order.objection', 'order-served', 'nobody', ['cpl.payment-order.objection']),
    agenda('order.service', 'order-issued', 'nobody', ['ji.payment-order.end']),
    agenda('order.suit', 'order-ended', 'nobody', [
      'ji.payment-order.refuse-suit',
      'ji.payment-order.becomes-suit',
    ]),
  ],
  D27: [
    agenda('enforcement.window', 'performance-due', 'as-limitation', [
      'gz.window',
      'gz.certificate',
    ]),
    elsewhere('non-enforcement-ruling-served', [calendarDays(10)], 'nobody', [
      'gz.window',
      'gz.suit-instead',
    ]),
  ],
  D28: [
    elsewhere('preservation-asked-before-suit', [hours(48)], 'nobody', ['cpl.preservation.ruling']),
    agenda('preservation.suit', 'measure-taken', 'nobody', [
      'cpl.preservation.thirty-days',
      'bq.converts',
    ]),
    agenda('preservation.alert', 'measure-taken', 'nobody', ['policy.preservation.alert-day']),
    agenda('preservation.release', 'suit-not-brought', 'nobody', ['bq.release']),
  ],
  D29: [
    elsewhere('preservation-asked-in-suit', [calendarDays(5), hours(48)], 'nobody', [
      'cpl.preservation.in-suit',
      'bq.ruling',
    ]),
    shown('preservation.review', 'preservation-ruling-served', 'nobody', ['bq.review']),
  ],
  D30: [
    agenda('recusal.decision', 'recusal-asked-for', 'nobody', [
      'policy.recusal.decision',
      'ty.recusal',
    ]),
    elsewhere('staff-recusal-asked-for', [calendarDays(3)], 'nobody', [
      'cpl.recusal.decision',
      'cpl.recusal',
    ]),
  ],
  D31: [
    agenda('fee.payment', 'fee-notice-served', 'fee-relief', [
      'fee.payment',
      'la.fee',
      'op25.fee-after-failure',
    ]),
  ],
  D32: [
    shown('suit.copy', 'suit-registered', 'nobody', ['cpl.answer']),
    elsewhere('copy-served', [calendarDays(15)], 'nobody', ['cpl.answer']),
  ],
  D33: [
    shown('suit.trial-summary', 'suit-registered', 'president', ['cpl.trial-limit.summary']),
    shown('suit.trial-ordinary', 'suit-registered', 'president-or-higher-court', [
      'cpl.trial-limit.ordinary',
    ]),
  ],
  D34: [
    shown('statement.third-party-suit', 'statement-effective', 'nobody', [
      'cpl.third-party-revocation',
      'ji.fixed-periods',
      'ji.no-revocation-suit-against-confirmation',
    ]),
  ],
  D35: [shown('restoration.request', 'obstacle-ended', 'nobody', ['cpl.restoration'])],
  D36: [
    shown('labour-arbitration.review', 'agreement-effective', 'nobody', [
      'arb.review-of-agreement',
    ]),
  ],
  D37: [elsewhere('plan-served', [calendarDays(7)], 'nobody', ['dg.no-objection-plan'])],
} as const satisfies Readonly<Record<`D${number}`, readonly [Part, ...Part[]]>>;

export type LineNo = keyof typeof lines;

const isLineNo = (text: string): text is LineNo => Object.hasOwn(lines, text);

/** The whole table, in the order of its numbers. */
export const catalogue: readonly CatalogueLine[] = Object.keys(lines)
  .filter(isLineNo)
  .map((no) => ({ no, parts: lines[no] }));

/** Clocks that no law has: a court's own, or a day that the parties or a supervisor named. */
export const ownClocks: { readonly [K in DeadlineKey]?: Basis } = {
  'appraisal.report': 'policy.appraisal.days',
  'sham.review': 'policy.fraud.review-days',
  'safety.report': 'policy.safety.report-days',
  'next-step': 'policy.follow-up',
  'performance.instalment': 'ty.agreement-effective',
  'supervision.reply': 'policy.supervision',
  'supervision.follow-up': 'policy.supervision',
};
