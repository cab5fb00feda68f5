import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { stageIds, type StageId } from '#domain/dispute/words';
import { screens } from '#i18n/zh-CN/screens';
import { stageText } from '#i18n/zh-CN/stages';
import type { DisputeView } from '#web/client/contract';
import { amountText, leftText } from '#web/disputes/columns';
import { useCourtNow } from '#web/clock/court-clock';
import { Lamp } from '#web/ui/lamp';
import { Moment } from '#web/ui/moment';

const MINUTE_MS = 60_000;

type PlaceOfStage = 'current' | 'past' | 'passed-by' | 'ahead';

/** A stage that came before and was never entered was passed by: a refusal leads straight to filing. */
const placeOf = (id: StageId, { stage, visited }: DisputeView): PlaceOfStage => {
  if (id === stage.id) return 'current';
  if (visited.includes(id)) return 'past';
  return stageIds.indexOf(id) < stageIds.indexOf(stage.id) ? 'passed-by' : 'ahead';
};

const Stages = ({ dispute }: { readonly dispute: DisputeView }) => (
  <ol className="stages" aria-label={screens.dispute.stages}>
    {stageIds.map((id) => {
      const place = placeOf(id, dispute);
      return (
        <li
          key={id}
          className={place}
          {...(place === 'current' && { 'aria-current': 'step' as const })}
        >
          {stageText[id].name}
          {place === 'passed-by' ? (
            <span className="unseen">{screens.dispute.passedBy}</span>
          ) : null}
        </li>
      );
    })}
  </ol>
);

const DueLamp = ({ dispute }: { readonly dispute: DisputeView }) => {
  const now = useCourtNow(MINUTE_MS);
  const { nextDue, lamp, closedAt } = dispute;
  if (closedAt !== null || nextDue === null)
    return (
      <Lamp
        colour={closedAt === null ? 'grey' : 'blue'}
        {...(closedAt === null && { word: screens.board.unclocked })}
      />
    );
  const left = leftText(nextDue.dueAt, now);
  return (
    <Lamp colour={lamp.colour} word={screens.dispute.joined([lamp.word, nextDue.name, left])} />
  );
};

/** Who has the dispute in hand, and the mediator where that is somebody else. */
const Who = ({ dispute: { owner, mediator } }: { readonly dispute: DisputeView }) => {
  const isMediators = mediator !== null && owner?.id === mediator.id;
  const waiting = mediator === null || mediator.accepted ? '' : screens.dispute.waiting;
  return (
    <>
      {owner === null ? null : (
        <span>
          {screens.dispute.owner} {owner.roleName} {owner.name ?? ''} {isMediators ? waiting : ''}
        </span>
      )}
      {mediator === null || isMediators ? null : (
        <span>
          {screens.dispute.mediator} {mediator.name} {waiting}
        </span>
      )}
    </>
  );
};

/** The top of a dispute's page: number, title, lamp, stages, who has it, and what happens in it now. */
export const Head = ({
  dispute,
  actions,
  level = 1,
}: {
  readonly dispute: DisputeView;
  readonly actions?: ReactNode;
  /** Of its heading: 1 on its own page, 2 inside another. */
  readonly level?: 1 | 2;
}) => (
  <div className="stack" style={{ background: '#fff', padding: '12px 16px' }}>
    <div className="page-head">
      {level === 1 ? <h1>{dispute.title}</h1> : <h2>{dispute.title}</h2>}
      <DueLamp dispute={dispute} />
      {dispute.needsAttention ? <Tag color="error">{screens.list.attentionMark}</Tag> : null}
      <span className="grow" />
      {actions}
    </div>
    <div className="row quiet">
      <strong>{dispute.number}</strong>
      {dispute.caseNumber === null ? null : <strong>{dispute.caseNumber}</strong>}
      <span>{dispute.cause.name}</span>
      <span>{amountText(dispute.amountFen)}</span>
      {dispute.track === null ? null : <span>{dispute.track.name}</span>}
      <Who dispute={dispute} />
      <span>
        {screens.dispute.receivedAt} <Moment at={dispute.receivedAt} />
      </span>
      <span>
        {screens.dispute.updatedAt} <Moment at={dispute.updatedAt} />
      </span>
    </div>
    <Stages dispute={dispute} />
    <p style={{ margin: 0 }}>
      <strong>{dispute.status.name}</strong> {dispute.end?.meaning ?? dispute.status.hint}
    </p>
    {dispute.isOpen ? null : <output>{screens.dispute.notOpen}</output>}
  </div>
);
