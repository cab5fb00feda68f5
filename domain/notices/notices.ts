import type { DecidedEvent } from '#domain/dispute/decide';
import type { Dispute } from '#domain/dispute/dispute';
import type { EventKind, EventOf } from '#domain/dispute/event';
import type { Entry, Line, Scene } from './line.ts';
import type { Notice, Recipient } from './notice.ts';
import { noticeTable } from './table.ts';

/**
 * Who is to be told of one event, and by which message. `before` is the dispute before the input
 * that caused the event (null for the opening), `after` the dispute after all events of that input,
 * so that the days of deadlines started by later events are known. Every recipient is named once
 * for each template. Pure; params hold ids, days, counts and numbers, never names.
 */
export const notices = (
  before: Dispute | null,
  decided: DecidedEvent,
  after: Dispute,
): readonly Notice[] => ofEvent(decided.event, { at: decided.at, before, dispute: after });

type Around = Omit<Scene<EventKind>, 'event'>;

const ofEvent = <K extends EventKind>(event: EventOf<K>, around: Around): readonly Notice[] => {
  const entry: Entry<K> = noticeTable[event.kind];
  return 'silent' in entry ? [] : entry.flatMap((line) => ofLine(line, { ...around, event }));
};

const ofLine = <K extends EventKind>(line: Line<K>, scene: Scene<K>): readonly Notice[] => {
  if (line.when && !line.when(scene)) return [];
  const params = {
    number: scene.dispute.number,
    ...caseNumberOf(scene.dispute),
    ...line.with?.(scene),
  };
  return eachOnce(line.to(scene)).map((to) => ({
    template: line.send,
    to,
    legal: line.legal,
    params,
  }));
};

const caseNumberOf = ({ caseNumber }: Dispute) => (caseNumber ? { caseNumber } : {});

const eachOnce = (recipients: readonly Recipient[]): readonly Recipient[] => [
  ...new Map(recipients.map((to) => [JSON.stringify(to), to])).values(),
];
