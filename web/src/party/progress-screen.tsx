import { partyScreens } from '#i18n/zh-CN/party-screens';
import { partySteps } from '#i18n/zh-CN/party-progress';
import { DeskNotes, Hotline } from './notes.tsx';
import { FreeActs } from './free-acts.tsx';
import { Page, type Action } from './page.tsx';
import { Papers } from './papers.tsx';
import { Rights } from './rights.tsx';
import { goTo } from './place.ts';
import { momentText } from './receipt.ts';
import { isPassedBy, stepOf, turnOf, untilText, type Turn } from './turn.ts';
import type { Desk } from './desk.ts';
import { latestEvent, type PartyView } from './view.ts';

const words = partyScreens.progress;

const marks: { readonly [state: string]: string } = { done: '✓', 'passed-by': '–' };
const tags = { done: words.done, 'passed-by': words.passedBy, current: words.current };

const Steps = ({ view }: { readonly view: PartyView }) => {
  const now = stepOf(view);
  const isOver = view.end !== null;
  const stateOf = (no: number): 'done' | 'passed-by' | 'current' | 'ahead' => {
    if (isPassedBy(view, no)) return 'passed-by';
    if (no < now || (isOver && no === now)) return 'done';
    return no === now ? 'current' : 'ahead';
  };
  return (
    <ol className="steps">
      {partySteps.map((step, index) => {
        const state = stateOf(index + 1);
        return (
          <li key={step} className={state} aria-current={state === 'current' ? 'step' : undefined}>
            <span className="mark" aria-hidden="true">
              {marks[state] ?? index + 1}
            </span>
            <span>
              {step}
              {state === 'ahead' ? null : <span className="tag">{tags[state]}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

const TurnCard = ({ view, turn }: { readonly view: PartyView; readonly turn: Turn }) => {
  if (turn.kind === 'over')
    return (
      <section className="card turn">
        <h2>{`${words.over}：${turn.name}`}</h2>
        <p>{turn.meaning}</p>
        {view.caseNumber === null ? null : (
          <p className="strong">{words.caseNumber(view.caseNumber)}</p>
        )}
      </section>
    );
  const lapse = view.deadlines.find(
    ({ ending, dueAt }) => ending === null && dueAt === turn.dueAt,
  )?.onLapse;
  return (
    <section className={turn.kind === 'mine' ? 'card turn mine' : 'card turn'}>
      <h2>{turn.kind === 'mine' ? `${words.yourTurn}：${turn.what}` : words.notYourTurn}</h2>
      {turn.kind === 'others' ? <p className="strong">{words.turnOf(turn.waiting.who)}</p> : null}
      <p>{turn.kind === 'mine' ? turn.hint : turn.waiting.text}</p>
      {turn.dueAt === null ? null : (
        <dl className="facts">
          <dt>{words.until}</dt>
          <dd className="strong">{untilText(view, turn.dueAt)}</dd>
          {lapse === undefined ? null : (
            <>
              <dt>{words.ifMissed}</dt>
              <dd>{lapse}</dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
};

const People = ({ view }: { readonly view: PartyView }) => {
  const session = view.status.id === 'mediating' ? latestEvent(view, 'session-scheduled') : null;
  return (
    <section className="card">
      <h2>{words.callWho}</h2>
      <dl className="facts">
        {view.mediator?.accepted === true ? (
          <>
            <dt>{words.mediator}</dt>
            <dd>{view.mediator.name}</dd>
          </>
        ) : null}
        {session === null ? null : (
          <>
            <dt>{words.session}</dt>
            <dd>{session.text}</dd>
          </>
        )}
      </dl>
      <p>{words.callText(view.number)}</p>
      <Hotline />
    </section>
  );
};

const History = ({ view }: { readonly view: PartyView }) => (
  <details className="card">
    <summary>{words.history}</summary>
    <ol className="history">
      {[...view.timeline].reverse().map(({ seq, at, text }) => (
        <li key={seq}>
          <div className="small">{momentText(at)}</div>
          <div className="words">{text}</div>
        </li>
      ))}
    </ol>
    <h3>{words.formal}</h3>
    <p>
      {view.stage.name} · {view.status.name}：{view.status.hint}
    </p>
  </details>
);

const actionOf = (turn: Turn, refresh: () => void): Action => {
  const place = turn.kind === 'mine' ? turn.place : null;
  return turn.kind === 'mine' && place !== null
    ? { label: words.go(turn.what), run: () => goTo(place) }
    : { label: words.refresh, run: refresh };
};

/** Where the dispute is, whose turn it is, until when, whom to call, and what else may be done. */
export const ProgressScreen = ({ desk }: { readonly desk: Desk }) => {
  const { view, refresh, leave } = desk;
  const turn = turnOf(view);
  return (
    <Page
      heading={words.heading}
      origin={{ court: view.court.name, number: view.number }}
      action={actionOf(turn, () => void refresh())}
    >
      <DeskNotes desk={desk} />
      <TurnCard view={view} turn={turn} />
      {view.purpose === 'follow' ? <p>{words.followOnly}</p> : null}
      <Steps view={view} />
      <Rights view={view} />
      <People view={view} />
      <FreeActs view={view} />
      <Papers view={view} />
      <p>
        <button type="button" className="second" onClick={() => goTo('evidence')}>
          {words.evidence}
        </button>
      </p>
      <History view={view} />
      <p className="small row">
        <span>{words.updated(momentText(view.now))}</span>
        <button type="button" className="second" onClick={() => void leave()}>
          {words.leave}
        </button>
      </p>
    </Page>
  );
};
