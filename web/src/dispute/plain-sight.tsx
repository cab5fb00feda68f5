import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { ProblemNotice } from '#web/ui/problem-notice';

interface PlainSightProps {
  /** Why the data is shown plain; null while it is masked. */
  readonly reason: string | null;
  readonly onReason: (reason: string | null) => void;
  readonly error: unknown;
}

const words = screens.dispute;

/** Shows personal data plain for a stated reason, which the server writes into the access log. */
export const PlainSight = ({ reason, onReason, error }: PlainSightProps) => {
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const show = (): void => {
    onReason(typed.trim());
    setAsking(false);
    setTyped('');
  };
  return (
    <div className="no-print">
      {error === null ? null : <ProblemNotice error={error} />}
      {reason === null ? (
        <Button onClick={() => setAsking(true)}>{words.plain}</Button>
      ) : (
        <Alert
          type="warning"
          showIcon
          title={words.plainShown}
          action={<Button onClick={() => onReason(null)}>{words.mask}</Button>}
        />
      )}
      <Modal
        open={isAsking}
        title={words.plain}
        okText={words.plain}
        cancelText={screens.form.cancel}
        okButtonProps={{ disabled: typed.trim() === '' }}
        onOk={show}
        onCancel={() => setAsking(false)}
      >
        <label>
          {words.plainReason}
          <Input value={typed} maxLength={200} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <p className="quiet">{words.plainHint}</p>
      </Modal>
    </div>
  );
};
