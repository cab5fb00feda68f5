import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '#web/client/api';

const ROOT = 'notes';
const firstPage: string | null = null;
/** Each reading is written into the access log, so nothing is read again without a reason. */
const FRESH_MS = 60_000;

/** Somebody's own notes, of one dispute or of all, newest first and page by page. */
export const useNotes = (dispute?: string) =>
  useInfiniteQuery({
    queryKey: [ROOT, dispute ?? 'all'],
    queryFn: ({ pageParam }: { readonly pageParam: string | null }) =>
      api.notes({ dispute, cursor: pageParam ?? undefined }),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
    staleTime: FRESH_MS,
  });

/** Reads the notes again, after one of them was changed. */
export const useReadAgain = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [ROOT] });
};
