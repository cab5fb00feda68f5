import { Card, Collapse } from 'antd';
import { Link, useParams } from 'react-router';
import type { CommandKind } from '#domain/dispute/command';
import { screens } from '#i18n/zh-CN/screens';
import type { Act, DisputeView } from '#web/client/contract';
import { Documents } from '#web/dispute/documents';
import { Head } from '#web/dispute/head';
import { Parties } from '#web/dispute/parties';
import { Timeline } from '#web/dispute/tabs';
import { useDispute } from '#web/dispute/use-dispute';
import { EvidencePanel } from '#web/evidence/evidence-panel';
import { ActForm } from '#web/forms/act-form';
import { NotesPanel } from '#web/notes/notes-panel';
import { useMe } from '#web/session/me';
import { Deadlines } from '#web/ui/deadline-card';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';
import { useTitle } from '#web/ui/page';

const words = screens.room;
const LATEST = 10;

/** Where each act of mediation has its place in the room; what may be done now the server says. */
const sections: readonly { readonly title: string; readonly acts: readonly CommandKind[] }[] = [
  { title: words.designation, acts: ['accept-designation', 'decline-designation'] },
  { title: words.sessions, acts: ['schedule-session', 'record-session'] },
  { title: words.facts, acts: ['propose-facts', 'sign-facts'] },
  { title: words.agreement, acts: ['record-agreement', 'sign-agreement', 'refuse-to-sign'] },
  { title: words.extension, acts: ['propose-extension', 'sign-extension'] },
  { title: words.transfer, acts: ['propose-transfer', 'answer-transfer'] },
  { title: words.contact, acts: ['record-contact', 'correct-party', 'reply-to-order'] },
  { title: words.outcome, acts: ['record-failure', 'demand-filing', 'withdraw'] },
];

const ActPanel = ({ dispute, act }: { readonly dispute: DisputeView; readonly act: Act }) =>
  act.may ? (
    <ActForm dispute={dispute} act={act} />
  ) : (
    <p className="quiet">
      {act.hint} {act.why?.text}
    </p>
  );

const Section = ({
  title,
  acts,
  dispute,
}: {
  readonly title: string;
  readonly acts: readonly Act[];
  readonly dispute: DisputeView;
}) =>
  acts.length === 0 ? null : (
    <Card size="small" title={<h2>{title}</h2>}>
      <Collapse
        ghost
        destroyOnHidden
        items={acts.map((act) => ({
          key: act.command,
          label: act.may ? act.label : <span className="quiet">{words.notNow(act.label)}</span>,
          children: <ActPanel dispute={dispute} act={act} />,
        }))}
      />
    </Card>
  );

const Room = ({ dispute }: { readonly dispute: DisputeView }) => {
  useTitle(`${words.title} ${dispute.number}`);
  const { role } = useMe();
  const shown = sections
    .map(({ title, acts }) => ({
      title,
      acts: dispute.acts.filter(({ command }) => acts.includes(command)),
    }))
    .filter(({ acts }) => acts.length > 0);
  return (
    <>
      <Head dispute={dispute} actions={<Link to={`/disputes/${dispute.id}`}>{words.back}</Link>} />
      <div className="two">
        <div className="stack">
          {shown.length === 0 ? <Empty text={words.notMediating} /> : null}
          {shown.map((section) => (
            <Section key={section.title} {...section} dispute={dispute} />
          ))}
          <EvidencePanel dispute={dispute} />
          <Card size="small" title={<h2>{words.documents}</h2>}>
            <Documents dispute={dispute} />
          </Card>
        </div>
        <div className="stack">
          <Deadlines deadlines={dispute.deadlines} />
          {role === 'mediator' ? <NotesPanel disputeId={dispute.id} /> : null}
          <Parties parties={dispute.parties} />
          <Card size="small" title={<h2>{words.latest}</h2>}>
            <Timeline dispute={dispute} latest={LATEST} />
          </Card>
        </div>
      </div>
    </>
  );
};

/** The mediator's room: everything one dispute's mediation needs, in the order of the work. */
export const RoomPage = () => {
  const { id = '' } = useParams();
  return (
    <div className="page">
      <Loaded query={useDispute(id)}>{(dispute) => <Room key={id} dispute={dispute} />}</Loaded>
    </div>
  );
};
