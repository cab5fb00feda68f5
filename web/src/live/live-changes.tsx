import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { StreamEvent } from './read-events.ts';
import { shareStream } from './shared-stream.ts';

const Live = createContext(false);

/** Whether changes arrive at once; while not, the page says that it is reconnecting. */
export const useIsLive = (): boolean => use(Live);

/** Lists are asked for again at most this often, however much happens in the court. */
const LISTS_EVERY_MS = 1_000;
/** Messages leave a moment after what they tell of. */
const MESSAGES_AFTER_MS = 2_500;
const lists = ['disputes', 'tasks', 'board', 'clock', 'mediators'];

interface Change {
  readonly disputeId?: string;
  readonly batchId?: string;
}

/** Asks again for whatever a change may have altered; what is not on the screen waits until it is. */
const refresher = (client: QueryClient) => {
  let waiting = false;
  const again = (key: string) => void client.invalidateQueries({ queryKey: [key] });
  const refreshLists = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      lists.forEach(again);
    }, LISTS_EVERY_MS);
    setTimeout(() => again('messages'), MESSAGES_AFTER_MS);
  };
  return ({ event, data }: StreamEvent): void => {
    if (event === 'heartbeat') return;
    const change: Change = JSON.parse(data);
    if (change.disputeId !== undefined) {
      void client.invalidateQueries({ queryKey: ['dispute', change.disputeId] });
      refreshLists();
    }
    if (change.batchId !== undefined) void client.invalidateQueries({ queryKey: ['imports'] });
  };
};

/** Keeps everything below it up to date with what others do. */
export const LiveChanges = ({ children }: { readonly children: ReactNode }) => {
  const client = useQueryClient();
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    let wasBroken = false;
    return shareStream(refresher(client), (isOpen) => {
      setLive(isOpen);
      // What happened while the line was dead may be more than the server tells again.
      if (isOpen && wasBroken) void client.invalidateQueries();
      wasBroken = !isOpen;
    });
  }, [client]);
  return <Live value={isLive}>{children}</Live>;
};
