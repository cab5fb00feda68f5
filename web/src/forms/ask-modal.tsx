import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { ProblemNotice } from '#web/ui/problem-notice';
import { useDecision } from './use-decision.ts';

export interface AskProps {
  readonly name: string;
  /** What is said when it was done. */
  readonly said: string;
  /** What the page has read and has to read again afterwards. */
  readonly reads: string;
  readonly isPrimary?: boolean;
}

/** Sends what was decided. */
export type Decide = (send: () => Promise<unknown>) => void;

interface AskModalProps extends AskProps {
  readonly onOk: (decide: Decide) => void;
  readonly destroyOnHidden?: boolean;
  readonly children: (decide: Decide) => ReactNode;
}

/** A button whose act asks before it is done; a refusal stays in the dialog until it has been read. */
export const AskModal = (props: AskModalProps) => {
  const { name, said, reads, isPrimary, onOk, destroyOnHidden = false, children } = props;
  const [isAsking, setAsking] = useState(false);
  const decision = useDecision({ reads, said, onDone: () => setAsking(false) });
  const close = (): void => {
    decision.reset();
    setAsking(false);
  };
  return (
    <>
      <Button type={isPrimary === true ? 'primary' : 'default'} onClick={() => setAsking(true)}>
        {name}
      </Button>
      <Modal
        open={isAsking}
        title={name}
        okText={name}
        cancelText={screens.form.cancel}
        confirmLoading={decision.isPending}
        onOk={() => onOk(decision.mutate)}
        onCancel={close}
        destroyOnHidden={destroyOnHidden}
      >
        <div className="stack">
          {decision.error === null ? null : (
            <ProblemNotice error={decision.error} onRetry={decision.readAgain} />
          )}
          {children(decision.mutate)}
        </div>
      </Modal>
    </>
  );
};
