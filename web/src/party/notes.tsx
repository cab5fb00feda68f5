import type { ReactNode } from 'react';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Problem } from './ask.ts';
import type { Desk } from './desk.ts';

/** A no of the court: what, why, what to do, and the number under which it can be found. */
export const ProblemNote = ({ problem }: { readonly problem: Problem }) => (
  <section className="note bad" role="alert">
    <h2>{problem.title}</h2>
    <p>{problem.detail}</p>
    {problem.errors?.map(({ field, message }) => (
      <p key={field}>{message}</p>
    ))}
    {problem.basis ? (
      <p className="small">
        {problem.basis.title}
        {problem.basis.article}
      </p>
    ) : null}
    <p className="small">{partyScreens.refused.tracking(problem.trackingId)}</p>
  </section>
);

/** Something that needs the reader's attention but is nobody's no. */
export const Note = ({ children }: { readonly children: ReactNode }) => (
  <section className="note" aria-live="polite">
    {children}
  </section>
);

const words = partyScreens.kept;

/** Says what has not reached the court yet, on whatever screen the reader is. */
export const SendingNote = ({
  sending,
  retry,
  giveUp,
}: Pick<Desk, 'sending' | 'retry' | 'giveUp'>) => {
  if (sending === null) return null;
  const { errand, standing } = sending;
  switch (standing) {
    case 'sending':
      return <Note>{words.sending(errand.label)}</Note>;
    case 'taken':
      return <Note>{words.waiting(errand.label)}</Note>;
    case 'signed-out':
      return <Note>{words.signedOut(errand.label)}</Note>;
    case 'offline':
      return (
        <Note>
          <p>{words.offline(errand.label)}</p>
          <p className="row">
            <button type="button" className="second" onClick={retry}>
              {words.retry}
            </button>
            <button type="button" className="second" onClick={giveUp}>
              {words.giveUp}
            </button>
          </p>
          <p className="small">{words.giveUpHint}</p>
        </Note>
      );
  }
};

/** What a screen behind the door says above its contents. */
export const DeskNotes = ({ desk }: { readonly desk: Desk }) => (
  <>
    <SendingNote {...desk} />
    {desk.problem === null ? null : <ProblemNote problem={desk.problem} />}
  </>
);

/** The way to a person, as a number the phone can ring. */
export const Hotline = () => (
  <a className="hotline" href={`tel:${partyScreens.hotline}`}>
    {partyScreens.callHotline}
  </a>
);
