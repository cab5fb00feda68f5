import { App, Form } from 'antd';
import { useEffect, useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import type { Act, DisputeView } from '#web/client/contract';
import { useMe } from '#web/session/me';
import { useDraft } from './draft.ts';
import type { FormValues } from './form-values.ts';
import { useCommand } from './use-command.ts';
import { signable } from './signable.ts';
import { toWire } from './wire.ts';
import { marks, wrongFields } from './wrong-fields.ts';

/**
 * Everything behind the form of one act: its draft, its sending, and what can come back. A form is
 * filled in against the state its person saw when beginning to type; changes after that are a conflict
 * and are told, not written over.
 */
export const useActForm = (dispute: DisputeView, act: Act, onDone: (() => void) | undefined) => {
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const draft = useDraft<FormValues>(useMe().userId, `${dispute.id}.${act.command}`);
  const isRestored = draft.restored !== null;
  const [begunAtSeq, setBegunAtSeq] = useState(isRestored ? dispute.seq : null);
  const seenSeq = begunAtSeq ?? dispute.seq;
  const command = useCommand(dispute.id, () => {
    draft.clear();
    setBegunAtSeq(null);
    form.setFieldsValue(blankOf(act, dispute));
    void message.success(screens.form.done(act.label));
    onDone?.();
  });
  const { error } = command;
  useEffect(() => form.setFields(marks(wrongFields(error))), [error, form]);
  const send = (values: FormValues, seq: number): void => {
    if (command.isPending) return;
    const { body, problems } = toWire(act.fields, values);
    if (problems.length > 0) form.setFields(marks(problems));
    else command.mutate({ kind: act.command, fields: body, seenSeq: seq });
  };
  return {
    form,
    initialValues: draft.restored ?? blankOf(act, dispute),
    isRestored: isRestored && begunAtSeq !== null,
    seenSeq,
    command,
    change: (values: FormValues): void => {
      setBegunAtSeq((before) => before ?? dispute.seq);
      draft.save(values);
    },
    submit: (values: FormValues): void => send(values, seenSeq),
    takeNewest: (): void => {
      setBegunAtSeq(dispute.seq);
      command.reset();
    },
    overwrite: (): void => {
      setBegunAtSeq(dispute.seq);
      send(form.getFieldsValue(), dispute.seq);
    },
    startAgain: (): void => {
      draft.clear();
      setBegunAtSeq(null);
      form.setFieldsValue(blankOf(act, dispute));
    },
  };
};

/** An empty form; what is signed is the newest document unless another one is chosen. */
const blankOf = ({ command, fields }: Act, dispute: DisputeView): FormValues =>
  Object.fromEntries(
    fields.map(({ name, type }) => [
      name,
      type === 'hash' ? signable(dispute, command)[0]?.hash : undefined,
    ]),
  );
