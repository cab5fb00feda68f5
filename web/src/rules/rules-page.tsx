import { useQuery } from '@tanstack/react-query';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Packs } from '#web/client/contract';
import { Loaded } from '#web/ui/loaded';
import { Page } from '#web/ui/page';
import { RowsTable } from '#web/ui/rows-table';
import { PackProposals } from './pack-proposals.tsx';
import { PackText } from './pack-text.tsx';
import { ProposeSwitch } from './propose-switch.tsx';

const words = screens.rules;
type Court = Packs['courts'][number];
type TitleOf = (packId: string | null) => string;

const Coming = ({
  switches,
  today,
  titleOf,
}: {
  readonly switches: Court['switches'];
  readonly today: string;
  readonly titleOf: TitleOf;
}) => {
  const coming = switches.filter(({ from }) => from > today);
  if (coming.length === 0) return <span className="quiet">{words.none}</span>;
  return coming.map(({ packId, from, approvedAt, proposedBy, approvedBy }) => (
    <div key={approvedAt}>
      {words.switchLine(titleOf(packId), from)}
      <div className="quiet">{words.approvedBy(proposedBy, approvedBy)}</div>
    </div>
  ));
};

const Courts = ({
  rules: { courts, packs, today, mayPropose },
  titleOf,
}: {
  readonly rules: Packs;
  readonly titleOf: TitleOf;
}) => {
  const [chosen, setChosen] = useState<Court | null>(null);
  return (
    <Card size="small" title={<h2>{words.courts}</h2>}>
      <RowsTable<Court>
        label={words.courts}
        rowKey="id"
        rows={courts}
        columns={[
          { title: words.court, dataIndex: 'name' },
          { title: words.now, dataIndex: 'beginsWith', render: titleOf },
          {
            title: words.coming,
            dataIndex: 'switches',
            render: (switches: Court['switches']) => (
              <Coming switches={switches} today={today} titleOf={titleOf} />
            ),
          },
          {
            key: 'propose',
            className: 'no-print',
            render: (_, court) =>
              mayPropose ? (
                <Button aria-label={words.proposeOf(court.name)} onClick={() => setChosen(court)}>
                  {words.propose}
                </Button>
              ) : null,
          },
        ]}
      />
      {chosen === null ? null : (
        <ProposeSwitch court={chosen} packs={packs} onClose={() => setChosen(null)} />
      )}
    </Card>
  );
};

const Rules = ({ rules }: { readonly rules: Packs }) => {
  const titleOf: TitleOf = (packId) =>
    packId === null
      ? words.national
      : (rules.packs.find(({ id }) => id === packId)?.title ?? packId);
  return (
    <>
      {rules.mayPropose ? <PackProposals proposals={rules.proposals} titleOf={titleOf} /> : null}
      <Courts rules={rules} titleOf={titleOf} />
      <Card size="small" title={<h2>{words.packs}</h2>}>
        <div className="stack">
          {rules.packs.map((pack) => (
            <PackText key={pack.id} pack={pack} />
          ))}
        </div>
      </Card>
    </>
  );
};

/** Which rules each court works under, from which day, and how they are switched by two people. */
export const RulesPage = () => {
  const query = useQuery({ queryKey: ['packs'], queryFn: api.packs });
  return (
    <Page
      title={words.title}
      actions={<Button onClick={() => window.print()}>{screens.print.button}</Button>}
    >
      <Loaded query={query}>{(rules) => <Rules rules={rules} />}</Loaded>
    </Page>
  );
};
