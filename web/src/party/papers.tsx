import { partyScreens } from '#i18n/zh-CN/party-screens';
import type { Desk } from './desk.ts';
import { Page } from './page.tsx';
import { paperFile, paperLines, paperName, signatureLines } from './paper-text.ts';
import { goTo } from './place.ts';
import { saveFile } from './save-file.ts';
import { latestPaper } from './paper.ts';
import type { PaperView, PartyView } from './view.ts';

const words = partyScreens.paper;

const toBeSigned: readonly string[] = ['mediation-agreement', 'undisputed-facts'];

/** The texts of the dispute that this party may read, and the payments of the agreement. */
export const Papers = ({ view }: { readonly view: PartyView }) => {
  const hasPayments = latestPaper(view, 'mediation-agreement') !== null;
  if (view.documents.length === 0) return null;
  return (
    <section className="card">
      <h2>{partyScreens.progress.papers}</h2>
      <ul className="ways">
        {view.documents.map(({ type, version, hash, signatures }) => (
          <li key={hash}>
            <button type="button" className="second" onClick={() => goTo(`paper/${hash}`)}>
              {paperName(type)}
              {version > 1 ? `（${words.version(version)}）` : ''}
            </button>
            {toBeSigned.includes(type) ? (
              <p className="small">
                {partyScreens.progress.signed(signatures.length, view.parties.length)}
              </p>
            ) : null}
          </li>
        ))}
        {hasPayments ? (
          <li>
            <button type="button" className="second" onClick={() => goTo('payments')}>
              {partyScreens.payments.heading}
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
};

interface PaperProps {
  readonly desk: Desk;
  readonly document: PaperView;
}

/** One text to read, to print and to keep. */
export const PaperScreen = ({ desk, document }: PaperProps) => {
  const { view } = desk;
  const name = paperName(document.type);
  return (
    <Page
      heading={name}
      origin={{ court: view.court.name, number: view.number }}
      action={{
        label: words.download,
        run: () => saveFile(words.fileName(name, view.number), paperFile(view, document)),
      }}
      others={[
        { label: words.print, run: () => print() },
        { label: partyScreens.home, run: () => goTo('') },
      ]}
    >
      <section className="card">
        {paperLines(view, document).map((line, index) => (
          <p key={index} className="words">
            {line}
          </p>
        ))}
      </section>
      <section className="card">
        {signatureLines(view, document).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="small">{partyScreens.receipt.hash}</p>
        <p className="hash">{document.hash}</p>
      </section>
    </Page>
  );
};
