import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Form, Input, Select } from 'antd';
import { holidayIds } from '#domain/calendar/court-calendar';
import { holidayText } from '#i18n/zh-CN/holidays';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Arrangement } from '#web/client/contract';
import { problemOf } from '#web/client/problem';
import { DayPicker } from '#web/forms/day-picker';
import { useDraft } from '#web/forms/draft';
import { useSending } from '#web/forms/use-sending';
import { useMe } from '#web/session/me';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';

const words = screens.calendar;
const required = { required: true, message: screens.form.required };
const festivals = holidayIds.map((value) => ({ value, label: holidayText[value] }));
const WIDTH = 150;

/** One day of a line; its name says which line it belongs to. */
const Day = ({ name, label }: { readonly name: (string | number)[]; readonly label: string }) => (
  <Form.Item name={name} label={label} rules={[required]}>
    <DayPicker />
  </Form.Item>
);

const Lines = ({
  list,
  title,
  addText,
  days,
}: {
  readonly list: 'holidays' | 'workdays';
  readonly title: string;
  readonly addText: string;
  readonly days: readonly (readonly [string, string])[];
}) => (
  <Form.List name={list}>
    {(items, { add, remove }) => (
      <fieldset className="stack plain">
        <legend>
          <strong>{title}</strong>
        </legend>
        {items.map(({ key, name }, index) => (
          <fieldset key={key} className="row plain">
            <legend className="unseen">{`${title} ${index + 1}`}</legend>
            <Form.Item name={[name, 'name']} label={words.festival} rules={[required]}>
              <Select style={{ width: WIDTH }} options={festivals} />
            </Form.Item>
            {days.map(([field, label]) => (
              <Day key={field} name={[name, field]} label={label} />
            ))}
            <Button onClick={() => remove(name)}>{words.remove}</Button>
          </fieldset>
        ))}
        <div>
          <Button onClick={() => add()}>{addText}</Button>
        </div>
      </fieldset>
    )}
  </Form.List>
);

/** What a form starts from: a year that has none yet, or the version to be corrected. */
export type ProposalStart = Pick<Arrangement, 'year' | 'basedOn' | 'holidays' | 'workdays'>;

/** A year copied from the notice, line by line, to be compared by a second person. */
export const ProposeDrawer = ({
  start,
  onClose,
}: {
  readonly start: ProposalStart;
  readonly onClose: () => void;
}) => {
  const [form] = Form.useForm<Arrangement>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { year, basedOn } = start;
  const draft = useDraft<Arrangement>(useMe().userId, `calendar.${year}.${basedOn}`);
  const again = () => client.invalidateQueries({ queryKey: ['calendar'] });
  const sending = useSending(
    form,
    (typed: Arrangement) => api.propose({ ...typed, year, basedOn }),
    () => {
      draft.clear();
      void message.success(words.submitted);
      void again();
      onClose();
    },
  );
  const isPassed = problemOf(sending.error)?.code === 'stale-version';
  return (
    <Drawer
      open
      size={680}
      title={basedOn === 0 ? words.add(year) : words.correct(year)}
      onClose={onClose}
    >
      <Form<Arrangement>
        form={form}
        name="arrangement"
        layout="vertical"
        requiredMark={false}
        initialValues={draft.restored ?? { ...start, source: undefined }}
        onValuesChange={(_, typed: Arrangement) => draft.save(typed)}
        onFinish={(typed) => sending.mutate(typed)}
        scrollToFirstError
      >
        <p className="quiet">{words.formHint}</p>
        {draft.restored === null ? null : <p className="quiet">{screens.state.draftRestored}</p>}
        {sending.error === null ? null : (
          <ProblemNotice
            error={sending.error}
            onRetry={isPassed ? () => void again() : undefined}
          />
        )}
        <Form.Item name="source" label={words.sourceLabel} rules={[required]}>
          <Input maxLength={300} />
        </Form.Item>
        <Lines
          list="holidays"
          title={words.holidays}
          addText={words.addHoliday}
          days={[
            ['from', words.from],
            ['to', words.to],
          ]}
        />
        <Lines
          list="workdays"
          title={words.workdays}
          addText={words.addWorkday}
          days={[['date', words.date]]}
        />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy(sending.isPending)}>
            {words.submit}
          </Button>
          <Button onClick={onClose}>{screens.form.cancel}</Button>
        </div>
      </Form>
    </Drawer>
  );
};
