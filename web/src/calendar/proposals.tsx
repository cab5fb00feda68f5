import { Button, Card, Tag } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { CalendarProposal } from '#web/client/contract';
import { AskNote } from '#web/forms/ask-note';
import { AskOnce } from '#web/forms/ask-once';
import { Empty } from '#web/ui/empty';
import { momentText } from '#web/ui/moment';
import { Impact } from './impact.tsx';

const words = screens.calendar;

const Proposal = ({ proposal }: { readonly proposal: CalendarProposal }) => {
  const { id, year, basedOn, state, proposedBy, proposedAt, decidedBy, decidedAt } = proposal;
  const isWaiting = state === 'PROPOSED';
  const [isShown, setShown] = useState(isWaiting);
  return (
    <Card
      size="small"
      title={<h3>{words.proposalName(year, basedOn)}</h3>}
      extra={<Tag color={isWaiting ? 'warning' : 'default'}>{words.stateText[state]}</Tag>}
    >
      <div className="stack">
        <div>{proposal.source}</div>
        <div className="quiet">{words.proposedBy(proposedBy.name, momentText(proposedAt))}</div>
        {decidedBy === null || decidedAt === null ? null : (
          <div className="quiet">{words.decidedBy(decidedBy.name, momentText(decidedAt))}</div>
        )}
        {proposal.note === null ? null : <div className="words">{proposal.note}</div>}
        {isShown ? <Impact id={id} /> : null}
        <div className="row no-print">
          {isShown ? null : <Button onClick={() => setShown(true)}>{words.show}</Button>}
          {isWaiting && !proposal.isMine ? (
            <AskOnce
              name={words.publish}
              question={words.publishAsk}
              said={words.published}
              reads="calendar"
              isPrimary
              send={() => api.publish(id)}
            />
          ) : null}
          {isWaiting ? (
            <AskNote
              name={proposal.isMine ? words.withdraw : words.reject}
              label={words.note}
              said={words.closed}
              reads="calendar"
              send={(note) => api.reject(id, note)}
            />
          ) : null}
          {isWaiting && proposal.isMine ? <span className="quiet">{words.mineHint}</span> : null}
        </div>
      </div>
    </Card>
  );
};

/** What has been proposed: what waits for a second person with its effect, and what was decided. */
export const Proposals = ({ proposals }: { readonly proposals: readonly CalendarProposal[] }) => (
  <section className="stack" aria-labelledby="proposals">
    <h2 id="proposals">{words.proposals}</h2>
    {proposals.length === 0 ? <Empty text={words.noProposals} /> : null}
    {proposals.map((proposal) => (
      <Proposal key={`${proposal.id} ${proposal.state}`} proposal={proposal} />
    ))}
  </section>
);
