import { useCallback, useEffect, useState } from 'react';
import { ask, type Problem } from './ask.ts';
import type { Link } from './link.ts';
import { replaceBy } from './place.ts';
import type { PartyView } from './view.ts';

/** What the message with the link says openly. */
export interface Origin {
  readonly court: string;
  readonly number: string;
}

/** How far the reader has come: outside, at the door, inside, or with a link that opens nothing. */
export type Visit =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'left' }
  | { readonly kind: 'door'; readonly origin: Origin; readonly isReturn: boolean }
  | { readonly kind: 'inside'; readonly view: PartyView };

const POLL_MS = 30_000;

/** Which dispute and which party this link showed when it was last opened here. */
interface Known {
  readonly disputeId: string;
  readonly me: string;
}

/**
 * The door and what is behind it. The browser holds one party session at a time, whichever link it was
 * opened with; a session that shows another dispute or another party than this link is not used.
 */
export const useVisit = (link: Link) => {
  const [visit, setVisit] = useState<Visit>({ kind: 'loading' });
  const { store, token } = link;

  const show = useCallback(
    (view: PartyView): void => {
      const known: Known = { disputeId: view.id, me: view.me };
      store.write('known', known);
      setVisit({ kind: 'inside', view });
    },
    [store],
  );

  const goToDoor = useCallback(
    async (isReturn: boolean): Promise<void> => {
      const reply = await ask<Origin>('POST', '/api/public/link', { token });
      if (reply.kind === 'answer') setVisit({ kind: 'door', origin: reply.body, isReturn });
      else if (reply.kind === 'refused' && reply.problem.status === 404) setVisit({ kind: 'gone' });
      else setVisit({ kind: 'unreachable' });
    },
    [token],
  );

  /** Reads the dispute again. A network that is away changes nothing on the screen. */
  const refresh = useCallback(async (): Promise<boolean> => {
    const known = store.read<Known | null>('known', null);
    const reply = await ask<PartyView>('GET', '/api/party/dispute');
    if (reply.kind === 'unreached') return false;
    const isMine =
      reply.kind === 'answer' && reply.body.id === known?.disputeId && reply.body.me === known.me;
    if (isMine) show(reply.body);
    else if (reply.kind === 'answer' || reply.problem.status === 401) await goToDoor(true);
    return isMine;
  }, [goToDoor, show, store]);

  const begin = useCallback(async (): Promise<void> => {
    const isKnown = store.read<Known | null>('known', null) !== null;
    if (!isKnown) return goToDoor(false);
    const isInside = await refresh();
    if (!isInside) setVisit((now) => (now.kind === 'loading' ? { kind: 'unreachable' } : now));
  }, [goToDoor, refresh, store]);

  useEffect(() => queueMicrotask(() => void begin()), [begin]);

  const isInside = visit.kind === 'inside';
  useEffect(() => {
    if (!isInside) return;
    const again = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    const timer = setInterval(again, POLL_MS);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [isInside, refresh]);

  /** Opens the link with the code; gives the no, if there is one. */
  const enter = useCallback(
    async (code: string): Promise<Problem | 'unreached' | null> => {
      const opened = await ask('POST', `/api/party/${encodeURIComponent(token)}/session`, { code });
      if (opened.kind === 'unreached') return 'unreached';
      if (opened.kind === 'refused') return opened.problem;
      const reply = await ask<PartyView>('GET', '/api/party/dispute');
      if (reply.kind !== 'answer') return 'unreached';
      const { purpose, tasks } = reply.body;
      const isAsked = purpose === 'act' && tasks[0]?.kind === 'answer-offer';
      // Whoever comes back to a screen after a break stays there.
      if (isAsked && location.hash.length <= 2) replaceBy('notice');
      show(reply.body);
      return null;
    },
    [show, token],
  );

  const leave = useCallback(async (): Promise<void> => {
    await ask('DELETE', '/api/party/session');
    store.forget('known');
    setVisit({ kind: 'left' });
  }, [store]);

  const expire = useCallback((): Promise<void> => {
    setVisit({ kind: 'loading' });
    return goToDoor(true);
  }, [goToDoor]);

  return { visit, show, refresh, begin, enter, leave, expire };
};
