import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#web/client/api';
import type { CommandAnswer, DisputeView } from '#web/client/contract';
import { problemOf } from '#web/client/problem';
import { useIntention } from './intention.ts';

const ASK_AGAIN_MS = 2_000;

/** An act as it is sent: its kind, its fields, and the state of the dispute its sender has seen. */
export interface SentAct {
  readonly kind: string;
  readonly fields: { readonly [name: string]: unknown };
  readonly seenSeq: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends an act and waits until it is decided. While the decision takes longer, the same request is
 * sent again under the same key, which the server answers with what became of the first one.
 * Throws `ProblemError` for every no.
 */
export const sendAct = async (
  disputeId: string,
  { kind, fields, seenSeq }: SentAct,
  key: string,
): Promise<DisputeView> => {
  const body = { kind, ...fields, expectedSeq: seenSeq };
  let answer: CommandAnswer = await api.command(disputeId, body, key);
  while (answer.dispute === undefined) {
    await pause(ASK_AGAIN_MS);
    answer = await api.command(disputeId, body, key);
  }
  return answer.dispute;
};

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
