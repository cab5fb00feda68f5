import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';

interface CausesSelectProps {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (codes: readonly string[]) => void;
}

type Option = { readonly value: string; readonly label: string };

/** The list of causes is large and is loaded when it is needed, not with the page. */
const search = async (typed: string): Promise<Option[]> => {
  const { searchCauses } = await import('#domain/routing/search-causes');
  return searchCauses(typed).map(({ code, name }) => ({ value: code, label: name }));
};

/** The names of causes and branches by their codes; a code nobody knows stands for itself. */
export const useCauseNames = (codes: readonly string[]): ReadonlyMap<string, string> => {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const key = codes.join(' ');
  useEffect(() => {
    let isWanted = true;
    void import('#domain/routing/causes').then(({ causeOf }) => {
      const wanted = key === '' ? [] : key.split(' ');
      const found = wanted.map((code) => [code, causeOf(code)?.name ?? code] as const);
      if (isWanted) setNames(new Map(found));
    });
    return () => void (isWanted = false);
  }, [key]);
  return names;
};

/** Several causes or branches, found by name, number, pinyin or initials. */
export const CausesSelect = ({ id, value = [], onChange }: CausesSelectProps) => {
  const [options, setOptions] = useState<Option[]>([]);
  const names = useCauseNames(value);
  const chosen = value.map((code) => ({ value: code, label: names.get(code) ?? code }));
  const others = options.filter((option) => !value.includes(option.value));
  return (
    <Select
      {...(id !== undefined && { id })}
      mode="multiple"
      value={[...value]}
      showSearch={{
        filterOption: false,
        onSearch: (typed) => void search(typed).then(setOptions),
      }}
      placeholder={screens.intake.causeHint}
      notFoundContent={screens.intake.causeNone}
      options={[...chosen, ...others]}
      onChange={(codes: string[]) => onChange?.(codes)}
    />
  );
};
