import { Button, Card, Checkbox, Form, Input, Select } from 'antd';
import { partyRoles } from '#domain/dispute/words';
import { identityTypes, partyKinds, representativeKinds } from '#domain/people/registration-check';
import { screens } from '#i18n/zh-CN/screens';
import { partyRoleText } from '#i18n/zh-CN/words';

const words = screens.intake;
const required = [{ required: true, message: screens.form.required }];

const choices = <K extends string>(of: readonly K[], text: { readonly [N in K]: string }) =>
  of.map((value) => ({ value, label: text[value] }));

const Agent = ({ index }: { readonly index: number }) => (
  <>
    <Form.Item name={[index, 'representative', 'kind']} label={words.agentKind} rules={required}>
      <Select options={choices(representativeKinds, screens.agentKind)} />
    </Form.Item>
    <Form.Item name={[index, 'representative', 'name']} label={words.agentName} rules={required}>
      <Input />
    </Form.Item>
    <Form.Item name={[index, 'representative', 'phone']} label={words.agentPhone}>
      <Input inputMode="tel" />
    </Form.Item>
  </>
);

interface PartyCardProps {
  readonly index: number;
  readonly position: number;
  readonly onRemove: (() => void) | null;
}

/** One party as the paper form asks for it, in the order of the paper form. */
export const PartyCard = ({ index, position, onRemove }: PartyCardProps) => {
  const hasAgent = Form.useWatch(['parties', index, 'hasAgent']) === true;
  return (
    <Card
      size="small"
      title={<h2>{words.party(position)}</h2>}
      extra={
        onRemove === null ? null : (
          <Button type="link" onClick={onRemove}>
            {words.removeParty}
          </Button>
        )
      }
    >
      <div className="fields">
        <Form.Item name={[index, 'role']} label={words.role} rules={required}>
          <Select options={choices(partyRoles, partyRoleText)} />
        </Form.Item>
        <Form.Item name={[index, 'kind']} label={words.kind} rules={required}>
          <Select options={choices(partyKinds, screens.partyKind)} />
        </Form.Item>
        <Form.Item name={[index, 'name']} label={words.name} rules={required}>
          <Input />
        </Form.Item>
        <Form.Item name={[index, 'identityType']} label={words.identityType}>
          <Select allowClear options={choices(identityTypes, screens.identityType)} />
        </Form.Item>
        <Form.Item name={[index, 'identityNumber']} label={words.identityNumber}>
          <Input />
        </Form.Item>
        <Form.Item name={[index, 'phone']} label={words.phone}>
          <Input inputMode="tel" />
        </Form.Item>
        <Form.Item name={[index, 'email']} label={words.email}>
          <Input inputMode="email" />
        </Form.Item>
        <Form.Item name={[index, 'guardianName']} label={words.guardian}>
          <Input />
        </Form.Item>
        <Form.Item name={[index, 'address']} label={words.address} className="wide">
          <Input />
        </Form.Item>
        <Form.Item name={[index, 'eService']} valuePropName="checked">
          <Checkbox>{words.eService}</Checkbox>
        </Form.Item>
        <Form.Item name={[index, 'hasAgent']} valuePropName="checked">
          <Checkbox>{words.agent}</Checkbox>
        </Form.Item>
        {hasAgent ? <Agent index={index} /> : null}
      </div>
    </Card>
  );
};
