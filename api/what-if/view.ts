import { actText } from '#i18n/zh-CN/acts';
import { deadlineText } from '#i18n/zh-CN/deadlines';
import { eventSentence, type Names } from '#i18n/zh-CN/events';
import { explanationLines } from '#i18n/zh-CN/explanation';
import { refusalText } from '#i18n/zh-CN/refusals';
import { placeName } from '#i18n/zh-CN/stages';
import { cite } from '#i18n/zh-CN/statutes';
import { stopText, wayOwnerText } from '#i18n/zh-CN/what-if';
import type { RunningDeadline } from '#domain/dispute/dispute';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { dateOf } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';
import type { Breach, Prospect, Stop } from '#domain/what-if/what-if';
import type { WayOut } from '#domain/what-if/ways-out';

const said = (basis: Basis | null, at: Instant) =>
  basis === null ? null : { key: basis, text: cite(basis, dateOf(at)) };

const viewDate = (running: RunningDeadline) => ({
  key: running.key,
  instance: running.instance,
  name: deadlineText[running.key].name,
  dueOn: running.dueOn,
  dueAt: formatInstant(running.dueAt),
  provisional: running.provisional,
  basis: said(running.basis, running.startedAt),
  arithmetic: [...explanationLines(running.proof)],
});

const viewBreach = ({ key, instance, at, basis }: Breach) => ({
  key,
  instance,
  ...deadlineText[key],
  at: formatInstant(at),
  basis: said(basis, at),
});

const viewStop = (stop: Stop, at: Instant) => ({
  input: stop.input,
  code: stop.refusal === null ? stop.because : stop.refusal.code,
  text: stopText(stop),
  basis: said(stop.refusal?.basis ?? null, at),
});

const viewWay = ({ refusal, basis, ...way }: WayOut, at: Instant) => ({
  ...way,
  byName: wayOwnerText[way.by],
  label: actText[way.command].label,
  why: refusal === null ? null : { code: refusal, text: refusalText[refusal] },
  basis: said(basis, at),
});

/** What would become of a dispute, in words. */
export const viewProspect = (prospect: Prospect, names: Names) => {
  const { dispute, at, steps, breaches, stop, waysOut } = prospect;
  return {
    at: formatInstant(at),
    place: {
      stage: dispute.stage,
      status: dispute.status,
      name: placeName(dispute.stage, dispute.status),
      end: dispute.end,
    },
    steps: steps.map((events) =>
      events.map(({ event, at: when }) => ({
        kind: event.kind,
        at: formatInstant(when),
        text: eventSentence(event, names),
      })),
    ),
    dates: dispute.deadlines.map(viewDate),
    breaches: breaches.map(viewBreach),
    stop: stop === null ? null : viewStop(stop, at),
    waysOut: waysOut.map((way) => viewWay(way, at)),
  };
};
