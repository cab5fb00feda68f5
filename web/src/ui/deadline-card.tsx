import { Card, Tag } from 'antd';
import { daysBetween, dateOf } from '#domain/shared/local-date';
import { daysLeftText, deadlineEndingText, provisionalText } from '#i18n/zh-CN/deadlines';
import { screens } from '#i18n/zh-CN/screens';
import type { Deadline, LegalWindow } from '#web/client/contract';
import { useCourtNow } from '#web/clock/court-clock';
import { momentOf } from '#web/clock/moment-of';
import { Lamp } from './lamp.tsx';
import { Moment, momentText } from './moment.tsx';

/** What a clock and a window have in common: all that a card shows. */
type Term = Omit<Deadline, 'key'>;

const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

const clockText = (ms: number): string => {
  const seconds = Math.floor(ms / SECOND_MS);
  const two = (count: number) => String(count).padStart(2, '0');
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(two)
    .join(':');
};

/** Days left by the court clock; in the last 24 hours hours, minutes and seconds. */
const Countdown = ({ deadline }: { readonly deadline: Term }) => {
  const now = useCourtNow(SECOND_MS);
  const dueAt = momentOf(deadline.dueAt);
  const left = dueAt - now;
  const days = daysLeftText(daysBetween(dateOf(now), dateOf(dueAt)));
  return (
    <>
      {deadline.lamp === null ? null : <Lamp colour={deadline.lamp.colour} />}
      <strong>{days}</strong>
      {left > 0 && left < DAY_MS ? <span>{clockText(left)}</span> : null}
    </>
  );
};

const endingText = ({ ending, endedAt }: Term): string => {
  if (ending === null || ending === 'cancelled' || endedAt === null)
    return screens.dispute.cancelled;
  return screens.dispute.ended(deadlineEndingText[ending], momentText(endedAt));
};

const Arithmetic = ({ deadline }: { readonly deadline: Term }) => (
  <details>
    <summary>{screens.dispute.arithmetic}</summary>
    <ul className="lines">
      {deadline.arithmetic.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </details>
);

/** How the period was counted before: the ends that no longer hold, each with its own arithmetic. */
const History = ({ deadline: { history } }: { readonly deadline: Term }) =>
  history.length === 0 ? null : (
    <details>
      <summary>{screens.dispute.history(history.length)}</summary>
      {history.map(({ because, changedAt, dueOn, provisional, arithmetic }) => (
        <div key={changedAt}>
          <del>{screens.dispute.wasDue(dueOn, provisional)}</del>{' '}
          <span className="quiet">
            {screens.dispute.historyLine[because]} <Moment at={changedAt} />
          </span>
          <ul className="lines">
            {arithmetic.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );

/**
 * One period: how much is left, from when to when, on which article, what happens at its end, and how
 * it was counted, line by line. The server counts; this only counts down.
 */
export const DeadlineCard = ({
  deadline,
  holder = null,
}: {
  readonly deadline: Term;
  /** Whose it is, where that is not plain from its name. */
  readonly holder?: string | null;
}) => (
  <Card size="small" title={<h3>{deadline.name}</h3>}>
    <div className="stack" style={{ gap: 4 }}>
      <div className="row">
        {deadline.lamp === null ? endingText(deadline) : <Countdown deadline={deadline} />}
        {deadline.provisional ? (
          <Tag color="warning" title={provisionalText}>
            {screens.dispute.provisional}
          </Tag>
        ) : null}
      </div>
      <div className="row quiet">
        {screens.dispute.startedAt} <Moment at={deadline.startedAt} />
        {screens.dispute.dueAt} <Moment at={deadline.dueAt} />
      </div>
      {holder === null ? null : <div>{screens.dispute.holder(holder)}</div>}
      <div>{screens.state.basis(deadline.basis.text)}</div>
      {deadline.provisional ? <div>{provisionalText}</div> : null}
      {deadline.lamp === null ? null : <div className="quiet">{deadline.onLapse}</div>}
      <Arithmetic deadline={deadline} />
      <History deadline={deadline} />
    </div>
  </Card>
);

/** What is overdue and what runs, soonest first, and the periods that ended folded below. */
export const Deadlines = ({ deadlines }: { readonly deadlines: readonly Deadline[] }) => {
  const running = deadlines
    .filter(({ lamp }) => lamp !== null)
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  const ended = deadlines.filter(({ lamp }) => lamp === null).toReversed();
  const cardOf = (deadline: Deadline) => (
    <DeadlineCard
      key={`${deadline.key} ${deadline.openedSeq} ${deadline.dueAt}`}
      deadline={deadline}
    />
  );
  return (
    <div className="stack">
      {running.length === 0 ? <p className="quiet">{screens.dispute.noDeadlines}</p> : null}
      {running.map(cardOf)}
      {ended.length === 0 ? null : (
        <details>
          <summary>{screens.dispute.pastDeadlines(ended.length)}</summary>
          <div className="stack">{ended.map(cardOf)}</div>
        </details>
      )}
    </div>
  );
};

/**
 * The windows beside the clocks, soonest first: counted from the record for whoever looks, with article
 * and arithmetic like a deadline, and without any effect of their own.
 */
export const Windows = ({ windows }: { readonly windows: readonly LegalWindow[] }) => {
  if (windows.length === 0) return null;
  const sorted = windows.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  const open = sorted.filter(({ ending }) => ending === null);
  const past = sorted.filter(({ ending }) => ending !== null).toReversed();
  const cardOf = (window: LegalWindow) => (
    <DeadlineCard
      key={`${window.key} ${window.openedSeq}`}
      deadline={window}
      holder={window.holder.name}
    />
  );
  return (
    <section className="stack" aria-labelledby="windows">
      <h2 id="windows">{screens.dispute.windows}</h2>
      <p className="quiet">{screens.dispute.windowsHint}</p>
      {open.map(cardOf)}
      {past.length === 0 ? null : (
        <details>
          <summary>{screens.dispute.pastWindows(past.length)}</summary>
          <div className="stack">{past.map(cardOf)}</div>
        </details>
      )}
    </section>
  );
};
