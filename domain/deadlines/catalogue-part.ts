import type { CommandKind } from '#domain/dispute/command';
import type { EventKind } from '#domain/dispute/event';
import type { Basis } from '#domain/statutes/index';
import type { Period, RulePack } from '#domain/tracks/rule-pack';
import type { DeadlineKey } from './deadline-key.ts';
import type { Length } from './due-date-length.ts';
import type { WindowKey } from './window-key.ts';

/** What a period runs from, and the events of the record that say so. */
export const knownStarts = {
  'papers-received': ['registered'],
  'correction-received': ['correction-submitted'],
  'correction-notice-served': ['correction-requested'],
  'complaint-received': ['complaint-received'],
  'offer-made': ['offer-made'],
  'mediation-asked-for': ['mediation-applied'],
  'both-consent': ['offer-answered', 'transfer-answered'],
  'mediator-asked': ['mediator-designated'],
  'mediator-accepts': ['designation-accepted'],
  'mediation-failed': ['mediation-failed'],
  'file-returned': ['filing-begun'],
  'agreement-signed': ['agreement-signed', 'agent-signed'],
  'agreement-effective': ['agreement-effective'],
  'application-received': ['confirmation-applied', 'application-posted'],
  'application-accepted': ['application-accepted'],
  'supplement-notice-served': ['application-correction-required'],
  'ruling-served': ['ruling-served'],
  'ruling-made': ['agreement-confirmed'],
  'performance-due': ['agreement-recorded', 'instalment-missed'],
  'order-asked-for': ['order-applied'],
  'order-accepted': ['order-application-accepted'],
  'order-issued': ['order-issued'],
  'order-served': ['order-served'],
  'order-ended': ['order-ended'],
  'measure-taken': ['preservation-recorded'],
  'suit-not-brought': ['preservation-lapsed'],
  'preservation-ruling-served': ['preservation-recorded'],
  'recusal-asked-for': ['recusal-requested', 'designation-accepted'],
  'fee-notice-served': ['fee-notice-served'],
  'suit-registered': ['case-registered'],
  'statement-effective': ['statement-effective'],
  'obstacle-ended': ['restoration-asked'],
} as const satisfies Readonly<Record<string, readonly EventKind[]>>;
export type KnownStart = keyof typeof knownStarts;

/** Starts that no event of ours tells: why not is said beside each in the catalogue of texts. */
export const unknownStarts = [
  'consent-before-judge',
  'non-enforcement-ruling-served',
  'preservation-asked-before-suit',
  'preservation-asked-in-suit',
  'staff-recusal-asked-for',
  'copy-served',
  'plan-served',
] as const;
export type UnknownStart = (typeof unknownStarts)[number];

/** Who may let a period last longer by law. */
export type Extender =
  | 'nobody'
  | 'all-parties'
  | 'court'
  | 'president'
  | 'president-or-higher-court'
  | 'fee-relief'
  | 'as-limitation';

interface Running {
  readonly starts: KnownStart;
  readonly extension: Extender;
  /** The rules it rests on; the pack's own basis for its length stands beside them. */
  readonly basis: readonly [Basis, ...Basis[]];
}

/** A clock of the procedure: its lapse brings something about. */
export interface AgendaPart extends Running {
  readonly kind: 'agenda';
  readonly key: DeadlineKey;
  /** Its periods in a pack, where it has others than the one of its key. */
  readonly periods?: (pack: RulePack) => readonly Period[];
}

/** A window that is shown and changes nothing. */
export interface WindowPart extends Running {
  readonly kind: 'window';
  readonly key: WindowKey;
}

/** Bound to an act and not to a number of days: done by the act itself, or open until another one. */
export interface ActPart {
  readonly kind: 'act';
  readonly command: CommandKind;
  readonly starts: KnownStart;
  readonly basis: readonly [Basis, ...Basis[]];
}

/** A period that runs where this record does not reach; its length is only told. */
export interface ElsewherePart {
  readonly kind: 'elsewhere';
  readonly starts: UnknownStart;
  readonly lengths: readonly [Length, ...Length[]];
  readonly extension: Extender;
  readonly basis: readonly [Basis, ...Basis[]];
}

export type Part = AgendaPart | WindowPart | ActPart | ElsewherePart;

/** The periods of a part under a pack; none where it is no count of days. */
export function periodsOfPart(part: Part, pack: RulePack): readonly Pick<Period, 'length'>[] {
  switch (part.kind) {
    case 'agenda': {
      const own: { readonly [key: string]: Period | undefined } = pack.periods;
      return part.periods?.(pack) ?? [own[part.key]].filter((period) => period !== undefined);
    }
    case 'window':
      return [pack.windows[part.key]];
    case 'act':
      return [];
    case 'elsewhere':
      return part.lengths.map((length) => ({ length }));
  }
}
