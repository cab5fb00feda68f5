import { partyScreens } from '#i18n/zh-CN/party-screens';
import { TICKED } from './form-fields.ts';
import type { FieldView } from './view.ts';

interface FieldProps {
  readonly field: FieldView;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly change: (value: string) => void;
  /** The last day that can be chosen, YYYY-MM-DD. */
  readonly latest: string;
}

const words = partyScreens.act;

/** A name or a number: one line, and nobody counts its letters. */
const isShort = ({ max = 0 }: FieldView): boolean => max <= 60;

const Label = ({ field }: { readonly field: FieldView }) => (
  <>
    {field.label}
    <span className="tag">{field.required ? partyScreens.required : partyScreens.optional}</span>
  </>
);

/** One question of a form: words, a day, or one of several answers. */
export const FieldInput = ({ field, value, wrong, change, latest }: FieldProps) => {
  const id = `field-${field.name}`;
  const told = wrong === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-no` };
  return (
    <div className="field">
      {field.type === 'choice' ? (
        <fieldset {...told}>
          <legend>
            <Label field={field} />
          </legend>
          {(field.choices ?? []).map((choice) => (
            <label key={choice.value} className="option">
              <input
                type="radio"
                name={field.name}
                checked={value === choice.value}
                onChange={() => change(choice.value)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </fieldset>
      ) : field.type === 'flag' ? (
        <label className="option">
          <input
            id={id}
            type="checkbox"
            checked={value === TICKED}
            onChange={({ target }) => change(target.checked ? TICKED : '')}
          />
          <span>{field.label}</span>
        </label>
      ) : (
        <label htmlFor={id}>
          <Label field={field} />
        </label>
      )}
      {field.type === 'text' ? (
        <>
          <textarea
            id={id}
            rows={isShort(field) ? 1 : 5}
            value={value}
            onChange={(event) => change(event.target.value)}
            {...told}
          />
          {isShort(field) ? null : (
            <div className="small">{words.typed([...value].length, field.max ?? 0)}</div>
          )}
        </>
      ) : null}
      {field.type === 'date' ? (
        <input
          id={id}
          type="date"
          max={latest}
          value={value}
          onChange={(event) => change(event.target.value)}
          {...told}
        />
      ) : null}
      {wrong === undefined ? null : (
        <p id={`${id}-no`} className="wrong">
          {wrong}
        </p>
      )}
    </div>
  );
};
