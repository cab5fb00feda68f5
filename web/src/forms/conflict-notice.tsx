import { Alert, Button } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import type { DisputeView } from '#web/client/contract';
import { momentText } from '#web/ui/moment';

interface ConflictNoticeProps {
  readonly dispute: DisputeView;
  /** The state the form was filled in against; what came after it is shown. */
  readonly seenSeq: number;
  readonly onSee: () => void;
  readonly onOverwrite: () => void;
}

/** Somebody was faster: who, and what; what was typed stays, and the person decides. */
export const ConflictNotice = ({ dispute, seenSeq, onSee, onOverwrite }: ConflictNoticeProps) => (
  <Alert
    type="warning"
    showIcon
    role="alert"
    title={screens.state.conflictTitle}
    description={
      <>
        <ul className="lines">
          {dispute.timeline
            .filter(({ seq }) => seq > seenSeq)
            .map(({ seq, at, actor, text }) => (
              <li key={seq}>
                {momentText(at)} {screens.state.conflictBy(actor.name, text)}
              </li>
            ))}
        </ul>
        <p>{screens.state.conflictHint}</p>
      </>
    }
    action={
      <div className="stack">
        <Button onClick={onSee}>{screens.state.conflictSee}</Button>
        <Button danger onClick={onOverwrite}>
          {screens.state.conflictOverwrite}
        </Button>
      </div>
    }
  />
);
