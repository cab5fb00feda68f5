import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Desk } from './desk.ts';
import { DeskNotes } from './notes.tsx';
import { Page } from './page.tsx';
import { latestPaper, readPaper, type Instalment } from './paper.ts';
import { amountText, dateText } from './paper-text.ts';
import { goTo } from './place.ts';
import { actOf, nameOf, type PartyAct, type PartyView } from './view.ts';

const words = partyScreens.payments;

/** How the clock of a payment stands; payments of the agreement have clocks once it is in force. */
const clockOf = (view: PartyView, { dueOn }: Instalment): keyof typeof words.states | null => {
  const clock = view.deadlines
    .filter((each) => each.key === 'performance.instalment' && each.dueOn === dueOn)
    .pop();
  if (clock === undefined) return null;
  if (clock.ending === null) return 'due';
  return clock.ending === 'lapsed' ? 'missed' : 'told';
};

const Choices = ({
  view,
  instalment,
}: {
  readonly view: PartyView;
  readonly instalment: Instalment;
}) => {
  const { no, payerId, payeeId } = instalment;
  const commands: readonly (readonly [PartyAct['command'], string])[] = [
    ...(payerId === view.me ? [['report-payment', words.iPaid] as const] : []),
    ...(payeeId === view.me
      ? ([
          ['confirm-receipt', words.received],
          ['deny-receipt', words.notReceived],
        ] as const)
      : []),
  ];
  const possible = commands.filter(([command]) => actOf(view, command)?.may === true);
  return possible.length === 0 ? null : (
    <p className="row">
      {possible.map(([command, label]) => (
        <button
          key={command}
          type="button"
          className="second"
          onClick={() => goTo(`act/${command}/${no}`)}
        >
          {label}
          <span className="unseen">{partyScreens.sign.instalment(no)}</span>
        </button>
      ))}
    </p>
  );
};

/** Every payment of the agreement, and what the reader can say about it: paid, arrived, not arrived. */
export const PaymentsScreen = ({ desk }: { readonly desk: Desk }) => {
  const { view } = desk;
  const document = latestPaper(view, 'mediation-agreement');
  const paper = document === null ? null : readPaper(document);
  const instalments = paper?.kind === 'agreement' ? paper.instalments : [];
  const told = view.timeline.filter(({ kind }) =>
    ['payment-reported', 'payment-confirmed', 'payment-denied', 'instalment-missed'].includes(kind),
  );
  return (
    <Page
      heading={words.heading}
      origin={{ court: view.court.name, number: view.number }}
      action={{ label: partyScreens.home, run: () => goTo('') }}
    >
      <DeskNotes desk={desk} />
      {instalments.length === 0 ? <p>{partyScreens.sign.noMoney}</p> : null}
      {instalments.map((instalment) => {
        const clock = clockOf(view, instalment);
        return (
          <section key={instalment.no} className="card">
            <h2>
              {partyScreens.sign.instalment(instalment.no)}
              {clock === null ? null : <span className="tag">{words.states[clock]}</span>}
            </h2>
            <p>
              {partyScreens.sign.pays(
                nameOf(view, instalment.payerId),
                nameOf(view, instalment.payeeId),
              )}
            </p>
            <p className="strong">{amountText(instalment.amountFen)}</p>
            <p>{partyScreens.sign.by(dateText(instalment.dueOn))}</p>
            <Choices view={view} instalment={instalment} />
          </section>
        );
      })}
      {told.length === 0 ? null : (
        <section className="card">
          <h2>{partyScreens.progress.history}</h2>
          <ul>
            {told.map(({ seq, text }) => (
              <li key={seq}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
};
