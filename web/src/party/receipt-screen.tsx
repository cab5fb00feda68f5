import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Desk } from './desk.ts';
import { Page } from './page.tsx';
import { goTo } from './place.ts';
import { receiptLines, type Receipt } from './receipt.ts';
import { saveFile } from './save-file.ts';

const words = partyScreens.receipt;

/** What was done, when the court got it, and by what it can be found again: to keep or to print. */
export const ReceiptScreen = ({ desk }: { readonly desk: Desk }) => {
  const { view, link } = desk;
  const receipt = link.store.read<Receipt | null>('receipt', null);
  const origin = { court: view.court.name, number: view.number };
  const home = { label: partyScreens.home, run: () => goTo('') };
  if (receipt === null)
    return (
      <Page heading={words.none} origin={origin} action={home}>
        {null}
      </Page>
    );
  const lines = receiptLines(receipt, view);
  const file = (): string =>
    [...lines.map(([name, value]) => `${name}：${value}`), '', words.keep, words.verify].join('\n');
  return (
    <Page
      heading={words.heading}
      origin={origin}
      action={home}
      others={[
        { label: words.download, run: () => saveFile(words.fileName(view.number), file()) },
        { label: words.print, run: () => print() },
      ]}
    >
      <dl className="card facts receipt">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={/^[0-9a-f-]{32,}$/.test(value) ? 'hash' : 'strong'}>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{words.keep}</p>
      <p className="small">{words.verify}</p>
    </Page>
  );
};
