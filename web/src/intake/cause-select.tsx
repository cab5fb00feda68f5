import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';

interface CauseSelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string) => void;
}

type Option = { readonly value: string; readonly label: string };

/** The list of causes is large and is loaded when the form is opened, not with the page. */
const search = async (typed: string): Promise<Option[]> => {
  const { searchCauses } = await import('#domain/routing/search-causes');
  return searchCauses(typed).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
};

const nameOf = async (code: string): Promise<Option[]> => {
  const { causeOf } = await import('#domain/routing/causes');
  const cause = causeOf(code);
  return cause === undefined ? [] : [{ value: code, label: `${code} ${cause.name}` }];
};

/** The cause of action, found by name, number, pinyin or initials. */
export const CauseSelect = ({ id, value, onChange }: CauseSelectProps) => {
  const [options, setOptions] = useState<Option[]>([]);
  const hasLabel = options.some((option) => option.value === value);
  useEffect(() => {
    if (value !== undefined && !hasLabel) void nameOf(value).then(setOptions);
  }, [value, hasLabel]);
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value })}
      showSearch={{
        filterOption: false,
        onSearch: (typed) => void search(typed).then(setOptions),
      }}
      defaultActiveFirstOption
      placeholder={screens.intake.causeHint}
      notFoundContent={screens.intake.causeNone}
      options={options}
      onChange={(code: string) => onChange?.(code)}
    />
  );
};
