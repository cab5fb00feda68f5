import { parseLocalDate } from '#domain/shared/local-date';
import { chineseCapitals, yuan } from '#i18n/zh-CN/amounts';
import { longDate } from '#i18n/zh-CN/dates';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import { readPaper, type Instalment } from './paper.ts';
import { momentText } from './receipt.ts';
import { nameOf, type PaperView, type PartyView } from './view.ts';

const words = partyScreens.sign;
const names: { readonly [type: string]: string } = partyScreens.paper.names;

/** What a text of this type is called. */
export const paperName = (type: string): string => names[type] ?? partyScreens.paper.other;

/** A day (YYYY-MM-DD) as documents write it. */
export const dateText = (day: string): string => {
  const date = parseLocalDate(day);
  return date === null ? day : longDate(date);
};

/** An amount in figures and in capital numerals, as it is read back to whoever signs. */
export const amountText = (fen: number): string => `${yuan(fen)}（${chineseCapitals(fen)}）`;

/** One payment in words: who pays whom, how much, until when. */
export const instalmentText = (view: PartyView, instalment: Instalment): string =>
  [
    words.instalment(instalment.no),
    words.pays(nameOf(view, instalment.payerId), nameOf(view, instalment.payeeId)),
    amountText(instalment.amountFen),
    words.by(dateText(instalment.dueOn)),
  ].join('，');

/** The lines of a text, in its order, without who has signed it. */
export const paperLines = (view: PartyView, document: PaperView): readonly string[] => {
  const paper = readPaper(document);
  if (paper === null) return [];
  switch (paper.kind) {
    case 'agreement':
      return [
        ...paper.clauses,
        ...paper.instalments.map((instalment) => instalmentText(view, instalment)),
        ...(paper.isDoneOnTheSpot ? [words.onTheSpot] : []),
      ];
    case 'facts':
      return [
        ...paper.facts.map((fact, index) => `${words.facts1(index + 1)}：${fact}`),
        ...paper.issues.map((issue, index) => `${words.issue(index + 1)}：${issue}`),
      ];
    case 'record': {
      const present = paper.present.map((id) => nameOf(view, id)).join('，');
      return [`${partyScreens.paper.present}：${present}`, ...paper.lines];
    }
  }
};

/** Who has signed a text, and when. */
export const signatureLines = (view: PartyView, { signatures }: PaperView): readonly string[] =>
  signatures.length === 0
    ? [partyScreens.paper.nobody]
    : signatures.map(
        ({ partyId, signedAt }) =>
          `${partyScreens.paper.signedBy}：${nameOf(view, partyId)}，${momentText(signedAt)}`,
      );

/** A text as a file to keep: what it is, whose it is, every line, the signatures and the hash. */
export const paperFile = (view: PartyView, document: PaperView): string =>
  [
    paperName(document.type),
    `${view.court.name}  ${partyScreens.number} ${view.number}`,
    ...view.parties.map(({ roleName, name }) => `${roleName}：${name}`),
    '',
    ...paperLines(view, document),
    '',
    ...signatureLines(view, document),
    `${partyScreens.receipt.hash}：${document.hash}`,
  ].join('\n');
