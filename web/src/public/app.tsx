import { useState } from 'react';
import { parseLocalDate } from '#domain/shared/local-date';
import { longDate } from '#i18n/zh-CN/dates';
import { publicScreens as words } from '#i18n/zh-CN/public-screens';
import { ask, type Problem } from '#web/party/ask';
import { Hotline, ProblemNote } from '#web/party/notes';
import { Page } from '#web/party/page';
import { CheckForm } from './check-form.tsx';
import type { Marks } from './find-in-message.ts';

/** What the court says of a message: that it sent it, or only that it knows of none. */
type Answer =
  | {
      readonly known: true;
      readonly court: string;
      readonly about: string;
      readonly sentOn: string;
    }
  | { readonly known: false };

type Said = Answer | { readonly problem: Problem } | 'unreached' | null;

const dayText = (text: string): string => {
  const date = parseLocalDate(text);
  return date === null ? text : longDate(date);
};

const AnswerCard = ({ answer }: { readonly answer: Answer }) =>
  answer.known ? (
    <section className="card yes" role="alert">
      <h2>✓ {words.yes}</h2>
      <p className="strong">{words.yesText(answer.court, dayText(answer.sentOn), answer.about)}</p>
      <p>{words.yesCare}</p>
    </section>
  ) : (
    <section className="note" role="alert">
      <h2>{words.no}</h2>
      <p>{words.noText}</p>
      <p className="strong">{words.noCare}</p>
    </section>
  );

/** 此短信是真的吗: anybody with a message can ask the court whether it sent it. */
export const App = () => {
  const [said, setSaid] = useState<Said>(null);
  const [isBusy, setBusy] = useState(false);
  const check = async (marks: Marks): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const reply = await ask<Answer>('POST', '/api/public/check', marks);
    setBusy(false);
    if (reply.kind === 'answer') setSaid(reply.body);
    else setSaid(reply.kind === 'unreached' ? 'unreached' : { problem: reply.problem });
  };
  return (
    <Page heading={words.heading} title={words.title}>
      <p>{words.lead}</p>
      {said === 'unreached' ? <p className="note">{words.unreachable}</p> : null}
      {said !== null && said !== 'unreached' && 'problem' in said ? (
        <ProblemNote problem={said.problem} />
      ) : null}
      {said !== null && said !== 'unreached' && 'known' in said ? (
        <AnswerCard answer={said} />
      ) : null}
      <CheckForm isBusy={isBusy} check={(marks) => void check(marks)} />
      <Hotline />
    </Page>
  );
};
