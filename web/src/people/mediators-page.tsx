import { useQuery } from '@tanstack/react-query';
import { Button, Tag, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { mediatorKindText } from '#i18n/zh-CN/words';
import { api } from '#web/client/api';
import type { Mediator } from '#web/client/contract';
import { listAddress } from '#web/disputes/filters';
import { useMe } from '#web/session/me';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';
import { Page } from '#web/ui/page';
import { RowsTable } from '#web/ui/rows-table';
import { useCauseNames } from './causes-select.tsx';
import { MediatorDrawer } from './mediator-drawer.tsx';

const words = screens.mediators;

/** Whether the mediator gets disputes, and if not, why. */
const Service = ({ mediator }: { readonly mediator: Mediator }) => (
  <>
    <Tag color={mediator.active ? 'success' : 'default'}>
      {mediator.active ? words.isActive : words.inactive}
    </Tag>
    {mediator.inactiveReason === null ? null : (
      <div className="quiet">{screens.roll.reasonShown(mediator.inactiveReason)}</div>
    )}
    {mediator.onRoll && !mediator.active ? (
      <div className="quiet">{screens.roll.accountOff}</div>
    ) : null}
  </>
);

/** The disputes of somebody are listed for those who may see them. */
const Load = ({ mediator: { id, load, loadCap } }: { readonly mediator: Mediator }) => {
  const { role } = useMe();
  return (
    <>
      {role === 'administrator' ? (
        load
      ) : (
        <Link className="in-text" to={listAddress({ mediator: id })}>
          {load}
        </Link>
      )}{' '}
      / {loadCap}
    </>
  );
};

const columnsOf = (
  names: ReadonlyMap<string, string>,
  edit: (mediator: Mediator) => void,
): TableColumnsType<Mediator> => [
  { title: words.name, dataIndex: 'name' },
  {
    title: words.kind,
    dataIndex: 'kind',
    render: (kind: Mediator['kind']) => mediatorKindText[kind],
  },
  {
    title: words.organisation,
    dataIndex: 'organisationName',
    render: (name: string | null, { firm }) => [name, firm].filter(Boolean).join(' '),
  },
  {
    title: words.fields,
    dataIndex: 'fields',
    render: (fields: Mediator['fields']) =>
      fields.length === 0
        ? screens.roll.anyField
        : fields.map((code) => <div key={code}>{names.get(code) ?? code}</div>),
  },
  {
    title: words.load,
    key: 'load',
    align: 'right',
    render: (_, mediator) => <Load mediator={mediator} />,
  },
  {
    title: words.active,
    key: 'active',
    render: (_, mediator) => <Service mediator={mediator} />,
  },
  {
    key: 'edit',
    className: 'no-print',
    render: (_, mediator) =>
      mediator.mayEdit ? (
        <Button aria-label={screens.roll.editOf(mediator.name)} onClick={() => edit(mediator)}>
          {screens.roll.edit}
        </Button>
      ) : null,
  },
];

const Roll = ({ items }: { readonly items: readonly Mediator[] }) => {
  const [search, setSearch] = useSearchParams();
  const names = useCauseNames([...new Set(items.flatMap(({ fields }) => fields))]);
  const open = items.find(({ id, mayEdit }) => mayEdit && id === search.get('mediator'));
  return (
    <>
      <RowsTable<Mediator>
        label={words.title}
        rowKey="id"
        rows={items}
        empty={<Empty text={words.empty} />}
        columns={columnsOf(names, ({ id }) => setSearch({ mediator: id }))}
      />
      {open === undefined ? null : <MediatorDrawer mediator={open} onClose={() => setSearch({})} />}
    </>
  );
};

/** The roll of mediators with what each has in hand; those who keep it change it here. */
export const MediatorsPage = () => {
  const query = useQuery({ queryKey: ['mediators', 'all'], queryFn: () => api.mediators({}) });
  return (
    <Page
      title={words.title}
      actions={<Button onClick={() => window.print()}>{screens.print.button}</Button>}
    >
      <Loaded query={query}>{({ items }) => <Roll items={items} />}</Loaded>
    </Page>
  );
};
