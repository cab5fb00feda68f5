import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import type { FormField } from '#web/client/contract';
import { DayPicker } from './day-picker.tsx';
import { DocumentSelect } from './document-select.tsx';
import { MoneyInput } from './money-input.tsx';
import { MediatorSelect, PartySelect } from './people-select.tsx';

/** Texts longer than this get several lines. */
const ONE_LINE = 100;
/** More choices than this fold into a list. */
const SHOWN_CHOICES = 4;

interface FieldInputProps {
  readonly part: Omit<FormField, 'name' | 'label'>;
  readonly label: string;
}

const TextInput = ({ max = ONE_LINE, ...props }: { readonly max?: number | undefined }) =>
  max > ONE_LINE ? <Input.TextArea {...props} rows={max > 5000 ? 8 : 3} /> : <Input {...props} />;

const ChoiceInput = ({ part, ...props }: Pick<FieldInputProps, 'part'>) => {
  const options = (part.choices ?? []).map((choice) => ({ ...choice }));
  return options.length > SHOWN_CHOICES ? (
    <Select {...props} options={options} placeholder={screens.form.choose} />
  ) : (
    <Radio.Group {...props} options={options} />
  );
};

/**
 * The input of one single value of an act's field. What the form around hands in (id, value and
 * onChange) goes on to whatever is drawn. Lists and records are drawn by `fields.tsx`.
 */
export const FieldInput = ({ part, label, ...props }: FieldInputProps) => {
  switch (part.type) {
    case 'text':
      return <TextInput max={part.max} {...props} />;
    case 'choice':
      return <ChoiceInput part={part} {...props} />;
    case 'date':
      return <DayPicker {...props} />;
    case 'instant':
      return <DayPicker withTime {...props} />;
    case 'money':
      return <MoneyInput {...props} />;
    case 'count':
      return <InputNumber {...props} min={part.min ?? 0} max={part.max ?? 9999} precision={0} />;
    case 'id':
      return part.of === 'mediator' ? <MediatorSelect {...props} /> : <PartySelect {...props} />;
    case 'hash':
      return <DocumentSelect {...props} />;
    case 'flag':
      return <Checkbox {...props}>{label}</Checkbox>;
    case 'list':
    case 'record':
      return null;
  }
};
