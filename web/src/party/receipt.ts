import { parseInstant } from '#domain/shared/instant-text';
import { longMoment } from '#i18n/zh-CN/dates';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import { nameOf, type PartyView } from './view.ts';

/** What the court answered to an act of the reader: enough to find it again. */
export interface Receipt {
  readonly label: string;
  readonly commandId: string;
  readonly receivedAt: string;
  readonly seq: number | null;
  readonly paper: { readonly name: string; readonly hash: string } | null;
}

/** A moment of the API as people read it, Asia/Shanghai. */
export const momentText = (text: string): string => {
  const moment = parseInstant(text);
  return moment === null ? text : longMoment(moment);
};

const words = partyScreens.receipt;

/** The lines of a receipt, name and value, as screen, file and paper show them. */
export const receiptLines = (
  receipt: Receipt,
  view: PartyView,
): readonly (readonly [string, string])[] => [
  [words.what, receipt.label],
  [words.who, nameOf(view, view.me)],
  [words.at, momentText(receipt.receivedAt)],
  [words.court, view.court.name],
  [words.number, view.number],
  ...(receipt.paper === null
    ? []
    : ([
        [words.paper, receipt.paper.name],
        [words.hash, receipt.paper.hash],
      ] as const)),
  [words.receiptNumber, receipt.commandId],
  ...(receipt.seq === null ? [] : ([[words.seq, String(receipt.seq)]] as const)),
];
