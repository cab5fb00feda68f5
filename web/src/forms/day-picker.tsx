import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';

dayjs.extend(customParseFormat);

interface DayPickerProps {
  readonly id?: string;
  /** As written: `YYYY-MM-DD`, or with `withTime` `YYYY-MM-DD HH:mm` in court time. */
  readonly value?: string | undefined;
  readonly onChange?: (value: string | undefined) => void;
  readonly withTime?: boolean;
  readonly label?: string;
}

/** A day, or a day with a time of day, picked or typed. It holds a text without a zone, as typed. */
export const DayPicker = ({ id, value, onChange, withTime = false, label }: DayPickerProps) => {
  const format = withTime ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD';
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      format={format}
      showTime={withTime ? { format: 'HH:mm' } : false}
      value={value === undefined || value === '' ? null : dayjs(value, format)}
      onChange={(day) => onChange?.(day === null ? undefined : dayjs(day).format(format))}
      needConfirm={false}
    />
  );
};
