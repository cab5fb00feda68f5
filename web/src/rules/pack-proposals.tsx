import { Card, Tag } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { PackProposal } from '#web/client/contract';
import { AskNote } from '#web/forms/ask-note';
import { AskOnce } from '#web/forms/ask-once';
import { Empty } from '#web/ui/empty';
import { momentText } from '#web/ui/moment';
import { Shadow } from './shadow.tsx';

const words = screens.rules;
const { calendar } = screens;

interface ProposalProps {
  readonly proposal: PackProposal;
  readonly titleOf: (packId: string | null) => string;
}

const Decide = ({ proposal: { id, isMine } }: Pick<ProposalProps, 'proposal'>) => (
  <div className="row no-print">
    {isMine ? null : (
      <AskOnce
        name={words.approve}
        question={words.approveAsk}
        said={words.approved}
        reads="packs"
        isPrimary
        send={() => api.approvePack(id)}
      />
    )}
    <AskNote
      name={isMine ? calendar.withdraw : calendar.reject}
      label={calendar.note}
      said={calendar.closed}
      reads="packs"
      send={(note) => api.rejectPack(id, note)}
    />
    {isMine ? <span className="quiet">{words.mineHint}</span> : null}
  </div>
);

const Proposal = ({ proposal, titleOf }: ProposalProps) => {
  const { id, courtName, packId, effectiveFrom, reason, state, note } = proposal;
  const { proposedBy, proposedAt, decidedBy, decidedAt } = proposal;
  const isWaiting = state === 'PROPOSED';
  return (
    <Card
      size="small"
      title={<h3>{courtName}</h3>}
      extra={<Tag color={isWaiting ? 'warning' : 'default'}>{words.stateText[state]}</Tag>}
    >
      <div className="stack">
        <div>{words.switchLine(titleOf(packId), effectiveFrom)}</div>
        <div className="words">{reason}</div>
        <div className="quiet">{calendar.proposedBy(proposedBy.name, momentText(proposedAt))}</div>
        {decidedBy === null || decidedAt === null ? null : (
          <div className="quiet">{calendar.decidedBy(decidedBy.name, momentText(decidedAt))}</div>
        )}
        {note === null ? null : <div className="words">{note}</div>}
        {isWaiting ? <Shadow id={id} /> : null}
        {isWaiting ? <Decide proposal={proposal} /> : null}
      </div>
    </Card>
  );
};

/** What has been proposed: what waits for a second person with its shadow run, and what was decided. */
export const PackProposals = ({
  proposals,
  titleOf,
}: {
  readonly proposals: readonly PackProposal[];
  readonly titleOf: ProposalProps['titleOf'];
}) => (
  <section className="stack" aria-labelledby="proposals">
    <h2 id="proposals">{words.proposals}</h2>
    {proposals.length === 0 ? <Empty text={words.noProposals} /> : null}
    {proposals.map((proposal) => (
      <Proposal key={proposal.id} proposal={proposal} titleOf={titleOf} />
    ))}
  </section>
);
