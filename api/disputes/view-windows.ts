import { explanationLines } from '#i18n/zh-CN/explanation';
import { cite } from '#i18n/zh-CN/statutes';
import { windowHolderText, windowText } from '#i18n/zh-CN/windows';
import { windowsOf, type LegalWindow } from '#domain/deadlines/windows';
import { formatInstant } from '#domain/shared/instant-text';
import type { Law } from '#domain/stages/table';
import { lampOf } from './view-lamp.ts';
import type { ViewRow } from './view-row.ts';

/** A window in the form of a deadline, and whose it is; once run out it has no lamp: nobody is blamed. */
const viewWindow = (window: LegalWindow, { now, parties }: ViewRow) => {
  const isOpen = window.dueAt >= now;
  const party = parties?.find(({ id }) => id === window.partyId);
  return {
    key: window.key,
    openedSeq: window.openedSeq,
    ...windowText[window.key],
    holder: {
      kind: window.holder,
      partyId: window.partyId,
      name: party?.name ?? windowHolderText[window.holder],
    },
    startedAt: formatInstant(window.openedAt),
    dueAt: formatInstant(window.dueAt),
    dueOn: window.dueOn,
    provisional: window.provisional,
    ending: isOpen ? null : ('lapsed' as const),
    endedAt: isOpen ? null : formatInstant(window.dueAt),
    lamp: isOpen ? lampOf(window.openedAt, window.dueAt, now) : null,
    basis: { key: window.basis, text: cite(window.basis, window.proof.start) },
    arithmetic: explanationLines(window.proof),
    /** A window is counted whenever it is looked at, so it was never counted otherwise. */
    history: [],
  };
};

/** The windows that are open or have run out; what was used, or is needed no more, is left out. */
export const viewWindows = (row: ViewRow, law: Law) =>
  row.state === null
    ? []
    : windowsOf(row.state, row.windowRecord ?? [], law)
        .filter(({ closedAt }) => closedAt === null)
        .map((window) => viewWindow(window, row));
