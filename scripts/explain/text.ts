import { dateOf } from '#domain/shared/local-date';
import { deadlineEndingText, deadlineText } from '#i18n/zh-CN/deadlines';
import { dateWithWeekday, shortMoment } from '#i18n/zh-CN/dates';
import { endText } from '#i18n/zh-CN/ends';
import { eventSentence, type Names } from '#i18n/zh-CN/events';
import { explanationLines } from '#i18n/zh-CN/explanation';
import { placeName } from '#i18n/zh-CN/stages';
import { cite } from '#i18n/zh-CN/statutes';
import { explainText } from '#i18n/zh-CN/tools';
import { partyRoleText, trackText } from '#i18n/zh-CN/words';
import type { Explained } from './read.ts';

/**
 * One dispute as lines of text: where it stands, who is in it, what happened by which article, and
 * every deadline with its arithmetic. Contains personal data: for the terminal, never for a log.
 */
export function explain(dispute: Explained): readonly string[] {
  return [
    ...head(dispute),
    '',
    explainText.parties,
    ...dispute.parties.map(({ role, name }) => `  ${partyRoleText[role]}  ${name}`),
    '',
    explainText.timeline,
    ...timeline(dispute),
    '',
    explainText.deadlines,
    ...deadlines(dispute),
  ];
}

function head({ number, state, packId, receivedAt, caseNumber, people }: Explained): string[] {
  const nothing = explainText.nothing;
  const place = state === null ? nothing : placeName(state.stage, state.status);
  const mediatorId = state?.mediator?.id ?? null;
  const line = (name: string, value: string): string => `  ${name}  ${value}`;
  return [
    explainText.title(number),
    line(explainText.place, place),
    ...(state?.end ? [line(explainText.end, endText[state.end].name)] : []),
    line(explainText.track, state?.track ? trackText[state.track].name : nothing),
    line(explainText.rulePack, packId),
    line(explainText.receivedAt, shortMoment(receivedAt)),
    line(explainText.caseNumber, caseNumber ?? nothing),
    line(explainText.mediator, mediatorId === null ? nothing : (people[mediatorId] ?? mediatorId)),
  ];
}

function namesOf({ parties, people }: Explained): Names {
  return {
    party: (id) => parties.find((party) => party.id === id)?.name ?? id,
    mediator: (id) => people[id] ?? id,
  };
}

const quiet: readonly string[] = ['moved', 'deadline-started', 'deadline-moved'];

function timeline(dispute: Explained): string[] {
  const names = namesOf(dispute);
  return dispute.events.flatMap(({ at, basis, payload }) => {
    if (payload === null || quiet.includes(payload.kind)) return [];
    const source = basis === null ? '' : `  ${cite(basis, dateOf(at))}`;
    return [`  ${shortMoment(at)}  ${eventSentence(payload, names)}${source}`];
  });
}

function deadlines({ deadlines: all }: Explained): string[] {
  if (all.length === 0) return [`  ${explainText.nothing}`];
  return all.flatMap(({ key, basis, dueAt, ending, proof }) => {
    const state =
      ending === null || ending === 'cancelled' ? explainText.running : deadlineEndingText[ending];
    return [
      `  ${deadlineText[key].name}  ${dateWithWeekday(dateOf(dueAt))}  ${state}`,
      `    ${explainText.basis}  ${cite(basis, proof.start)}`,
      ...explanationLines(proof).map((line) => `    ${line}`),
    ];
  });
}
