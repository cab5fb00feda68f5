import { useState } from 'react';
import { toHalfWidth } from '#domain/shared/full-width';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Problem } from './ask.ts';
import { Note, ProblemNote } from './notes.tsx';
import { Page } from './page.tsx';
import type { Origin, useVisit } from './use-visit.ts';

const words = partyScreens.code;
const CODE = /^\d{6}$/;

interface CodeProps {
  readonly origin: Origin;
  readonly sentTo: string;
  /** Seconds until another code may be asked for. */
  readonly pause: number;
  /** Why the last code asked for was not sent. */
  readonly refused: Problem | 'unreached' | null;
  readonly again: () => Promise<boolean>;
  readonly enter: ReturnType<typeof useVisit>['enter'];
}

type Said = { readonly text: string } | { readonly problem: Problem } | null;

const saidOf = (refused: CodeProps['refused']): Said => {
  if (refused === null) return null;
  return refused === 'unreached' ? { text: partyScreens.unreachable.text } : { problem: refused };
};

/** The code from the mail. It may be typed with a Chinese keyboard, with blanks, more than once. */
export const CodeScreen = ({ origin, sentTo, pause, refused, again, enter }: CodeProps) => {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said>(null);
  const [isBusy, setBusy] = useState(false);
  const shown = said ?? saidOf(refused);
  const open = async (): Promise<void> => {
    const code = toHalfWidth(typed).replaceAll(/\s/g, '');
    if (!CODE.test(code)) return setSaid({ text: words.wrongForm });
    setBusy(true);
    const no = await enter(code);
    setBusy(false);
    setSaid(saidOf(no));
  };
  const sendAgain = async (): Promise<void> => {
    setSaid(null);
    if (await again()) setSaid({ text: words.againSent });
  };
  return (
    <Page
      heading={words.heading}
      origin={origin}
      action={{ label: isBusy ? words.opening : words.open, run: () => void open(), isBusy }}
    >
      {shown !== null && 'problem' in shown ? <ProblemNote problem={shown.problem} /> : null}
      {shown !== null && 'text' in shown ? <Note>{shown.text}</Note> : null}
      <p>{words.sentTo(sentTo)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void open();
        }}
      >
        <label htmlFor="code">{words.label}</label>
        <input
          id="code"
          className="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      <p>{words.notToTell}</p>
      {pause > 0 ? (
        <p className="small">{words.againIn(pause)}</p>
      ) : (
        <button type="button" className="second" onClick={() => void sendAgain()}>
          {words.again}
        </button>
      )}
    </Page>
  );
};
