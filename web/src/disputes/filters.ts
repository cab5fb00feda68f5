import { useSearchParams } from 'react-router';
import type { Filters } from '#web/client/contract';

const names = [
  'q',
  'stage',
  'lamp',
  'track',
  'state',
  'mine',
  'attention',
  'dueBefore',
  'mediator',
  'court',
  'sort',
] as const;
type FilterName = (typeof names)[number];
export type FilterValues = { readonly [N in FilterName]?: string };

const isFilled = ([, value]: readonly [string, string | undefined]): boolean =>
  value !== undefined && value !== '';

/** The filters as they stand in the address; a new set of them begins at the first page. */
export const useFilters = () => {
  const [search, setSearch] = useSearchParams();
  const values: FilterValues = Object.fromEntries(
    names.map((name) => [name, search.get(name) ?? undefined] as const).filter(isFilled),
  );
  const apply = (next: FilterValues): void => {
    const limit = search.get('limit');
    const kept = Object.entries(next).filter(isFilled);
    setSearch(
      new URLSearchParams(
        [...kept, ...(limit === null ? [] : [['limit', limit]])].map(([name = '', value = '']) => [
          name,
          value,
        ]),
      ),
    );
  };
  return { values, apply };
};

/** The address of the list under these filters, for links that lead into it. */
export const listAddress = (values: FilterValues): string =>
  `/disputes?${new URLSearchParams(Object.entries(values).filter(isFilled)).toString()}`;

/** The filters as the API takes them; it checks every value and names the one it does not know. */
export const asked = (values: FilterValues): Filters => {
  const query: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(values)) query[name] = value;
  const filters: Filters = query;
  return filters;
};
