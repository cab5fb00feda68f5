import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Desk } from './desk.ts';
import { DeskNotes } from './notes.tsx';
import { Page } from './page.tsx';
import { goTo } from './place.ts';
import { shortDayText } from './turn.ts';
import { actOf } from './view.ts';

const words = partyScreens.notice;

/** Until when the offer can be answered, as people read it; empty when no clock runs. */
export const answerUntil = ({ view }: Desk): string => {
  const dueAt = view.tasks.find(({ kind }) => kind === 'answer-offer')?.dueAt ?? null;
  return dueAt === null ? '' : shortDayText(dueAt);
};

/** 调解告知书: what has to be told before anybody is asked to say yes or no. */
export const NoticeScreen = ({ desk }: { readonly desk: Desk }) => {
  const { view } = desk;
  const until = answerUntil(desk);
  const basis = actOf(view, 'answer-offer')?.basis.text;
  const names = view.parties.map(({ roleName, name }) => `${roleName} ${name}`).join('，');
  return (
    <Page
      heading={words.heading}
      origin={{ court: view.court.name, number: view.number }}
      action={{ label: words.next, run: () => goTo('answer') }}
      others={[{ label: partyScreens.home, run: () => goTo('') }]}
    >
      <DeskNotes desk={desk} />
      <p>{words.lead(view.court.name, view.number)}</p>
      <p>{words.who(names)}</p>
      {view.track === null ? null : <p>{words.about(view.cause.name, view.track.name)}</p>}
      {words.points.map(({ title, text }) => (
        <section key={title} className="card">
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section className="card">
        <h2>{words.consequences}</h2>
        <ul>
          <li>{words.ifYes}</li>
          <li>{words.ifNo}</li>
          {until === '' ? null : <li>{words.ifSilent(until)}</li>}
        </ul>
      </section>
      {basis === undefined ? null : <p className="small">{words.basis(basis)}</p>}
    </Page>
  );
};
