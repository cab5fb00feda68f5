import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { evidenceApi } from '#web/client/evidence-api';
import type { DisputeView } from '#web/client/contract';

/** What was handed in; asked for again whenever the record says that something more was. */
export const useEvidence = ({ id, timeline }: DisputeView) =>
  useQuery({
    queryKey: [
      'evidence',
      id,
      timeline.findLast(({ kind }) => kind === 'evidence-submitted')?.seq ?? 0,
    ],
    queryFn: () => evidenceApi.evidence(id),
    placeholderData: keepPreviousData,
  });
