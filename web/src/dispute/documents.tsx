import { Card } from 'antd';
import { channels } from '#domain/dispute/words';
import { screens } from '#i18n/zh-CN/screens';
import { channelText } from '#i18n/zh-CN/words';
import type { DisputeView, DocumentView } from '#web/client/contract';
import { Empty } from '#web/ui/empty';
import { momentText } from '#web/ui/moment';
import { DocumentText, documentName } from './document-text.tsx';

const signedTypes = ['mediation-agreement', 'undisputed-facts'];

const channelName = (channel: string): string => {
  const known = channels.find((name) => name === channel);
  return known === undefined ? channel : channelText[known];
};

/** Who has signed it, and who has not yet. */
const Signatures = ({
  document,
  dispute,
}: {
  readonly document: DocumentView;
  readonly dispute: DisputeView;
}) =>
  signedTypes.includes(document.type) ? (
    <>
      <h4>{screens.dispute.signing}</h4>
      <ul className="lines">
        {dispute.parties.map(({ id, name }) => {
          const signed = document.signatures.find(({ partyId }) => partyId === id);
          return (
            <li key={id}>
              {signed === undefined
                ? screens.dispute.unsigned(name)
                : screens.dispute.signedBy(
                    name,
                    momentText(signed.signedAt),
                    channelName(signed.channel),
                  )}
            </li>
          );
        })}
      </ul>
    </>
  ) : null;

/** One document: its text, its hash, and its signatures. */
export const DocumentCard = ({
  document,
  dispute,
}: {
  readonly document: DocumentView;
  readonly dispute: DisputeView;
}) => (
  <Card
    size="small"
    title={<h3>{documentName(document)}</h3>}
    extra={momentText(document.createdAt)}
  >
    <DocumentText document={document} parties={dispute.parties} />
    <Signatures document={document} dispute={dispute} />
    <p className="quiet words">
      {screens.dispute.documentHash} {document.hash}
    </p>
  </Card>
);

/** Every document of a dispute, newest first. */
export const Documents = ({ dispute }: { readonly dispute: DisputeView }) => (
  <div className="stack">
    {dispute.documents.length === 0 ? <Empty text={screens.dispute.noDocuments} /> : null}
    {dispute.documents.toReversed().map((document) => (
      <DocumentCard key={document.hash} document={document} dispute={dispute} />
    ))}
  </div>
);
