import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { DisputeView } from '#web/client/contract';
import { EvidencePanel } from '#web/evidence/evidence-panel';
import { Deadlines, Windows } from '#web/ui/deadline-card';
import { Loaded } from '#web/ui/loaded';
import { useTitle } from '#web/ui/page';
import { Acts } from './acts.tsx';
import { AdviceCard } from './advice.tsx';
import { Audit } from './audit.tsx';
import { Checks } from './checks.tsx';
import { Documents } from './documents.tsx';
import { Head } from './head.tsx';
import { Papers } from './papers.tsx';
import { Parties } from './parties.tsx';
import { PlainSight } from './plain-sight.tsx';
import { Claims, Tasks, Timeline } from './tabs.tsx';
import { useDispute } from './use-dispute.ts';
import { WhatIf } from './what-if.tsx';

const changesOfParties: readonly string[] = ['party-corrected', 'agent-named', 'agent-removed'];

/**
 * With a reason, the same dispute with its personal data plain; the server writes the reason down. Asked
 * for again only when what is known of a party has changed meanwhile: each asking is in the access log.
 */
const usePlain = ({ id, timeline }: DisputeView, reason: string | null) =>
  useQuery({
    queryKey: [
      'plain',
      id,
      reason,
      timeline.findLast(({ kind }) => changesOfParties.includes(kind))?.seq ?? 0,
    ],
    queryFn: () => api.dispute(id, reason ?? ''),
    enabled: reason !== null,
    staleTime: Infinity,
    gcTime: 0,
  });

const TabsOf = ({ dispute }: { readonly dispute: DisputeView }) => {
  const [search, setSearch] = useSearchParams();
  const [reason, setReason] = useState<string | null>(null);
  const plain = usePlain(dispute, reason);
  const words = screens.dispute;
  const parties = (
    <div className="stack">
      <PlainSight reason={reason} onReason={setReason} error={plain.error} />
      <Parties parties={plain.data?.parties ?? dispute.parties} />
    </div>
  );
  return (
    <Tabs
      activeKey={search.get('tab') ?? 'timeline'}
      onChange={(tab) => setSearch({ tab }, { replace: true })}
      items={[
        { key: 'timeline', label: words.timeline, children: <Timeline dispute={dispute} /> },
        { key: 'parties', label: words.parties, children: parties },
        { key: 'claims', label: words.claims, children: <Claims dispute={dispute} /> },
        { key: 'tasks', label: words.tasks, children: <Tasks dispute={dispute} /> },
        { key: 'documents', label: words.documents, children: <Documents dispute={dispute} /> },
        { key: 'audit', label: words.audit, children: <Audit disputeId={dispute.id} /> },
      ]}
    />
  );
};

const Dispute = ({ dispute }: { readonly dispute: DisputeView }) => {
  useTitle(`${dispute.number} ${dispute.title}`);
  return (
    <>
      <Head
        dispute={dispute}
        actions={<Button onClick={() => window.print()}>{screens.print.button}</Button>}
      />
      <div className="two">
        <div className="stack">
          <AdviceCard dispute={dispute} />
          <section style={{ background: '#fff', padding: '4px 16px 16px' }}>
            <TabsOf dispute={dispute} />
          </section>
        </div>
        <div className="stack">
          <Acts dispute={dispute} />
          <section className="stack" aria-labelledby="deadlines">
            <h2 id="deadlines">{screens.dispute.deadlines}</h2>
            <Deadlines deadlines={dispute.deadlines} />
          </section>
          <Windows windows={dispute.windows} />
          <Checks dispute={dispute} />
          <EvidencePanel dispute={dispute} />
          <Papers dispute={dispute} />
          {dispute.closedAt === null ? <WhatIf dispute={dispute} /> : null}
        </div>
      </div>
    </>
  );
};

/** The page of one dispute: where it stands, what happened, until when, and what this person may do. */
export const DisputePage = () => {
  const { id = '' } = useParams();
  return (
    <div className="page">
      <Loaded query={useDispute(id)}>{(dispute) => <Dispute key={id} dispute={dispute} />}</Loaded>
    </div>
  );
};
