import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Radio, Select, Tag } from 'antd';
import { useState } from 'react';
import { conflictReasons } from '#domain/people/conflict';
import { partyKinds } from '#domain/people/registration-check';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { MediatorConflict, NewConflict } from '#web/client/contract';
import { DayPicker } from '#web/forms/day-picker';
import { onFormKey } from '#web/forms/keyboard';
import { useSending } from '#web/forms/use-sending';
import { busy } from '#web/ui/busy';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';
import { ProblemNotice } from '#web/ui/problem-notice';

const words = screens.roll;
const required = { required: true, message: screens.form.required };
const keyOf = (id: string) => ['mediators', 'conflicts', id];

const DeclareForm = ({ id, onDone }: { readonly id: string; readonly onDone: () => void }) => {
  const [form] = Form.useForm<NewConflict>();
  const sending = useSending(
    form,
    ({ identityNumber, ...conflict }: NewConflict) =>
      api.declareConflict(id, { ...conflict, identityNumber: identityNumber || null }),
    onDone,
  );
  return (
    <Form<NewConflict>
      form={form}
      name="declare"
      layout="vertical"
      requiredMark={false}
      initialValues={{ kind: 'natural' }}
      onFinish={(conflict) => sending.mutate(conflict)}
      onKeyDown={(event) => onFormKey(event, form.submit)}
    >
      {sending.error === null ? null : <ProblemNotice error={sending.error} />}
      <Form.Item name="kind" label={words.kind}>
        <Radio.Group
          options={partyKinds.map((value) => ({ value, label: words.kindText[value] }))}
        />
      </Form.Item>
      <Form.Item name="name" label={words.name} rules={[required]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="identityNumber" label={words.number} extra={words.numberHint}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="reason" label={words.why} rules={[required]}>
        <Select
          options={conflictReasons.map((value) => ({ value, label: words.reasonText[value] }))}
        />
      </Form.Item>
      <Form.Item name="until" label={words.until}>
        <DayPicker />
      </Form.Item>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={busy(sending.isPending)}>
          {words.declare}
        </Button>
        <Button onClick={onDone}>{screens.form.cancel}</Button>
      </div>
    </Form>
  );
};

const Line = ({
  conflict,
  onEnd,
}: {
  readonly conflict: MediatorConflict;
  readonly onEnd: () => void;
}) => (
  <li>
    <div className="row">
      <span className="grow">
        {screens.dispute.withRole(conflict.label, words.reasonText[conflict.reason])}{' '}
        <span className="quiet">{words.since(conflict.since, conflict.until)}</span>
      </span>
      {conflict.isRunning ? (
        conflict.until === null && <Button onClick={onEnd}>{words.end}</Button>
      ) : (
        <Tag>{words.ended}</Tag>
      )}
    </div>
  </li>
);

/** Whom a mediator may not serve: persons and bodies, declared here and never forgotten. */
export const MediatorConflicts = ({ id }: { readonly id: string }) => {
  const client = useQueryClient();
  const [isDeclaring, setDeclaring] = useState(false);
  const query = useQuery({ queryKey: keyOf(id), queryFn: () => api.mediatorConflicts(id) });
  const again = () => client.invalidateQueries({ queryKey: keyOf(id) });
  const ending = useMutation({
    mutationFn: (conflictId: string) => api.endConflict(id, conflictId),
    onSettled: again,
  });
  const close = (): void => {
    setDeclaring(false);
    void again();
  };
  return (
    <section className="stack" aria-labelledby="conflicts">
      <h2 id="conflicts">{words.conflicts}</h2>
      {ending.error === null ? null : <ProblemNotice error={ending.error} />}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty text={words.noConflicts} />
          ) : (
            <ul className="lines">
              {items.map((conflict) => (
                <Line
                  key={conflict.id}
                  conflict={conflict}
                  onEnd={() => ending.mutate(conflict.id)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {isDeclaring ? (
        <DeclareForm id={id} onDone={close} />
      ) : (
        <div>
          <Button onClick={() => setDeclaring(true)}>{words.declare}</Button>
        </div>
      )}
    </section>
  );
};
