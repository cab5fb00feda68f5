import { Modal, Typography } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import type { GivenPassword } from '#web/client/contract';
import { momentText } from '#web/ui/moment';

const words = screens.users;

/** A one-time password, on the screen once; closing it is the last that is seen of it. */
export const OneTimePassword = ({
  name,
  given,
  onClose,
}: {
  readonly name: string;
  readonly given: GivenPassword;
  readonly onClose: () => void;
}) => (
  <Modal
    open
    title={words.given}
    okText={words.givenClose}
    onOk={onClose}
    closable={false}
    keyboard={false}
    mask={{ closable: false }}
    cancelButtonProps={{ style: { display: 'none' } }}
  >
    <div className="stack">
      <p>{words.givenHint(name, momentText(given.oneTimeUntil))}</p>
      <Typography.Text copyable strong style={{ fontSize: 20 }}>
        {given.oneTimePassword}
      </Typography.Text>
    </div>
  </Modal>
);
