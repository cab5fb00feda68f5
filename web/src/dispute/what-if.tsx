import { useMutation } from '@tanstack/react-query';
import { Button, Card, Form, InputNumber, Select } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { addDays, dateOf } from '#domain/shared/local-date';
import type { Instant } from '#domain/shared/instant';
import { api } from '#web/client/api';
import type { DisputeView, Prospect } from '#web/client/contract';
import { useCourtNow } from '#web/clock/court-clock';
import { Fields } from '#web/forms/fields';
import { FormScope } from '#web/forms/form-scope';
import type { FormValues } from '#web/forms/form-values';
import { toWire } from '#web/forms/wire';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';
import { otherActs } from './next-act.ts';
import { ProspectView } from './prospect.tsx';

const words = screens.whatIf;
const MINUTE_MS = 60_000;
const AHEAD_MS = 2 * MINUTE_MS;
const FURTHEST_DAYS = 1_000;

interface Asked {
  readonly days: number;
  readonly command: string | undefined;
  readonly values: FormValues;
}

/** What might happen, as the API takes it: an act now, then time. */
const useProspect = (dispute: DisputeView, now: Instant) =>
  useMutation({
    mutationFn: ({ days, command, values }: Asked): Promise<Prospect> => {
      const act = dispute.acts.find((each) => each.command === command);
      const { body } = toWire(act?.fields ?? [], values);
      const to = `${addDays(dateOf(now), days)}T23:59:59+08:00`;
      // The page may lag behind the court clock a little, and what is past cannot happen.
      const at = new Date(now + AHEAD_MS).toISOString();
      return api.whatIf(dispute.id, [
        ...(act === undefined
          ? []
          : [{ kind: 'command', at, command: { kind: act.command, ...body } }]),
        ...(days > 0 ? [{ kind: 'time', to }] : []),
      ]);
    },
  });

/**
 * What would become of the dispute if an act were done or time went by: place, dates with their
 * arithmetic, periods that run out, and the ways open to everybody. Nothing is written.
 */
export const WhatIf = ({ dispute }: { readonly dispute: DisputeView }) => {
  const now = useCourtNow(MINUTE_MS);
  const [form] = Form.useForm();
  const prospect = useProspect(dispute, now);
  const command: string | undefined = Form.useWatch('command', form);
  const act = dispute.acts.find((each) => each.command === command);
  return (
    <Card size="small" title={<h2>{words.title}</h2>} className="no-print">
      <Form
        form={form}
        name="what-if"
        layout="vertical"
        requiredMark={false}
        initialValues={{ days: 0 }}
        onFinish={({ days, ...values }: FormValues & { readonly days: number | null }) =>
          prospect.mutate({ days: days ?? 0, command, values })
        }
      >
        <p className="quiet">{words.hint}</p>
        <Form.Item name="days" label={words.days}>
          <InputNumber min={0} max={FURTHEST_DAYS} precision={0} />
        </Form.Item>
        <Form.Item name="command" label={words.act}>
          <Select
            allowClear
            placeholder={words.noAct}
            options={otherActs(dispute).map(({ command: value, label }) => ({ value, label }))}
          />
        </Form.Item>
        {act === undefined ? null : (
          <FormScope value={{ dispute, command: act.command }}>
            <Fields key={act.command} fields={act.fields} />
          </FormScope>
        )}
        <Button htmlType="submit" loading={busy(prospect.isPending)}>
          {words.ask}
        </Button>
      </Form>
      {prospect.error === null ? null : <ProblemNotice error={prospect.error} />}
      {prospect.data === undefined ? null : <ProspectView prospect={prospect.data} />}
    </Card>
  );
};
