import { Alert, App, Button, Form, Input } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { SealedNote } from '#web/client/contract';
import { problemOf } from '#web/client/problem';
import type { Draft } from '#web/forms/draft';
import { onFormKey } from '#web/forms/keyboard';
import { useSending } from '#web/forms/use-sending';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';
import { useReadAgain } from './use-notes.ts';

const words = screens.notes;

/** A note that is being put right: which one, the version its author saw, and the words so far. */
export interface Amending {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

interface NoteAmendProps {
  readonly note: SealedNote;
  readonly amending: Amending;
  readonly draft: Draft<Amending>;
  readonly onDone: () => void;
}

/** Puts a note right. What another window wrote meanwhile is shown, and the author decides. */
export const NoteAmend = ({ note, amending, draft, onDone }: NoteAmendProps) => {
  const { message } = App.useApp();
  const [form] = Form.useForm<{ text: string }>();
  const readAgain = useReadAgain();
  const sending = useSending(
    form,
    ({ text, version }: Pick<Amending, 'text' | 'version'>) =>
      api.amendNote(note.id, { text, version }),
    () => {
      draft.clear();
      void message.success(words.amended);
      void readAgain();
      onDone();
    },
  );
  const isStale = problemOf(sending.error)?.code === 'stale-version';
  const send = (version: number): void =>
    sending.mutate(
      { text: form.getFieldValue('text'), version },
      { onError: () => void readAgain() },
    );
  const giveUp = (): void => {
    draft.clear();
    onDone();
  };
  return (
    <Form
      form={form}
      name={`note-${note.id}`}
      layout="vertical"
      requiredMark={false}
      initialValues={{ text: amending.text }}
      onValuesChange={(_, { text }) => draft.save({ ...amending, text })}
      onFinish={() => send(amending.version)}
      onKeyDown={(event) => onFormKey(event, form.submit)}
    >
      {isStale ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={words.conflict}
          description={<p className="words">{note.text}</p>}
          action={
            <div className="stack">
              <Button onClick={giveUp}>{screens.state.conflictSee}</Button>
              <Button danger disabled={!note.mayChange} onClick={() => send(note.version)}>
                {screens.state.conflictOverwrite}
              </Button>
            </div>
          }
        />
      ) : null}
      {sending.error !== null && !isStale ? <ProblemNotice error={sending.error} /> : null}
      <Form.Item
        name="text"
        label={words.text}
        rules={[{ required: true, whitespace: true, message: screens.form.required }]}
      >
        <Input.TextArea autoComplete="off" />
      </Form.Item>
      <div className="row">
        <Button htmlType="submit" loading={busy(sending.isPending)}>
          {words.amendSave}
        </Button>
        <Button onClick={giveUp}>{screens.form.cancel}</Button>
      </div>
    </Form>
  );
};
