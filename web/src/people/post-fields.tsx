import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Select } from 'antd';
import { roles, type Role } from '#domain/people/person';
import { roleText } from '#i18n/zh-CN/roles';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';

const words = screens.users;
const required = { required: true, message: screens.form.required };
const inBodies: readonly (Role | undefined)[] = ['mediator', 'team-leader'];
const optionsOf = (list: readonly { readonly id: string; readonly name: string }[] = []) =>
  list.map(({ id, name }) => ({ value: id, label: name }));

interface PostFieldsProps {
  /** Where the post stands in the form around. */
  readonly within: readonly string[];
}

/** What a post needs: the role, where it is, and for a mediation body the court it works for. */
export const PostFields = ({ within }: PostFieldsProps) => {
  const form = Form.useFormInstance();
  const role: Role | undefined = Form.useWatch([...within, 'role'], form);
  const { data } = useQuery({ queryKey: ['users', 'bodies'], queryFn: api.bodies });
  const isInBody = inBodies.includes(role);
  return (
    <>
      <Form.Item name={[...within, 'role']} label={words.role} rules={[required]}>
        <Select
          options={roles.map((value) => ({ value, label: roleText[value] }))}
          onChange={() => form.setFieldValue([...within, 'organisationId'], undefined)}
        />
      </Form.Item>
      <Form.Item name={[...within, 'organisationId']} label={words.organisation} rules={[required]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={optionsOf(isInBody ? data?.bodies : data?.courts)}
        />
      </Form.Item>
      {isInBody ? (
        <Form.Item name={[...within, 'courtId']} label={words.servedCourt} rules={[required]}>
          <Select options={optionsOf(data?.courts)} />
        </Form.Item>
      ) : null}
      {role === 'mediator' ? (
        <Form.Item name={[...within, 'loadCap']} label={words.loadCap} initialValue={50}>
          <InputNumber min={0} max={1000} />
        </Form.Item>
      ) : null}
    </>
  );
};
