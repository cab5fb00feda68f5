import { Button, Form } from 'antd';
import type { Act, DisputeView } from '#web/client/contract';
import { Fields } from './fields.tsx';
import { FormScope } from './form-scope.tsx';
import type { FormValues } from './form-values.ts';
import { toWire } from './wire.ts';
import { busy } from '#web/ui/busy';

interface PlainFormProps {
  readonly dispute: DisputeView;
  readonly act: Act;
  readonly isBusy: boolean;
  readonly onSubmit: (fields: { readonly [name: string]: unknown }) => void;
}

/** The fields of an act without the sending: for acts on several disputes at once. */
export const PlainForm = ({ dispute, act, isBusy, onSubmit }: PlainFormProps) => {
  const [form] = Form.useForm();
  const submit = (values: FormValues): void => {
    const { body, problems } = toWire(act.fields, values);
    if (problems.length === 0) onSubmit(body);
    else
      form.setFields(problems.map(({ path, message }) => ({ name: [...path], errors: [message] })));
  };
  return (
    <FormScope value={{ dispute, command: act.command }}>
      <Form form={form} name="bulk" layout="vertical" requiredMark={false} onFinish={submit}>
        <Fields fields={act.fields} />
        <Button type="primary" htmlType="submit" loading={busy(isBusy)}>
          {act.label}
        </Button>
      </Form>
    </FormScope>
  );
};
