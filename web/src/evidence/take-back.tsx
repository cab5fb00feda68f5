import { screens } from '#i18n/zh-CN/screens';
import type { DisputeView, EvidenceList } from '#web/client/contract';
import { AskNote } from '#web/forms/ask-note';
import { useIntention } from '#web/forms/intention';
import { sendAct } from '#web/forms/use-command';

const words = screens.evidence;
const kind = 'withdraw-evidence';

interface TakeBackProps {
  readonly dispute: DisputeView;
  readonly file: EvidenceList['items'][number];
}

/** Takes back what was handed in by mistake; it is gone for good, and so it asks why before. */
export const TakeBack = ({ dispute, file }: TakeBackProps) => {
  const { keyFor } = useIntention();
  const send = (reason: string) => {
    const fields = { partyId: file.party.id, evidenceId: file.id, sha256: file.sha256, reason };
    const sent = { kind, fields, seenSeq: dispute.seq };
    return sendAct(dispute.id, sent, keyFor({ kind, fields }));
  };
  return (
    <AskNote
      name={words.takeBack}
      label={words.takeBackWhy(file.title)}
      said={words.takenBack}
      reads="dispute"
      send={send}
    />
  );
};
