import { Input } from 'antd';
import { parseFen } from '#domain/shared/money';
import { chineseCapitals } from '#i18n/zh-CN/amounts';
import { screens } from '#i18n/zh-CN/screens';

interface MoneyInputProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

const capitalsOf = (typed: string): string | null => {
  const read = parseFen(typed);
  return read.ok && read.value > 0 ? screens.form.capitals(chineseCapitals(read.value)) : null;
};

/** An amount in yuan as it is typed, read back in capitals. */
export const MoneyInput = ({ id, value = '', onChange }: MoneyInputProps) => (
  <>
    <Input
      {...(id !== undefined && { id })}
      value={value}
      inputMode="decimal"
      suffix={screens.form.yuan}
      onChange={(event) => onChange?.(event.target.value)}
    />
    <span className="quiet">{capitalsOf(value)}</span>
  </>
);
