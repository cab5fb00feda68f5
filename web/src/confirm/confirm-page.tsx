import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { useSearchParams } from 'react-router';
import { placeName } from '#i18n/zh-CN/stages';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { DisputeItem, DisputeView } from '#web/client/contract';
import { useCourtNow } from '#web/clock/court-clock';
import { leftText } from '#web/disputes/columns';
import { Acts } from '#web/dispute/acts';
import { Checks } from '#web/dispute/checks';
import { DocumentCard } from '#web/dispute/documents';
import { Head } from '#web/dispute/head';
import { Papers } from '#web/dispute/papers';
import { useDispute } from '#web/dispute/use-dispute';
import { EvidencePanel } from '#web/evidence/evidence-panel';
import { Deadlines } from '#web/ui/deadline-card';
import { Empty } from '#web/ui/empty';
import { Lamp } from '#web/ui/lamp';
import { Loaded } from '#web/ui/loaded';
import { Page } from '#web/ui/page';

const words = screens.confirm;
const MINUTE_MS = 60_000;

const Queue = ({
  items,
  currentId,
  onPick,
}: {
  readonly items: readonly DisputeItem[];
  readonly currentId: string;
  readonly onPick: (id: string) => void;
}) => {
  const now = useCourtNow(MINUTE_MS);
  return (
    <section aria-label={words.queue}>
      {items.map(({ id, number, title, stage, status, lamp, nextDueAt }) => (
        <button
          key={id}
          type="button"
          className="task"
          aria-current={id === currentId}
          onClick={() => onPick(id)}
        >
          <span className="row">
            <strong>{number}</strong>
            <span className="grow" />
            {nextDueAt === null ? null : <Lamp colour={lamp} word={leftText(nextDueAt, now)} />}
          </span>
          <div>{title}</div>
          <div className="quiet">{placeName(stage, status)}</div>
        </button>
      ))}
    </section>
  );
};

const Review = ({ dispute }: { readonly dispute: DisputeView }) => {
  const agreements = dispute.documents.filter(({ type }) => type === 'mediation-agreement');
  const agreement = agreements.at(-1);
  return (
    <section className="stack" aria-label={words.review}>
      <Head dispute={dispute} level={2} />
      <Checks dispute={dispute} />
      <Acts dispute={dispute} />
      {agreement === undefined ? (
        <Card size="small" title={<h2>{words.agreement}</h2>}>
          <Empty text={words.noAgreement} />
        </Card>
      ) : (
        <DocumentCard document={agreement} dispute={dispute} />
      )}
      {dispute.documents
        .filter(({ type }) => type === 'hearing-record')
        .map((document) => (
          <DocumentCard key={document.hash} document={document} dispute={dispute} />
        ))}
      <EvidencePanel dispute={dispute} />
      <Papers dispute={dispute} />
      <Deadlines deadlines={dispute.deadlines} />
    </section>
  );
};

const OneReview = ({ id }: { readonly id: string }) => (
  <Loaded query={useDispute(id)}>{(dispute) => <Review key={id} dispute={dispute} />}</Loaded>
);

/** The judge's desk: applications by their due day, and beside them the agreement and the ruling. */
export const ConfirmPage = () => {
  const [search, setSearch] = useSearchParams();
  const queue = useQuery({
    queryKey: ['disputes', 'confirmation'],
    queryFn: ({ signal }) =>
      api.disputes({ stage: 'judicial-confirmation', sort: 'due', limit: 100 }, signal),
  });
  return (
    <Page title={words.title}>
      <Loaded query={queue}>
        {({ items }) => {
          const [first] = items;
          const currentId = search.get('dispute') ?? first?.id;
          if (currentId === undefined) return <Empty text={words.empty} />;
          return (
            <div className="queue">
              <Queue
                items={items}
                currentId={currentId}
                onPick={(dispute) => setSearch({ dispute })}
              />
              <OneReview key={currentId} id={currentId} />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
};
