import { useState } from 'react';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Desk } from './desk.ts';
import { DeskNotes, Hotline } from './notes.tsx';
import { answerUntil } from './notice-screen.tsx';
import { Page } from './page.tsx';
import { goTo } from './place.ts';
import { useDraft } from './use-draft.ts';

const words = partyScreens.answer;
const choices = [
  { value: 'consent', label: words.yes, hint: words.yesHint },
  { value: 'refuse', label: words.no, hint: words.noHint },
  { value: 'help', label: words.help, hint: words.helpHint },
] as const;
type Choice = (typeof choices)[number]['value'];

/** Yes, no, or help first: the three stand side by side, none of them chosen beforehand. */
export const AnswerScreen = ({ desk }: { readonly desk: Desk }) => {
  const { view, link, send } = desk;
  const [choice, setChoice] = useDraft<Choice | null>(link.store, 'answer', null);
  const [isMissing, setMissing] = useState(false);
  const until = answerUntil(desk);
  const submit = (): void => {
    if (choice === null) return setMissing(true);
    if (choice === 'help') return goTo('help');
    const { label } = choices.find(({ value }) => value === choice) ?? choices[0];
    send({
      body: { kind: 'answer-offer', partyId: view.me, answer: choice, channel: 'link' },
      label: words.said(label),
      draft: 'answer',
      paper: null,
    });
  };
  return (
    <Page
      heading={words.heading}
      origin={{ court: view.court.name, number: view.number }}
      action={{
        label: choice === 'help' ? words.toHelp : words.submit,
        run: submit,
        isBusy: desk.sending !== null,
      }}
      others={[{ label: words.readAgain, run: () => goTo('notice') }]}
    >
      <DeskNotes desk={desk} />
      {until === '' ? null : <p>{words.until(until)}</p>}
      <fieldset className="choices">
        <legend className="unseen">{words.heading}</legend>
        {choices.map(({ value, label, hint }) => (
          <label key={value} className="option large">
            <input
              type="radio"
              name="answer"
              checked={choice === value}
              onChange={() => setChoice(value)}
            />
            <span className="strong">{label}</span>
            <span className="small">{hint}</span>
          </label>
        ))}
      </fieldset>
      {isMissing && choice === null ? (
        <p className="wrong" role="alert">
          {words.choose}
        </p>
      ) : null}
    </Page>
  );
};

/** Whom to ask before answering. */
export const HelpScreen = ({ desk }: { readonly desk: Desk }) => {
  const help = partyScreens.help;
  const until = answerUntil(desk);
  return (
    <Page
      heading={help.heading}
      origin={{ court: desk.view.court.name, number: desk.view.number }}
      action={{ label: partyScreens.back, run: () => goTo('answer') }}
    >
      <section className="card">
        <ul>
          {help.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Hotline />
      </section>
      {until === '' ? null : <p>{help.noHurry(until)}</p>}
      <p>{help.counter}</p>
    </Page>
  );
};
