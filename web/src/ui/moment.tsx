import { shortMoment } from '#i18n/zh-CN/dates';
import { momentOf } from '#web/clock/moment-of';

/** A moment of the API in court time, as tables show it: 2026-11-21 09:30. */
export const momentText = (text: string): string => shortMoment(momentOf(text));

/** The same for the page, or a dash where there is none. */
export const Moment = ({ at }: { readonly at: string | null }) =>
  at === null ? (
    <span className="quiet">—</span>
  ) : (
    <time className="whole" dateTime={at}>
      {momentText(at)}
    </time>
  );
