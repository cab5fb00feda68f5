import { Button, Form } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import type { Act, DisputeView } from '#web/client/contract';
import { problemOf } from '#web/client/problem';
import { ProblemNotice } from '#web/ui/problem-notice';
import { ConflictNotice } from './conflict-notice.tsx';
import { Fields } from './fields.tsx';
import { FormScope } from './form-scope.tsx';
import { onFormKey } from './keyboard.ts';
import { useActForm } from './use-act-form.ts';
import { busy } from '#web/ui/busy';

interface ActFormProps {
  readonly dispute: DisputeView;
  readonly act: Act;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
}

/**
 * A form drawn from what the server says an act needs. It holds no rule: whether the act may be done,
 * what it needs and what is wrong with it all come from the server.
 */
export const ActForm = ({ dispute, act, onDone, onCancel }: ActFormProps) => {
  const { form, command, seenSeq, ...own } = useActForm(dispute, act, onDone);
  const isStale = problemOf(command.error)?.code === 'stale-version';
  return (
    <FormScope value={{ dispute, command: act.command }}>
      <Form
        form={form}
        name={`act-${act.command}`}
        layout="vertical"
        requiredMark={false}
        initialValues={own.initialValues}
        onValuesChange={(_, values) => own.change(values)}
        onFinish={own.submit}
        onKeyDown={(event) => onFormKey(event, form.submit)}
        scrollToFirstError
      >
        <p className="quiet">
          {act.hint} {screens.state.basis(act.basis.text)}
        </p>
        {own.isRestored ? (
          <p className="row quiet">
            {screens.state.draftRestored}
            <Button type="link" onClick={own.startAgain}>
              {screens.state.draftClear}
            </Button>
          </p>
        ) : null}
        {isStale ? (
          <ConflictNotice
            dispute={dispute}
            seenSeq={seenSeq}
            onSee={own.takeNewest}
            onOverwrite={own.overwrite}
          />
        ) : null}
        {command.error !== null && !isStale ? <ProblemNotice error={command.error} /> : null}
        <Fields fields={act.fields} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy(command.isPending)}>
            {act.label}
          </Button>
          {onCancel === undefined ? null : (
            <Button onClick={onCancel}>{screens.form.cancel}</Button>
          )}
          {command.isPending ? <output>{screens.state.waiting}</output> : null}
        </div>
      </Form>
    </FormScope>
  );
};
