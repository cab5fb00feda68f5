import type { Event, EventOf } from '#domain/dispute/event';
import type { End, Procedure } from '#domain/dispute/words';
import type { LocalDate } from '#domain/shared/local-date';
import { extendedMediation } from './trial-limit.ts';
import type { WindowKey } from './window-key.ts';
import type { Opening, Past, Recorded, WindowRule } from './window-rule.ts';

const forAll = (from: Opening['from']): Opening => ({ from, partyId: null });
const isEnd = (event: Event): event is EventOf<'moved'> =>
  event.kind === 'moved' && event.stage === 'closed';

/** Ends after which the suit is before a judge, whatever was closed here. */
const suitGoesOn: readonly (End | null)[] = ['filed', 'returned-to-trial'];

/** A suit is registered, with the day the registry gives; one over claims left open is none over ours. */
function suitOf({ event }: Recorded, { before }: Past): Opening | null {
  if (event.kind !== 'case-registered') return null;
  const begun = before.findLast(({ event: { kind } }) => kind === 'filing-begun')?.event;
  const outlives = begun?.kind === 'filing-begun' && begun.purpose === 'register-rest';
  return { ...forAll(event.registeredOn), outlives };
}

const endsSuit = (event: Event, { outlives }: Opening): boolean =>
  outlives !== true &&
  (event.kind === 'suit-withdrawn' ||
    event.kind === 'statement-effective' ||
    (isEnd(event) && !suitGoesOn.includes(event.end)));

const trial = (procedure: Procedure): WindowRule => ({
  holder: 'court',
  opens: (recorded, past) =>
    recorded.event.kind === 'case-registered' && recorded.event.procedure === procedure
      ? suitOf(recorded, past)
      : null,
  closes: endsSuit,
  exclusions: extendedMediation,
});

/** Every window as a rule over the record: what opens it, and what closes it. */
export const windowRules: { readonly [K in WindowKey]: WindowRule } = {
  // Both have agreed to mediation, and a mediator is sought for the first time
  'mediator.selection': {
    holder: 'party',
    opens: ({ event, at }, { before }) => {
      if (event.kind !== 'moved' || event.status !== 'selecting') return null;
      const from = before.findLast(({ event: { kind } }) => kind === 'moved')?.event;
      return from?.kind === 'moved' && from.stage === 'diversion' ? forAll(at) : null;
    },
    closes: (event) => event.kind === 'moved' && event.status !== 'selecting',
  },
  // Where a suit is pending, the clock of its return to trial is the same period (filing.handover)
  'mediation.report': {
    holder: 'mediator',
    opens: ({ event, at }, { dispute }) =>
      event.kind === 'mediation-failed' && dispute.track === 'entrusted' ? forAll(at) : null,
    closes: (event) => event.kind === 'handed-over' || isEnd(event),
  },
  'confirmation.outer-review': {
    holder: 'court',
    opens: ({ event, at }) => (event.kind === 'application-accepted' ? forAll(at) : null),
    closes: (event) =>
      event.kind === 'moved' && !['reviewing', 'correcting', 'frozen'].includes(event.status),
  },
  'ruling.objection': {
    holder: 'party',
    opens: ({ event }) =>
      event.kind === 'ruling-served' ? { from: event.servedOn, partyId: event.partyId } : null,
    closes: (event, { partyId }) =>
      event.kind === 'ruling-revoked' ||
      (event.kind === 'ruling-objected' && event.partyId === partyId),
  },
  // Nobody can have known of the ruling before it was made: the earliest day on which six months end
  'ruling.interested-objection': {
    holder: 'outsider',
    opens: ({ event, at }) => (event.kind === 'agreement-confirmed' ? forAll(at) : null),
    closes: ({ kind }) => kind === 'ruling-revoked',
  },
  'preservation.review': {
    holder: 'party',
    opens: ({ event }) =>
      event.kind === 'preservation-recorded' ? servedOn(event.servedOn ?? null) : null,
    closes: ({ kind }) => kind === 'preservation-released',
  },
  'suit.copy': {
    holder: 'court',
    opens: suitOf,
    closes: endsSuit,
  },
  'suit.trial-ordinary': trial('ordinary'),
  'suit.trial-summary': trial('summary'),
  // The earliest day again: no outsider can have known of the statement before it was in force
  'statement.third-party-suit': {
    holder: 'outsider',
    opens: ({ event, at }) => (event.kind === 'statement-effective' ? forAll(at) : null),
    closes: () => false,
  },
  // Known only with the request itself, which is refused after its end (late-application.ts)
  'restoration.request': {
    holder: 'party',
    opens: ({ event }) =>
      event.kind === 'restoration-asked'
        ? { from: event.obstacleEndedOn, partyId: event.partyId }
        : null,
    closes: (event, { partyId }) => event.kind === 'restoration-asked' && event.partyId === partyId,
  },
  'labour-arbitration.review': {
    holder: 'party',
    opens: ({ event, at }, { dispute }) =>
      event.kind === 'agreement-effective' && dispute.body === 'labour-committee'
        ? forAll(at)
        : null,
    closes: (event) =>
      event.kind === 'agreement-confirmed' || event.kind === 'mediation-renewed' || isEnd(event),
  },
};

/** The day on which whoever bears the measure received the ruling, where the clerk was told it. */
const servedOn = (day: LocalDate | null): Opening | null => (day === null ? null : forAll(day));
