import { Button, Card, Form } from 'antd';
import { lazy, Suspense, type ComponentProps } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import type { FormField } from '#web/client/contract';
import { FieldInput } from './field-input.tsx';
import { PartyBoxes } from './people-select.tsx';
import { Loading } from '#web/ui/loading';

/** The rules and the articles they cite are large, and come only when an agreement is written. */
const AgreementCheckNow = lazy(async () => ({
  default: (await import('./agreement-check.tsx')).AgreementCheck,
}));

const AgreementCheck = (props: ComponentProps<typeof AgreementCheckNow>) => (
  <Suspense fallback={<Loading />}>
    <AgreementCheckNow {...props} />
  </Suspense>
);

type Path = (string | number)[];
type Part = Omit<FormField, 'name' | 'label'>;

/** What the form itself can tell without asking: that something is missing or too long. */
const rulesOf = ({ type, required, max }: Part) => [
  ...(required && type !== 'flag' ? [{ required: true, message: screens.form.required }] : []),
  ...(type === 'text' && max !== undefined ? [{ max, message: screens.form.tooLong(max) }] : []),
];

const extraOf = ({ type }: Part): string | undefined =>
  type === 'instant' ? screens.form.beijing : undefined;

const SingleField = ({
  name,
  label,
  part,
}: {
  readonly name: Path;
  readonly label: string;
  readonly part: Part;
}) => (
  <Form.Item
    name={name}
    label={part.type === 'flag' ? null : label}
    rules={rulesOf(part)}
    extra={extraOf(part)}
    valuePropName={part.type === 'flag' ? 'checked' : 'value'}
  >
    <FieldInput part={part} label={label} />
  </Form.Item>
);

const ListField = ({
  name,
  label,
  part,
}: {
  readonly name: Path;
  readonly label: string;
  readonly part: Part;
}) => {
  const { each, max = 20 } = part;
  if (each === undefined) return null;
  return (
    <Form.List name={name}>
      {(items, { add, remove }) => (
        <fieldset className="stack" style={{ border: 0, margin: '0 0 14px', padding: 0 }}>
          <legend>{label}</legend>
          {items.map((item, index) => (
            <Card
              key={item.key}
              size="small"
              title={`${label} ${index + 1}`}
              extra={
                <Button type="link" onClick={() => remove(item.name)}>
                  {screens.form.remove}
                </Button>
              }
            >
              {each.type === 'record' ? (
                <Fields fields={each.fields ?? []} within={[item.name]} />
              ) : (
                <SingleField name={[item.name]} label={`${label} ${index + 1}`} part={each} />
              )}
            </Card>
          ))}
          <Button onClick={() => add()} disabled={items.length >= max}>
            {screens.form.addOf(label)}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
};

/** One field, whatever its type. */
const Field = ({ field, within }: { readonly field: FormField; readonly within: Path }) => {
  const { name, label, ...part } = field;
  const path = [...within, name];
  if (name === 'confirmedWarnings')
    return (
      <Form.Item name={path} label={label}>
        <AgreementCheck />
      </Form.Item>
    );
  if (part.type === 'list' && part.each?.type === 'id')
    return (
      <Form.Item name={path} label={label}>
        <PartyBoxes />
      </Form.Item>
    );
  if (part.type === 'list') return <ListField name={path} label={label} part={part} />;
  if (part.type === 'record') return <Fields fields={part.fields ?? []} within={path} />;
  return <SingleField name={path} label={label} part={part} />;
};

/** The fields of an act as the server described them. */
export const Fields = ({
  fields,
  within = [],
}: {
  readonly fields: readonly FormField[];
  readonly within?: Path;
}) => (
  <>
    {fields.map((field) => (
      <Field key={field.name} field={field} within={within} />
    ))}
  </>
);
