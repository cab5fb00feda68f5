import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Card, Checkbox, Form, Input, Radio, Result } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Registered } from '#web/client/contract';
import { problemOf, type Problem } from '#web/client/problem';
import { pathOf } from '#web/forms/form-values';
import { useDraft } from '#web/forms/draft';
import { useIntention } from '#web/forms/intention';
import { onFormKey } from '#web/forms/keyboard';
import { MoneyInput } from '#web/forms/money-input';
import { useMe } from '#web/session/me';
import { Page } from '#web/ui/page';
import { ProblemNotice } from '#web/ui/problem-notice';
import { CauseSelect } from './cause-select.tsx';
import { CauseSuggestions } from './cause-suggestions.tsx';
import { fieldLabel } from './field-label.ts';
import { PartyCard } from './party-card.tsx';
import { blank, registrationOf, type TypedRegistration } from './registration.ts';
import { busy } from '#web/ui/busy';

const words = screens.intake;
const required = [{ required: true, message: screens.form.required }];
const sources = Object.entries(screens.sourceText).map(([value, label]) => ({ value, label }));

const isWarning = (problem: Problem | null): boolean => problem?.code === 'registration-warnings';

/** The form's state: what is kept, what was sent, and what came back. */
const useIntake = (onRegistered: (registered: Registered) => void) => {
  const [form] = Form.useForm();
  const draft = useDraft<TypedRegistration>(useMe().userId, 'intake');
  const { keyFor } = useIntention();
  const register = useMutation({
    mutationFn: (sent: { typed: TypedRegistration; confirmed: readonly string[] }) => {
      const body = registrationOf(sent.typed, sent.confirmed);
      return api.register(body, keyFor({ ...body, confirmWarnings: [] }));
    },
    onSuccess: (registered) => {
      draft.clear();
      form.resetFields();
      onRegistered(registered);
    },
    onError: (error) => {
      const errors = problemOf(error)?.errors ?? [];
      if (isWarning(problemOf(error))) return;
      form.setFields(
        errors.map(({ field, message }) => ({ name: [...pathOf(field)], errors: [message] })),
      );
      const [first] = errors;
      if (first !== undefined) form.scrollToField([...pathOf(first.field)], { focus: true });
    },
  });
  return { form, draft, register };
};

const Warnings = ({
  problem,
  onConfirm,
}: {
  readonly problem: Problem;
  readonly onConfirm: (codes: readonly string[]) => void;
}) => {
  const errors = problem.errors ?? [];
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={words.warnings}
      description={
        <ul className="lines">
          {errors.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      }
      action={
        <Button danger onClick={() => onConfirm(errors.map(({ code }) => code))}>
          {words.confirm}
        </Button>
      }
    />
  );
};

const Parties = () => (
  <Form.List name="parties">
    {(items, { add, remove }) => (
      <section className="stack" aria-label={words.parties}>
        {items.map((item, index) => (
          <PartyCard
            key={item.key}
            index={item.name}
            position={index + 1}
            onRemove={items.length > 2 ? () => remove(item.name) : null}
          />
        ))}
        <AddParty onAdd={() => add({ role: 'respondent', kind: 'natural' })} />
      </section>
    )}
  </Form.List>
);

const AddParty = ({ onAdd }: { readonly onAdd: () => void }) => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.altKey || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      onAdd();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onAdd]);
  return <Button onClick={onAdd}>{words.addParty}</Button>;
};

const About = () => (
  <Card size="small">
    <Form.Item name="source" label={words.source} rules={required}>
      <Radio.Group options={sources} />
    </Form.Item>
    <div className="fields">
      <Form.Item name="causeCode" label={words.cause} rules={required} className="wide">
        <CauseSelect />
      </Form.Item>
      <Form.Item name="amount" label={words.amount} extra={words.amountHint}>
        <MoneyInput />
      </Form.Item>
      <Form.Item name="monetary" valuePropName="checked">
        <Checkbox>{words.monetary}</Checkbox>
      </Form.Item>
    </div>
    <Form.Item name="claims" label={words.claims} rules={required}>
      <Input.TextArea rows={3} />
    </Form.Item>
    <Form.Item name="facts" label={words.facts} rules={required}>
      <Input.TextArea rows={4} />
    </Form.Item>
    <CauseSuggestions />
  </Card>
);

const IntakeForm = ({
  onRegistered,
}: {
  readonly onRegistered: (registered: Registered) => void;
}) => {
  const { form, draft, register } = useIntake(onRegistered);
  const [isFresh, setFresh] = useState(draft.restored === null);
  const problem = problemOf(register.error);
  const send = (confirmed: readonly string[]): void => {
    if (register.isPending) return;
    register.mutate({ typed: form.getFieldsValue(true), confirmed });
  };
  const startAgain = (): void => {
    draft.clear();
    form.setFieldsValue({ amount: '', causeCode: undefined, claims: '', facts: '', ...blank });
    setFresh(true);
  };
  return (
    <Form
      form={form}
      name="intake"
      layout="vertical"
      requiredMark={false}
      initialValues={{ ...blank, ...draft.restored }}
      onValuesChange={() => draft.save(form.getFieldsValue(true))}
      onFinish={() => send([])}
      onKeyDown={(event) => onFormKey(event, form.submit)}
      scrollToFirstError={{ focus: true }}
    >
      <div className="stack">
        {isFresh ? null : (
          <p className="row quiet">
            {screens.state.draftRestored}
            <Button type="link" onClick={startAgain}>
              {screens.state.draftClear}
            </Button>
          </p>
        )}
        {problem !== null && isWarning(problem) ? (
          <Warnings problem={problem} onConfirm={send} />
        ) : null}
        {register.error !== null && !isWarning(problem) ? (
          <ProblemNotice
            error={register.error}
            labelOf={fieldLabel}
            onField={(field) => form.scrollToField([...pathOf(field)], { focus: true })}
          />
        ) : null}
        <About />
        <Parties />
        <div className="row">
          <Button type="primary" size="middle" htmlType="submit" loading={busy(register.isPending)}>
            {words.submit}
          </Button>
          <span className="quiet">{screens.form.keys}</span>
        </div>
      </div>
    </Form>
  );
};

const Intake = () => {
  const [registered, setRegistered] = useState<Registered | null>(null);
  return (
    <Page title={words.title}>
      {registered === null ? (
        <IntakeForm onRegistered={setRegistered} />
      ) : (
        <Result
          status="success"
          title={words.registered(registered.number)}
          subTitle={registered.title}
          extra={[
            <Link key="open" to={`/disputes/${registered.id}`}>
              {words.open}
            </Link>,
            <Button key="next" type="primary" onClick={() => setRegistered(null)}>
              {words.next}
            </Button>,
          ]}
        >
          {words.registeredNext}
        </Result>
      )}
    </Page>
  );
};

/**
 * Registering a dispute at the counter, by keyboard alone if one likes; nothing typed is ever lost. Each
 * way back here through the menu begins with the form.
 */
export const IntakePage = () => <Intake key={useLocation().key} />;
