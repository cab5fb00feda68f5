import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Instalment, Paper } from './paper.ts';
import { amountText, dateText } from './paper-text.ts';
import { nameOf, type PartyView } from './view.ts';

const words = partyScreens.sign;

interface ReadingProps {
  readonly view: PartyView;
  readonly paper: Paper;
  /** The lines the reader has ticked, by their headings. */
  readonly ticked: readonly string[];
  readonly change: (ticked: readonly string[]) => void;
}

interface Line {
  readonly heading: string;
  readonly text: string;
}

const instalmentLine = (view: PartyView, each: Instalment): Line => ({
  heading: words.instalment(each.no),
  text: [
    words.pays(nameOf(view, each.payerId), nameOf(view, each.payeeId)),
    amountText(each.amountFen),
    words.by(dateText(each.dueOn)),
  ].join('\n'),
});

const numbered = (texts: readonly string[], heading: (no: number) => string): readonly Line[] =>
  texts.map((text, index) => ({ heading: heading(index + 1), text }));

const linesOf = (view: PartyView, paper: Paper): readonly Line[] => {
  switch (paper.kind) {
    case 'agreement':
      return [
        ...numbered(paper.clauses, words.clause),
        ...paper.instalments.map((each) => instalmentLine(view, each)),
        ...(paper.isDoneOnTheSpot ? [{ heading: words.money, text: words.onTheSpot }] : []),
      ];
    case 'facts':
      return [...numbered(paper.facts, words.facts1), ...numbered(paper.issues, words.issue)];
    case 'record':
      return numbered(paper.lines, words.clause);
  }
};

/** A text line by line, each with its own tick, so that nobody signs what they have not seen. */
export const ReadingList = ({ view, paper, ticked, change }: ReadingProps) => (
  <ol className="reading">
    {linesOf(view, paper).map(({ heading, text }) => {
      const isTicked = ticked.includes(heading);
      return (
        <li key={heading} className={isTicked ? 'card read' : 'card'}>
          <h2>{heading}</h2>
          <p className="words">{text}</p>
          <label className="option">
            <input
              type="checkbox"
              checked={isTicked}
              onChange={() =>
                change(isTicked ? ticked.filter((each) => each !== heading) : [...ticked, heading])
              }
            />
            <span>
              {words.read}
              <span className="unseen">{heading}</span>
            </span>
          </label>
        </li>
      );
    })}
  </ol>
);

interface SumsProps {
  readonly view: PartyView;
  readonly paper: Extract<Paper, { kind: 'agreement' }>;
}

const sum = (instalments: readonly Instalment[]): number =>
  instalments.reduce((total, { amountFen }) => total + amountFen, 0);

/** What the reader pays and gets in all, read back before anything is signed. */
export const Sums = ({ view, paper: { instalments, isDoneOnTheSpot } }: SumsProps) => {
  const pays = instalments.filter(({ payerId }) => payerId === view.me);
  const gets = instalments.filter(({ payeeId }) => payeeId === view.me);
  return (
    <section className="card turn">
      <h2>{words.money}</h2>
      {instalments.length === 0 && !isDoneOnTheSpot ? <p>{words.noMoney}</p> : null}
      {isDoneOnTheSpot ? <p>{words.onTheSpot}</p> : null}
      {pays.length === 0 ? null : (
        <p>
          {words.youPay}
          <span className="sum">{amountText(sum(pays))}</span>
        </p>
      )}
      {gets.length === 0 ? null : (
        <p>
          {words.youGet}
          <span className="sum">{amountText(sum(gets))}</span>
        </p>
      )}
    </section>
  );
};
