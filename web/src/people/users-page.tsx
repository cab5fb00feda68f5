import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { roles } from '#domain/people/person';
import { roleText } from '#i18n/zh-CN/roles';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { GivenPassword, User, UserQuery } from '#web/client/contract';
import { useMe } from '#web/session/me';
import { Empty } from '#web/ui/empty';
import { Page } from '#web/ui/page';
import { QueryTable } from '#web/ui/query-table';
import { NewUserDrawer } from './new-user.tsx';
import { OneTimePassword } from './one-time-password.tsx';
import { UserDrawer } from './user-drawer.tsx';
import { UserState } from './user-state.tsx';

const words = screens.users;
const any = { value: '', label: screens.table.any };
const filterNames = ['q', 'role', 'court', 'state'] as const;
type Filters = { readonly [N in (typeof filterNames)[number]]?: string };

/** The filters and the open person, as they stand in the address. */
const usePlace = () => {
  const [search, setSearch] = useSearchParams();
  const filters: Filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = search.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  const set = (name: string, value: string): void =>
    setSearch((before) => {
      if (name !== 'user') before.delete('cursor');
      if (value === '') before.delete(name);
      else before.set(name, value);
      return before;
    });
  return { filters, user: search.get('user'), set };
};

/** The filters as the API takes them; it checks every value. */
const asked = (filters: Filters): UserQuery => {
  const query: { [name: string]: string } = { ...filters };
  return query;
};

const Filter = ({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}) => (
  <label className="row">
    {label}
    <Select
      style={{ width: 150 }}
      value={value ?? ''}
      options={[any, ...options]}
      onChange={onChange}
    />
  </label>
);

const FilterBar = ({
  place: { filters, set },
}: {
  readonly place: ReturnType<typeof usePlace>;
}) => {
  const { courts } = useMe();
  const [typed, setTyped] = useState(filters.q ?? '');
  return (
    <search className="row no-print">
      <Input.Search
        aria-label={words.searchLabel}
        placeholder={words.search}
        style={{ width: 240 }}
        enterButton={screens.table.query}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onSearch={(q) => set('q', q.trim())}
      />
      <Filter
        label={words.role}
        value={filters.role}
        options={roles.map((role) => ({ value: role, label: roleText[role] }))}
        onChange={(role) => set('role', role)}
      />
      {courts.length < 2 ? null : (
        <Filter
          label={words.court}
          value={filters.court}
          options={courts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(court) => set('court', court)}
        />
      )}
      <Filter
        label={words.state}
        value={filters.state}
        options={Object.entries(words.stateText).map(([value, label]) => ({ value, label }))}
        onChange={(state) => set('state', state)}
      />
    </search>
  );
};

const columnsOf = (open: (user: User) => void) => [
  {
    title: words.name,
    dataIndex: 'name',
    render: (name: string, user: User) => (
      <Button type="link" onClick={() => open(user)}>
        {name}
      </Button>
    ),
  },
  { title: words.login, dataIndex: 'login' },
  {
    title: words.posts,
    dataIndex: 'posts',
    render: (posts: User['posts']) =>
      posts
        .filter(({ until }) => until === null)
        .map(({ id, role, organisationName, courtName }) => (
          <div key={id}>{words.postLine(roleText[role], organisationName, courtName)}</div>
        )),
  },
  {
    title: words.account,
    key: 'state',
    render: (_: unknown, user: User) => <UserState user={user} />,
  },
  {
    title: words.sessions,
    dataIndex: 'sessions',
    render: (count: number) => (count === 0 ? words.offline : words.online(count)),
  },
];

/** People with a post in the administrator's courts: found, added, disabled, given posts. */
export const UsersPage = () => {
  const place = usePlace();
  const client = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<{ name: string; given: GivenPassword } | null>(null);
  return (
    <Page
      title={words.title}
      actions={
        <>
          <Button type="primary" className="no-print" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
          <Button onClick={() => window.print()}>{screens.print.button}</Button>
        </>
      }
    >
      <FilterBar place={place} />
      <QueryTable<User>
        name="users"
        filters={place.filters}
        fetchPage={(paging, signal) => api.users({ ...asked(place.filters), ...paging }, signal)}
        columns={columnsOf(({ id }) => place.set('user', id))}
        empty={<Empty text={words.empty} />}
      />
      {place.user === null ? null : (
        <UserDrawer id={place.user} onClose={() => place.set('user', '')} />
      )}
      {isAdding ? (
        <NewUserDrawer
          onClose={() => setAdding(false)}
          onDone={(name, given) => {
            setAdding(false);
            setAdded({ name, given });
            void client.invalidateQueries({ queryKey: ['users'] });
          }}
        />
      ) : null}
      {added === null ? null : <OneTimePassword {...added} onClose={() => setAdded(null)} />}
    </Page>
  );
};
