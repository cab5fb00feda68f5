import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/**
 * What a query brought; until then its outline, or why it failed. What was on the screen already stays
 * there when asking again fails, under the notice.
 */
export const Loaded = <T,>({ query, children }: LoadedProps<T>) => (
  <>
    {query.error === null ? null : (
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
    )}
    {query.data === undefined ? query.error === null ? <Loading /> : null : children(query.data)}
  </>
);
