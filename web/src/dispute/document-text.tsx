import { isFen } from '#domain/shared/money';
import { chineseCapitals, yuan } from '#i18n/zh-CN/amounts';
import { screens } from '#i18n/zh-CN/screens';
import type { DocumentView, PartyView } from '#web/client/contract';

interface Instalment {
  readonly payerId: string;
  readonly payeeId: string;
  readonly amountFen: number;
  readonly dueOn: string;
}

/** What the documents of a dispute hold, each kind some of it (activities/disputes/document.ts). */
interface Content {
  readonly terms?: string;
  readonly instalments?: readonly Instalment[];
  readonly performedOnTheSpot?: boolean;
  readonly facts?: readonly string[];
  readonly issues?: readonly string[];
  readonly record?: string;
  readonly present?: readonly string[];
}

const names: { readonly [type: string]: string } = screens.documentType;

/** A document's name with its version. */
export const documentName = ({ type, version }: DocumentView): string =>
  screens.dispute.documentVersion(names[type] ?? type, version);

const isContent = (content: unknown): content is Content =>
  typeof content === 'object' && content !== null;

const amountText = (fen: number): string =>
  isFen(fen) ? screens.dispute.amountWithCapitals(yuan(fen), chineseCapitals(fen)) : String(fen);

type NameOf = (partyId: string) => string;

const Instalments = ({
  instalments,
  nameOf,
}: {
  readonly instalments: readonly Instalment[];
  readonly nameOf: NameOf;
}) => (
  <ol className="lines">
    {instalments.map(({ payerId, payeeId, amountFen, dueOn }) => (
      <li key={`${payerId} ${dueOn} ${amountFen}`}>
        {dueOn} {nameOf(payerId)} → {nameOf(payeeId)} {amountText(amountFen)}
      </li>
    ))}
  </ol>
);

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ol className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );

/** The whole text of a document, as it is read and signed. */
export const DocumentText = ({
  document,
  parties,
}: {
  readonly document: DocumentView;
  readonly parties: readonly PartyView[];
}) => {
  const content: Content = isContent(document.content) ? document.content : {};
  const nameOf: NameOf = (partyId) => parties.find(({ id }) => id === partyId)?.name ?? '';
  return (
    <article className="stack" style={{ gap: 4 }} aria-label={documentName(document)}>
      {content.present === undefined ? null : (
        <p className="quiet">{screens.dispute.present(content.present.map(nameOf))}</p>
      )}
      <p className="words">{content.terms ?? content.record ?? ''}</p>
      {content.performedOnTheSpot === true ? <p>{screens.dispute.onTheSpot}</p> : null}
      <Instalments instalments={content.instalments ?? []} nameOf={nameOf} />
      <Lines title={screens.room.facts} lines={content.facts ?? []} />
      <Lines title={screens.room.issues} lines={content.issues ?? []} />
    </article>
  );
};
