import { useState } from 'react';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Desk } from './desk.ts';
import { FieldInput } from './field-input.tsx';
import { askedFields, bodyOf, canBeDrawn, problemsOf, type Typed } from './form-fields.ts';
import { DeskNotes, Note } from './notes.tsx';
import { Page, type Action } from './page.tsx';
import { latestPaper, readPaper, type Instalment } from './paper.ts';
import { instalmentText } from './paper-text.ts';
import { goTo } from './place.ts';
import { useDraft } from './use-draft.ts';
import { latestEvent, type PartyAct, type PartyView } from './view.ts';

const words = partyScreens.act;

interface ActProps {
  readonly desk: Desk;
  readonly act: PartyAct;
  /** The payment the act is about, where it is about one. */
  readonly instalment: number | null;
}

const explained: { readonly [C in PartyAct['command']]?: string } = words.explained;

/** What the court has asked for, so that whoever answers it can read it beside the answer. */
const askedFor = (view: PartyView, { command }: PartyAct): string | undefined => {
  switch (command) {
    case 'submit-correction':
      return latestEvent(view, 'correction-requested')?.text;
    case 'supply-correction':
      return latestEvent(view, 'application-correction-required')?.text;
    case 'sign-extension':
      return latestEvent(view, 'extension-proposed')?.text;
    case 'answer-transfer':
      return latestEvent(view, 'transfer-proposed')?.text;
    case 'answer-disclosure':
      return latestEvent(view, 'designation-accepted')?.text;
    case 'answer-appraisal':
      return latestEvent(view, 'appraisal-proposed')?.text;
    default:
      return undefined;
  }
};

/** The payment an act is about, so that it is read back before anything is said about it. */
const paymentOf = (view: PartyView, no: number): Instalment | null => {
  const document = latestPaper(view, 'mediation-agreement');
  const paper = document === null ? null : readPaper(document);
  return paper?.kind === 'agreement'
    ? (paper.instalments.find((each) => each.no === no) ?? null)
    : null;
};

/** The text an act speaks of without signing it: the agreement an agent has signed already. */
const hashFor = (view: PartyView, { command }: PartyAct): string | undefined =>
  command === 'show-authority' ? latestPaper(view, 'mediation-agreement')?.hash : undefined;

const otherWays = (view: PartyView, { command }: PartyAct): readonly Action[] => {
  const waive = view.acts.find((act) => act.command === 'waive-confirmation' && act.may);
  return [
    ...(command === 'apply-for-confirmation' && waive
      ? [{ label: waive.label, run: () => goTo('act/waive-confirmation') }]
      : []),
    { label: partyScreens.home, run: () => goTo('') },
  ];
};

/** Any act of the procedure, drawn from what the court says about it. */
export const ActScreen = ({ desk, act, instalment }: ActProps) => {
  const { view, link, send } = desk;
  const draft = `act:${act.command}:${instalment ?? ''}`;
  const [typed, setTyped] = useDraft<Typed>(link.store, draft, {});
  const [isTried, setTried] = useState(false);
  const wrong = isTried ? problemsOf(act.fields, typed) : {};
  const label = act.command === 'demand-filing' ? partyScreens.progress.sue : act.label;
  const payment = instalment === null ? null : paymentOf(view, instalment);
  const isPossible = act.may && canBeDrawn(act.fields);
  const submit = (): void => {
    setTried(true);
    const [first] = Object.keys(problemsOf(act.fields, typed));
    if (first !== undefined) return document.getElementById(`field-${first}`)?.focus();
    const given = {
      partyId: view.me,
      channel: 'link',
      instalment: instalment ?? undefined,
      documentHash: hashFor(view, act),
    };
    const body = bodyOf(act.command, act.fields, typed, given);
    const named =
      payment === null ? label : `${label}（${partyScreens.sign.instalment(payment.no)}）`;
    send({ body, label: named, draft, paper: null });
  };
  return (
    <Page
      heading={label}
      origin={{ court: view.court.name, number: view.number }}
      action={
        isPossible
          ? { label: words.submit(label), run: submit, isBusy: desk.sending !== null }
          : null
      }
      others={otherWays(view, act)}
    >
      <DeskNotes desk={desk} />
      <p>{act.hint}</p>
      {explained[act.command] === undefined ? null : <p>{explained[act.command]}</p>}
      {askedFor(view, act) === undefined ? null : <Note>{askedFor(view, act)}</Note>}
      {payment === null ? null : <p className="card">{instalmentText(view, payment)}</p>}
      {act.why === null ? null : (
        <section className="note">
          <h2>{words.notNow}</h2>
          <p>{act.why.text}</p>
        </section>
      )}
      {act.may && !canBeDrawn(act.fields) ? <Note>{words.notHere}</Note> : null}
      {isPossible
        ? askedFields(act.fields).map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              value={typed[field.name] ?? ''}
              wrong={wrong[field.name]}
              change={(value) => setTyped({ ...typed, [field.name]: value })}
              latest={view.now.slice(0, 10)}
            />
          ))
        : null}
      <p className="small">{words.basis(act.basis.text)}</p>
    </Page>
  );
};
