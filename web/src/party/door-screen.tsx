import { useEffect, useState } from 'react';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import { ask, type Problem } from './ask.ts';
import { CodeScreen } from './code-screen.tsx';
import { Hotline, Note, ProblemNote } from './notes.tsx';
import { Page } from './page.tsx';
import type { Origin, useVisit } from './use-visit.ts';

const words = partyScreens.door;
const NEXT_CODE_SECONDS = 60;

interface DoorProps {
  readonly token: string;
  readonly origin: Origin;
  readonly isReturn: boolean;
  readonly kept: string | null;
  readonly enter: ReturnType<typeof useVisit>['enter'];
}

const usePause = () => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return [seconds, setSeconds] as const;
};

/** What the court wants, how to make sure that it is the court, and the way in by a code. */
export const DoorScreen = ({ token, origin, isReturn, kept, enter }: DoorProps) => {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | 'unreached' | null>(null);
  const [pause, setPause] = usePause();
  const sendCode = async (): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    const address = `/api/party/${encodeURIComponent(token)}/code`;
    const reply = await ask<{ readonly sentTo: string }>('POST', address);
    setBusy(false);
    if (reply.kind === 'answer') {
      setSentTo(reply.body.sentTo);
      setPause(NEXT_CODE_SECONDS);
      return true;
    }
    setProblem(reply.kind === 'unreached' ? 'unreached' : reply.problem);
    return false;
  };
  if (sentTo !== null)
    return (
      <CodeScreen
        origin={origin}
        sentTo={sentTo}
        pause={pause}
        refused={problem}
        again={sendCode}
        enter={enter}
      />
    );
  return (
    <Page
      heading={words.heading}
      origin={origin}
      action={{ label: isBusy ? words.sending : words.send, run: () => void sendCode(), isBusy }}
    >
      {isReturn ? <Note>{words.expired}</Note> : null}
      {kept === null ? null : <Note>{partyScreens.kept.signedOut(kept)}</Note>}
      {problem === 'unreached' ? <Note>{partyScreens.unreachable.text}</Note> : null}
      {problem !== null && problem !== 'unreached' ? <ProblemNote problem={problem} /> : null}
      <dl className="card facts">
        <dt>{words.court}</dt>
        <dd>{origin.court}</dd>
        <dt>{words.number}</dt>
        <dd className="strong">{origin.number}</dd>
      </dl>
      <section className="card">
        <h2>{words.isItReal}</h2>
        <ul>
          {words.checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
        <p className="row">
          <Hotline />
          <a className="second" href="/check" target="_blank" rel="noreferrer">
            {words.checkPage}
          </a>
        </p>
      </section>
      <p>{words.codeGoesTo}</p>
    </Page>
  );
};
