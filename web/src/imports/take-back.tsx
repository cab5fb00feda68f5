import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Progress, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { takeBackReasons } from '#domain/dispute/words';
import { takeBackReasonText } from '#i18n/zh-CN/grounds';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Batch, TakeBack } from '#web/client/contract';
import { onFormKey } from '#web/forms/keyboard';
import { Loaded } from '#web/ui/loaded';
import { ProblemNotice } from '#web/ui/problem-notice';

const words = screens.imports;
const AGAIN_MS = 1_000;

/** What can be taken back of a batch as it stands now; asked again while something is being decided. */
const useTakeBack = (id: string) =>
  useQuery({
    queryKey: ['take-back', id],
    queryFn: () => api.takeBackPreview(id),
    refetchInterval: ({ state: { data } }) => ((data?.takingBack ?? 0) > 0 ? AGAIN_MS : false),
  });

const Kept = ({ standing: { kept, keptCount } }: { readonly standing: TakeBack }) =>
  keptCount === 0 ? null : (
    <details open={keptCount <= 10}>
      <summary>{words.keptTitle(keptCount)}</summary>
      <ul className="lines">
        {kept.map(({ rowNo, number, disputeId, message }) => (
          <li key={disputeId}>
            <Link className="in-text" to={`/disputes/${disputeId}`}>
              {number}
            </Link>{' '}
            <span className="quiet">{words.keptRow(rowNo)}</span> {message}
          </li>
        ))}
      </ul>
      {kept.length < keptCount ? <p className="quiet">{words.keptMore(kept.length)}</p> : null}
    </details>
  );

/** How far the taking back is, and what came of it. */
const Course = ({ standing }: { readonly standing: TakeBack }) => {
  const { takenBack, takingBack, free, keptCount } = standing;
  const asked = takenBack + takingBack;
  if (asked === 0) return null;
  return (
    <output>
      <Progress
        aria-label={words.takeBackProgress}
        percent={Math.floor((takenBack / asked) * 100)}
      />
      {takingBack > 0 ? words.takeBackAsked : words.takeBackDone(takenBack, keptCount + free)}
    </output>
  );
};

interface Why {
  readonly reason: (typeof takeBackReasons)[number];
  readonly note?: string;
}

const Ask = ({ onAsk }: { readonly onAsk: () => void }) => (
  <div>
    <Button onClick={onAsk}>{words.takeBack}</Button>
  </div>
);

/** What came of it, beside what stays and why. */
const Result = ({ batch, onAsk }: { readonly batch: Batch; readonly onAsk: () => void }) => (
  <Loaded query={useTakeBack(batch.id)}>
    {(standing) => (
      <div className="stack">
        <Course standing={standing} />
        {standing.takingBack > 0 ? null : <Kept standing={standing} />}
        {standing.free > 0 ? <Ask onAsk={onAsk} /> : null}
      </div>
    )}
  </Loaded>
);

const Asking = ({ batch, onClose }: { readonly batch: Batch; readonly onClose: () => void }) => {
  const query = useTakeBack(batch.id);
  const free = query.data?.free ?? 0;
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Why>();
  const sending = useMutation({
    mutationFn: ({ reason, note }: Why) =>
      api.takeBackImport(batch.id, { reason, note: note?.trim() || null }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['imports'] });
      void client.invalidateQueries({ queryKey: ['take-back', batch.id] });
    },
    onSuccess: () => {
      void message.success(words.takeBackAsked);
      onClose();
    },
  });
  return (
    <Modal
      open
      title={words.takeBackTitle}
      okText={words.takeBackRun(free)}
      okButtonProps={{ danger: true, disabled: free === 0 }}
      cancelText={screens.form.cancel}
      confirmLoading={sending.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <div className="stack">
        {sending.error === null ? null : <ProblemNotice error={sending.error} />}
        <p className="quiet">{words.takeBackHint}</p>
        <Loaded query={query}>
          {(standing) => (
            <>
              <p>
                <strong>{words.takeBackFree(standing.free, standing.keptCount)}</strong>
              </p>
              <Kept standing={standing} />
            </>
          )}
        </Loaded>
        <Form<Why>
          form={form}
          name="take-back"
          layout="vertical"
          requiredMark={false}
          onFinish={(why) => sending.mutate(why)}
          onKeyDown={(event) => onFormKey(event, form.submit)}
        >
          <Form.Item
            name="reason"
            label={words.takeBackReason}
            rules={[{ required: true, message: screens.form.required }]}
          >
            <Select
              options={takeBackReasons.map((value) => ({
                value,
                label: takeBackReasonText[value],
              }))}
            />
          </Form.Item>
          <Form.Item name="note" label={words.takeBackNote}>
            <Input autoComplete="off" maxLength={500} />
          </Form.Item>
        </Form>
      </div>
    </Modal>
  );
};

/**
 * Takes back what an import has registered by mistake, as far as nobody has touched it. How each of its
 * disputes stands is asked only when somebody wants to know.
 */
export const TakeBackPart = ({ batch }: { readonly batch: Batch }) => {
  const [isAsking, setAsking] = useState(false);
  const ask = (): void => setAsking(true);
  return (
    <div className="stack">
      {batch.takenBack + batch.takingBack > 0 ? (
        <Result batch={batch} onAsk={ask} />
      ) : (
        <Ask onAsk={ask} />
      )}
      {isAsking ? <Asking batch={batch} onClose={() => setAsking(false)} /> : null}
    </div>
  );
};
