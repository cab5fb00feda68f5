import { useQuery } from '@tanstack/react-query';
import { Button, Card } from 'antd';
import { Link } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Checks, DisputeView } from '#web/client/contract';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';

const words = screens.papers;
type Listed = Checks['papers'][number];

const addressOf = (disputeId: string, { type, partyId }: Listed): string =>
  `/disputes/${disputeId}/papers/${type}${partyId === null ? '' : `?party=${partyId}`}`;

/** Why a paper cannot be made, or that it is still to be signed; null where there is nothing to say. */
const remark = ({ missing, hindering }: Listed): string | null => {
  if (hindering.length > 0) return words.missing(hindering.map(({ name }) => name).join('、'));
  return missing.length > 0 ? words.toSign : null;
};

const PaperLine = ({
  disputeId,
  paper,
  mayMake,
}: {
  readonly disputeId: string;
  readonly paper: Listed;
  readonly mayMake: boolean;
}) => {
  const { name, hindering, basis } = paper;
  const said = remark(paper);
  return (
    <li>
      <span className="row">
        <span className="grow">{name}</span>
        {mayMake && hindering.length === 0 ? (
          <Link to={addressOf(disputeId, paper)} aria-label={words.makeOf(name)}>
            {words.make}
          </Link>
        ) : (
          <Button size="small" disabled aria-label={words.makeOf(name)}>
            {words.make}
          </Button>
        )}
      </span>
      <span className="quiet">
        {said === null ? null : `${said} `}
        {screens.state.basis(basis.text)}
      </span>
    </li>
  );
};

/** The papers of a dispute: to be made and printed, or what they still lack for it. */
export const Papers = ({ dispute }: { readonly dispute: DisputeView }) => {
  const checks = useQuery({
    queryKey: ['checks', dispute.id, dispute.seq],
    queryFn: () => api.checks(dispute.id),
    enabled: dispute.isOpen,
  });
  return dispute.isOpen ? (
    <Card size="small" className="no-print" title={<h2>{words.title}</h2>}>
      <Loaded query={checks}>
        {({ papers, mayMakePapers }) => (
          <>
            {mayMakePapers ? null : <p className="quiet">{words.notYourPost}</p>}
            {papers.length === 0 ? <Empty text={words.none} /> : null}
            <ul className="lines">
              {papers.map((paper) => (
                <PaperLine
                  key={`${paper.type} ${paper.partyId}`}
                  disputeId={dispute.id}
                  paper={paper}
                  mayMake={mayMakePapers}
                />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Card>
  ) : null;
};
