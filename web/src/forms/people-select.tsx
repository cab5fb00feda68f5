import { useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { mediatorKindText, partyRoleText } from '#i18n/zh-CN/words';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Mediator } from '#web/client/contract';
import { useFormScope } from './form-scope.tsx';

interface Picked<T> {
  readonly id?: string;
  readonly value?: T;
  readonly onChange?: (value: T) => void;
}

/** The parties of the dispute, by name and role. */
const usePartyOptions = () =>
  useFormScope().dispute.parties.map(({ id, name, role }) => ({
    value: id,
    label: screens.dispute.withRole(name, partyRoleText[role]),
  }));

/** One party of the dispute. */
export const PartySelect = (props: Picked<string>) => (
  <Select {...props} options={usePartyOptions()} placeholder={screens.form.choose} />
);

/** Several parties of the dispute, each with a box to tick. */
export const PartyBoxes = ({ value = [], onChange }: Picked<readonly string[]>) => (
  <Checkbox.Group
    value={[...value]}
    onChange={(ids: string[]) => onChange?.(ids)}
    options={usePartyOptions()}
  />
);

const remarksOf = ({ kind, load, loadCap, active, inConflict, passedOver }: Mediator): string =>
  screens.dispute.joined(
    [
      mediatorKindText[kind],
      screens.form.mediatorLoad(load, loadCap),
      inConflict === true ? screens.form.conflict : '',
      passedOver === true ? screens.form.passedOver : '',
      active ? '' : screens.form.inactive,
    ].filter((remark) => remark !== ''),
  );

/** A mediator of the dispute's court, the least busy first, with what speaks against each. */
export const MediatorSelect = (props: Picked<string>) => {
  const { dispute } = useFormScope();
  const { data, isPending } = useQuery({
    queryKey: ['mediators', dispute.id],
    queryFn: () => api.mediators({ dispute: dispute.id, court: dispute.court.id }),
  });
  return (
    <Select
      {...props}
      loading={isPending}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={screens.form.choose}
      options={(data?.items ?? []).map((mediator) => ({
        value: mediator.id,
        label: screens.dispute.withRole(mediator.name, remarksOf(mediator)),
      }))}
    />
  );
};
