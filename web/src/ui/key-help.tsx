import { Modal } from 'antd';
import { screens } from '#i18n/zh-CN/screens';

/** The shortcuts of a page, shown on `?`. */
export const KeyHelp = ({ onClose }: { readonly onClose: () => void }) => (
  <Modal open title={screens.keys.title} footer={null} onCancel={onClose}>
    <dl className="facts">
      {screens.keys.rows.map(([key, what]) => (
        <div key={key} className="pair">
          <dt>{key}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </Modal>
);
