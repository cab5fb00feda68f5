import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { lamps } from '#domain/dispute/lamp';
import { stageIds, trackIds } from '#domain/dispute/words';
import { lampText } from '#i18n/zh-CN/deadlines';
import { screens } from '#i18n/zh-CN/screens';
import { stageText } from '#i18n/zh-CN/stages';
import { trackText } from '#i18n/zh-CN/words';
import { DayPicker } from '#web/forms/day-picker';
import type { FilterValues } from './filters.ts';

const { list, table } = screens;
type Options = { value: string; label: string }[];
const any = { value: '', label: table.any };
const shownLamps = lamps.filter((lamp) => lamp !== 'grey' && lamp !== 'blue');
const options: {
  readonly [N in 'stage' | 'lamp' | 'track' | 'state' | 'sort']: Options;
} = {
  stage: [any, ...stageIds.map((id) => ({ value: id, label: stageText[id].name }))],
  lamp: [any, ...shownLamps.map((id) => ({ value: id, label: lampText[id] }))],
  track: [any, ...trackIds.map((id) => ({ value: id, label: trackText[id].name }))],
  state: [
    { value: '', label: list.open },
    { value: 'closed', label: list.closed },
  ],
  sort: [
    { value: '', label: list.sortNewest },
    { value: 'due', label: list.sortDue },
  ],
};

interface FilterBarProps {
  readonly values: FilterValues;
  readonly onApply: (values: FilterValues) => void;
}

const WordFilter = ({
  name,
  values,
  onApply,
}: FilterBarProps & { readonly name: keyof typeof options }) => (
  <label className="row">
    {list[name]}
    <Select
      style={{ width: 112 }}
      value={values[name] ?? ''}
      options={options[name]}
      onChange={(value: string) => onApply({ ...values, [name]: value })}
    />
  </label>
);

const FlagFilter = ({
  name,
  values,
  onApply,
}: FilterBarProps & { readonly name: 'mine' | 'attention' }) => (
  <Checkbox
    checked={values[name] === 'true'}
    onChange={({ target }) => onApply({ ...values, [name]: target.checked ? 'true' : '' })}
  >
    {list[name]}
  </Checkbox>
);

/** The filters above a list; each change is a new address, so that it can be kept, sent and gone back to. */
export const FilterBar = ({ values, onApply }: FilterBarProps) => {
  const [typed, setTyped] = useState(values.q ?? '');
  const props = { values, onApply };
  return (
    <search className="row no-print">
      <Input.Search
        aria-label={list.searchLabel}
        placeholder={list.search}
        style={{ width: 380 }}
        allowClear
        enterButton={table.query}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onSearch={(q) => onApply({ ...values, q: q.trim() })}
      />
      <WordFilter name="stage" {...props} />
      <WordFilter name="lamp" {...props} />
      <WordFilter name="track" {...props} />
      <WordFilter name="state" {...props} />
      {values.state === 'closed' ? null : <WordFilter name="sort" {...props} />}
      <label className="row">
        {list.dueBefore}
        <DayPicker
          value={values.dueBefore}
          onChange={(day) => onApply({ ...values, dueBefore: day ?? '' })}
        />
      </label>
      <FlagFilter name="mine" {...props} />
      <FlagFilter name="attention" {...props} />
      <Button
        onClick={() => {
          setTyped('');
          onApply({});
        }}
      >
        {table.reset}
      </Button>
    </search>
  );
};
