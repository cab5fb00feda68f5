import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './problem.ts';

const FRESH_MS = 3_000;
const TRIES = 3;

/** Answers are kept for the page and asked for again when a change is told; outages are retried. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      retry: (failed, error) => isPassing(error) && failed < TRIES,
      // Otherwise the library holds requests back while the browser thinks it is offline.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
