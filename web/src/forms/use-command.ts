import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#web/client/api';
import type { DisputeView } from '#web/client/contract';
import { problemOf } from '#web/client/problem';
import { useIntention } from './intention.ts';
import { untilDecided } from './until-decided.ts';

/** An act as it is sent: its kind, its fields, and the state of the dispute its sender has seen. */
export interface SentAct {
  readonly kind: string;
  readonly fields: { readonly [name: string]: unknown };
  readonly seenSeq: number;
}

/** Sends an act and waits until it is decided. Throws `ProblemError` for every no. */
export const sendAct = (
  disputeId: string,
  { kind, fields, seenSeq }: SentAct,
  key: string,
): Promise<DisputeView> =>
  untilDecided(() => api.command(disputeId, { kind, ...fields, expectedSeq: seenSeq }, key));

/** Sends acts of one dispute; whatever the answer brings of the dispute is shown at once. */
export const useCommand = (disputeId: string, onDone: (dispute: DisputeView) => void) => {
  const client = useQueryClient();
  const { keyFor } = useIntention();
  const show = (dispute: DisputeView): void => {
    client.setQueryData(['dispute', disputeId], dispute);
    for (const list of ['disputes', 'tasks', 'board', 'mediators'])
      void client.invalidateQueries({ queryKey: [list] });
    for (const part of ['record', 'checks', 'advice'])
      void client.invalidateQueries({ queryKey: [part, disputeId] });
  };
  return useMutation({
    // The seq that was seen is no part of the intention: sent again after an outage it may differ.
    mutationFn: (sent: SentAct) =>
      sendAct(disputeId, sent, keyFor({ kind: sent.kind, fields: sent.fields })),
    onSuccess: (dispute) => {
      show(dispute);
      onDone(dispute);
    },
    onError: (error) => {
      const dispute = problemOf(error)?.dispute;
      if (dispute !== undefined) show(dispute);
    },
  });
};
