import { Button, Modal } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import type { DisputeView, EvidenceList } from '#web/client/contract';
import { evidenceAddress } from '#web/client/evidence-api';
import { momentText } from '#web/ui/moment';
import { FileCheck } from './file-check.tsx';
import { TakeBack } from './take-back.tsx';

const words = screens.evidence;
type Listed = EvidenceList['items'][number];

const Ways = ({
  file,
  address,
  onView,
}: {
  readonly file: Listed;
  readonly address: string;
  readonly onView: () => void;
}) => (
  <>
    {file.mediaType === 'application/pdf' ? null : (
      <Button type="link" size="small" aria-label={words.viewOf(file.title)} onClick={onView}>
        {words.view}
      </Button>
    )}
    <a href={address} download aria-label={words.downloadOf(file.title)}>
      {words.download}
    </a>
  </>
);

/** Each file: what it is, whose, from whom and when, and how anybody can tell that it is the same. */
export const EvidenceFiles = ({
  dispute,
  list: { items, mayRead },
}: {
  readonly dispute: DisputeView;
  readonly list: EvidenceList;
}) => {
  const [shown, setShown] = useState<Listed | null>(null);
  const mayTakeBack = dispute.acts.some(
    ({ command, may }) => command === 'withdraw-evidence' && may,
  );
  return (
    <>
      {mayRead || items.length === 0 ? null : <p className="quiet">{words.notYourPost}</p>}
      <ul className="lines" aria-label={words.title}>
        {items.map((file) => (
          <li key={file.id}>
            <span className="row">
              <strong className="grow">{file.title}</strong>
              {mayRead ? (
                <Ways
                  file={file}
                  address={evidenceAddress(dispute.id, file.id)}
                  onView={() => setShown(file)}
                />
              ) : null}
              {mayTakeBack ? <TakeBack dispute={dispute} file={file} /> : null}
            </span>
            <div className="quiet">
              {words.from(file.party.roleName, file.party.name)}，
              {file.byParty
                ? words.byItself(momentText(file.at))
                : words.by(file.by, momentText(file.at))}
              ，{words.kind[file.mediaType]}，{words.size(file.size)}
            </div>
            <FileCheck file={file} />
          </li>
        ))}
      </ul>
      <Modal
        open={shown !== null}
        title={shown?.title ?? ''}
        footer={null}
        width="min(960px, 96vw)"
        onCancel={() => setShown(null)}
        destroyOnHidden
      >
        {shown === null ? null : (
          <img
            src={evidenceAddress(dispute.id, shown.id)}
            alt={shown.title}
            style={{ maxWidth: '100%', display: 'block', margin: '0 auto' }}
          />
        )}
      </Modal>
    </>
  );
};
