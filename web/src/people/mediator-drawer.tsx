import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Drawer, Form, Input, InputNumber, Radio } from 'antd';
import { Link } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Mediator, MediatorChange } from '#web/client/contract';
import { problemOf } from '#web/client/problem';
import { listAddress } from '#web/disputes/filters';
import { useSending } from '#web/forms/use-sending';
import { useMe } from '#web/session/me';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';
import { CausesSelect } from './causes-select.tsx';
import { MediatorConflicts } from './mediator-conflicts.tsx';

const words = screens.roll;
const required = { required: true, message: screens.form.required };

/** Warns before somebody with disputes in hand is taken out, and leads to where they are reassigned. */
const InHand = ({ mediator }: { readonly mediator: Mediator }) => {
  const { role } = useMe();
  return (
    <Alert
      type="warning"
      showIcon
      title={words.inHand(mediator.load)}
      description={
        role === 'supervisor' ? (
          <Link className="in-text" to={listAddress({ mediator: mediator.id })}>
            {words.toReassign}
          </Link>
        ) : (
          words.reassignBySupervisor
        )
      }
    />
  );
};

/** What stands on the form only when the mediator is to be given no more disputes. */
const OutOfService = ({ mediator }: { readonly mediator: Mediator }) => {
  const isOut = Form.useWatch('active') === false;
  if (!isOut) return null;
  return (
    <>
      <Form.Item name="reason" label={words.reason} rules={[required]}>
        <Input maxLength={300} />
      </Form.Item>
      {mediator.load === 0 || !mediator.onRoll ? null : (
        <>
          <InHand mediator={mediator} />
          <Form.Item name="confirmOpenDisputes" valuePropName="checked">
            <Checkbox>{words.confirmOpen(mediator.load)}</Checkbox>
          </Form.Item>
        </>
      )}
    </>
  );
};

const LineForm = ({
  mediator,
  onDone,
}: {
  readonly mediator: Mediator;
  readonly onDone: () => void;
}) => {
  const [form] = Form.useForm<MediatorChange>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { id, version, onRoll, inactiveReason, loadCap, fields, firm, kind } = mediator;
  const again = () => client.invalidateQueries({ queryKey: ['mediators'] });
  const sending = useSending(
    form,
    ({ firm: name, ...change }: Omit<MediatorChange, 'version'>) =>
      api.changeMediator(id, { ...change, firm: name || null, version }),
    () => {
      void message.success(words.saved);
      void again();
      onDone();
    },
  );
  const isStale = problemOf(sending.error)?.code === 'stale-version';
  return (
    <Form
      form={form}
      name="mediator"
      layout="vertical"
      requiredMark={false}
      initialValues={{ active: onRoll, reason: inactiveReason, loadCap, fields, firm }}
      onFinish={(change) => sending.mutate(change)}
    >
      {sending.error === null ? null : (
        <ProblemNotice error={sending.error} onRetry={isStale ? () => void again() : undefined} />
      )}
      <Form.Item name="active" label={words.service}>
        <Radio.Group
          options={[
            { value: true, label: words.inService },
            { value: false, label: words.outOfService },
          ]}
        />
      </Form.Item>
      <OutOfService mediator={mediator} />
      <Form.Item name="loadCap" label={words.loadCap} rules={[required]}>
        <InputNumber min={0} max={1000} />
      </Form.Item>
      <Form.Item name="fields" label={words.fields} extra={words.fieldsHint}>
        <CausesSelect />
      </Form.Item>
      {kind === 'lawyer' ? (
        <Form.Item name="firm" label={words.firm}>
          <Input maxLength={100} />
        </Form.Item>
      ) : null}
      <Button type="primary" htmlType="submit" loading={busy(sending.isPending)}>
        {words.save}
      </Button>
    </Form>
  );
};

/** One line of the roll, for whoever keeps it: service, load, fields, and whom they may not serve. */
export const MediatorDrawer = ({
  mediator,
  onClose,
}: {
  readonly mediator: Mediator;
  readonly onClose: () => void;
}) => (
  <Drawer open title={words.editOf(mediator.name)} size={520} onClose={onClose}>
    <div className="stack">
      <LineForm key={mediator.version} mediator={mediator} onDone={onClose} />
      <MediatorConflicts id={mediator.id} />
    </div>
  </Drawer>
);
