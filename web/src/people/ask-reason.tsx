import { Checkbox, Form, Input, Modal } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { problemOf } from '#web/client/problem';
import { ProblemNotice } from '#web/ui/problem-notice';

const words = screens.users;
const REASON_MAX = 300;

export interface Reasoned {
  readonly reason: string;
  readonly confirmOpenDisputes: boolean;
}

/** As typed: the box is on the form only where something has to be confirmed. */
interface Typed {
  readonly reason: string;
  readonly confirmOpenDisputes?: boolean;
}

interface AskReasonProps {
  readonly title: string;
  /** Disputes in hand, which have to be seen before going on. */
  readonly open: number;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onSend: (reasoned: Reasoned) => void;
  readonly onClose: () => void;
  /** Reads again what somebody else has changed meanwhile. */
  readonly onStale: () => void;
}

const required = { required: true, message: screens.form.required };

/** Asks why, and for a word of confirmation where somebody still has disputes in hand. */
export const AskReason = ({
  title,
  open,
  error,
  isBusy,
  onSend,
  onClose,
  onStale,
}: AskReasonProps) => {
  const [form] = Form.useForm<Typed>();
  const code = problemOf(error)?.code;
  const isUnconfirmed = code === 'open-disputes-unconfirmed';
  const isStale = code === 'stale-version' || code === 'post-ended';
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ danger: true }}
      cancelText={screens.form.cancel}
      confirmLoading={isBusy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <div className="stack">
        {error === null ? null : (
          <ProblemNotice error={error} onRetry={isStale ? onStale : undefined} />
        )}
        <Form<Typed>
          form={form}
          name="reason"
          layout="vertical"
          requiredMark={false}
          onFinish={({ reason, confirmOpenDisputes = false }) =>
            onSend({ reason, confirmOpenDisputes })
          }
        >
          <Form.Item name="reason" label={words.reason} rules={[required]}>
            <Input maxLength={REASON_MAX} />
          </Form.Item>
          {open > 0 || isUnconfirmed ? (
            <Form.Item name="confirmOpenDisputes" valuePropName="checked">
              <Checkbox>{words.confirmOpen(open)}</Checkbox>
            </Form.Item>
          ) : null}
        </Form>
      </div>
    </Modal>
  );
};
