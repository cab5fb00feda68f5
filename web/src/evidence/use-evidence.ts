import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { evidenceApi } from '#web/client/evidence-api';
import type { DisputeView } from '#web/client/contract';

const changing: ReadonlySet<string> = new Set(['evidence-submitted', 'evidence-withdrawn']);

/** What was handed in; asked for again whenever the record says that something more was. */
export const useEvidence = ({ id, timeline }: DisputeView) =>
  useQuery({
    queryKey: ['evidence', id, timeline.findLast(({ kind }) => changing.has(kind))?.seq ?? 0],
    queryFn: () => evidenceApi.evidence(id),
    placeholderData: keepPreviousData,
  });
