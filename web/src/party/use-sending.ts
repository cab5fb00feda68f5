import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, isPassing, type Problem } from './ask.ts';
import { draftName } from './use-draft.ts';
import type { Link } from './link.ts';
import { newKey } from './new-key.ts';
import { replaceBy } from './place.ts';
import type { Receipt } from './receipt.ts';
import type { PartyView } from './view.ts';

/** Something the reader has decided to send; kept on the device until the court has answered. */
export interface Errand {
  /** The same for every try, so that the court takes it once however often it is sent. */
  readonly key: string;
  readonly body: { readonly kind: string; readonly [field: string]: unknown };
  readonly label: string;
  readonly draft: string;
  readonly paper: { readonly name: string; readonly hash: string } | null;
}

/** How an errand stands: on its way, taken but not decided, waiting for the network or for a code. */
export type Standing = 'sending' | 'taken' | 'offline' | 'signed-out';

export interface Sending {
  readonly errand: Errand;
  readonly standing: Standing;
}

interface Accepted {
  readonly commandId: string;
  readonly receivedAt: string;
  readonly seq?: number;
  readonly dispute?: PartyView;
}

const RETRY_MS = 8_000;
const ASK_AGAIN_MS = 2_000;
const KEPT = 'errand';

interface Room {
  readonly link: Link;
  readonly isInside: boolean;
  readonly show: (view: PartyView) => void;
  readonly expire: () => Promise<void>;
}

/**
 * Sends one errand at a time. When the court is not reached, the errand stays on the device and is
 * sent again with the same key: when the network is back, every few seconds, after a reload, and
 * after the reader has entered a new code. A no of the court ends it and is shown.
 */
export const useSending = ({ link, isInside, show, expire }: Room) => {
  const { store } = link;
  const [sending, setSending] = useState<Sending | null>(() => {
    const errand = store.read<Errand | null>(KEPT, null);
    return errand === null ? null : { errand, standing: 'signed-out' };
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const isBusy = useRef(false);

  const finish = useCallback(
    (errand: Errand, accepted: Accepted): void => {
      const { commandId, receivedAt, seq, dispute } = accepted;
      store.forget(KEPT);
      store.forget(draftName(errand.draft));
      const receipt: Receipt = {
        label: errand.label,
        commandId,
        receivedAt,
        seq: seq ?? null,
        paper: errand.paper,
      };
      store.write('receipt', receipt);
      if (dispute !== undefined) show(dispute);
      setSending(null);
      replaceBy('receipt');
    },
    [show, store],
  );

  const refuse = useCallback(
    (told: Problem, dispute: unknown): void => {
      store.forget(KEPT);
      setSending(null);
      setProblem(told);
      if (isView(dispute)) show(dispute);
    },
    [show, store],
  );

  const attempt = useCallback(
    async (errand: Errand): Promise<void> => {
      if (isBusy.current) return;
      isBusy.current = true;
      setSending({ errand, standing: 'sending' });
      const reply = await ask<Accepted>('POST', '/api/party/commands', errand.body, errand.key);
      isBusy.current = false;
      if (reply.kind === 'answer' && reply.status === 200) return finish(errand, reply.body);
      if (reply.kind === 'answer') return setSending({ errand, standing: 'taken' });
      if (reply.kind === 'unreached') return setSending({ errand, standing: 'offline' });
      if (reply.problem.status === 401) {
        setSending({ errand, standing: 'signed-out' });
        return expire();
      }
      if (isPassing(reply.problem)) return setSending({ errand, standing: 'offline' });
      refuse(reply.problem, reply.dispute);
    },
    [expire, finish, refuse],
  );

  useEffect(() => {
    if (sending === null || sending.standing === 'sending' || !isInside) return;
    const { errand, standing } = sending;
    const again = (): void => void attempt(errand);
    if (standing === 'signed-out') return again();
    const timer = setTimeout(again, standing === 'taken' ? ASK_AGAIN_MS : RETRY_MS);
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [attempt, isInside, sending]);

  const send = (errand: Omit<Errand, 'key'>): void => {
    if (sending !== null) return;
    const keyed = { ...errand, key: newKey() };
    setProblem(null);
    store.write(KEPT, keyed);
    void attempt(keyed);
  };
  const retry = (): void => void (sending && attempt(sending.errand));
  const giveUp = (): void => {
    store.forget(KEPT);
    setSending(null);
  };
  const clearProblem = useCallback(() => setProblem(null), []);

  return { sending, problem, send, retry, giveUp, clearProblem };
};

const isView = (dispute: unknown): dispute is PartyView =>
  typeof dispute === 'object' && dispute !== null && 'me' in dispute && 'acts' in dispute;
